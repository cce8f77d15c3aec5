/**
 * Holds the built page to the oldest browser it promises to run in: every script and style sheet is parsed, and what
 * that browser does not know is printed with its file. Exceptions are stated here with their reason.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OLDEST } from "./browserTable.ts";
import { type Finding, findNewScript } from "./newScript.ts";
import { findNewStyle } from "./newStyle.ts";

interface Exception {
  readonly feature: string;
  readonly file: RegExp;
  /** Why the oldest browser is not harmed. */
  readonly reason: string;
}

const OWN_METHODS = "a method of the chart library's own classes";

const PDF_LIBRARY = /^pdf\.worker-/;

const EXCEPTIONS: readonly Exception[] = [
  ...[".at()", ".hasOwn()"].map((feature) => ({
    feature,
    file: PDF_LIBRARY,
    reason: "filled in before the library loads (library.ts)",
  })),
  ...[
    ".difference()",
    ".fromBase64()",
    ".intersection()",
    ".setFromBase64()",
    ".sumPrecise()",
    ".toBase64()",
    ".toHex()",
    ".transferToFixedLength()",
    ".try()",
    ".withResolvers()",
    "AbortSignal.any",
    "URL.parse",
  ].map((feature) => ({ feature, file: PDF_LIBRARY, reason: "the library brings its own where the browser has none" })),
  ...["Float16Array", "ImageDecoder"].map((feature) => ({
    feature,
    file: PDF_LIBRARY,
    reason: "tested for; used for pictures and drawing alone",
  })),
  ...[".dump()", ".getName()", ".grow()", ".toArray()", ".with()"].map((feature) => ({
    feature,
    file: PDF_LIBRARY,
    reason: "a method of the library's own classes",
  })),
  ...[".dispose()", ".resize()", ".getName()", ".install()", ".union()", ".when()"].map((feature) => ({
    feature,
    file: /chart/i,
    reason: OWN_METHODS,
  })),
  { feature: ".at()", file: /^readParquetLines-/, reason: "filled in before the library reads (fillArrayAt.ts)" },
  { feature: ".startViewTransition()", file: /^index-/, reason: "React calls it for <ViewTransition> alone, in a try" },
  { feature: "accent-color", file: /\.css$/, reason: "only the tint of a tick box; without it the browser's own" },
];

function find(file: string): Finding[] {
  const text = readFileSync(join("dist/assets", file), "utf8");
  if (file.endsWith(".js")) return findNewScript(text, "module");
  return file.endsWith(".css") ? findNewStyle(text) : [];
}

const files = readdirSync("dist/assets").filter((file) => /\.(js|css)$/.test(file));
const used = new Set<Exception>();
let faults = files.length === 0 ? 1 : 0;
for (const file of files) {
  for (const { feature, line, text } of find(file)) {
    const exception = EXCEPTIONS.find((entry) => entry.feature === feature && entry.file.test(file));
    if (exception !== undefined) used.add(exception);
    else {
      faults += 1;
      console.log(`✗ ${file}:${line} ${feature}   ${text}`);
    }
  }
}
for (const exception of EXCEPTIONS.filter((entry) => !used.has(entry))) {
  faults += 1;
  console.log(`✗ the exception for ${exception.feature} is not needed`);
}
console.log(`${faults === 0 ? "✓" : "✗"} ${files.length} files held against Chrome ${OLDEST}, ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
