import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Script } from "node:vm";
import { build, type Plugin, type Rollup } from "vite";
import type { Files } from "./files.ts";
import { policyElement, singlePolicy } from "./policy.ts";

/** What the page in one file does its own way; everything else is the page's own code. */
const REPLACED: Readonly<Record<string, string>> = {
  "src/app/request.ts": "release/inlinedFiles.ts",
  "src/app/address.ts": "release/hashAddress.ts",
};

function replaceModules(): Plugin {
  const files = new Map(Object.entries(REPLACED).map(([from, to]) => [resolve(from), resolve(to)]));
  return {
    name: "replace-modules",
    enforce: "pre",
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found === null ? null : (files.get(found.id) ?? null);
    },
  };
}

/** The page's program as one classic script, and its styles as one sheet. */
async function buildParts(): Promise<{ script: string; style: string }> {
  const built = await build({
    logLevel: "warn",
    plugins: [replaceModules()],
    // A page opened from a file may start no worker, so the program takes the way it has for browsers without them.
    define: { Worker: "undefined" },
    build: {
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: resolve("src/main.tsx"),
        output: { format: "iife", codeSplitting: false },
        // Only what loads further files asks for `import.meta`, and there are none.
        onwarn: (warning, warn) => (warning.code === "EMPTY_IMPORT_META" ? undefined : warn(warning)),
      },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rollup.RollupOutput;
  const chunks = output.filter((part) => part.type === "chunk");
  const sheets = output.filter((part) => part.type === "asset" && part.fileName.endsWith(".css"));
  const [chunk, ...chunksLeft] = chunks;
  const [sheet, ...sheetsLeft] = sheets;
  if (chunk?.type !== "chunk" || sheet?.type !== "asset" || chunksLeft.length + sheetsLeft.length > 0) {
    throw new Error(`One script and one sheet expected, not ${output.map(({ fileName }) => fileName).join(", ")}.`);
  }
  return { script: chunk.code, style: String(sheet.source) };
}

/** The hash by which a policy knows an inline script or sheet. */
function policyHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** The element that carries a file; `inlinedFiles.ts` reads it. No `<` in it can end or begin an element. */
export function carry(path: string, bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("utf8");
  const isText = Buffer.from(text).equals(bytes);
  const content = JSON.stringify(isText ? text : { base64: Buffer.from(bytes).toString("base64") });
  const id = `file:${path}`.replace(/[&"<]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  return `<script type="application/json" id="${id}">${content.replace(/</g, "\\u003c")}</script>`;
}

/**
 * Makes a script's text safe inside an element without changing what it does: `</script` and `<!--` stand in texts and
 * patterns only, where an escape means the same. Throws where one stands elsewhere.
 */
export function asInlineScript(code: string): string {
  const text = code.replace(/\r\n?/g, "\n").replace(/<(?=\/script|!--)/gi, "\\x3c");
  // Compiles it without running it.
  new Script(text);
  return text;
}

/** Replaces exactly one place in the page's text. */
function swap(html: string, place: string, by: string): string {
  if (html.split(place).length !== 2) throw new Error(`index.html should hold this once: ${place}`);
  return html.replace(place, () => by);
}

/** The page with its program, its styles and all `files` (its configuration and data) in one text. */
export async function buildSinglePage(files: Files): Promise<string> {
  const parts = await buildParts();
  const script = asInlineScript(parts.script);
  const style = parts.style.replace(/\r\n?/g, "\n");
  const icon = readFileSync("public/favicon.svg").toString("base64");
  const carried = [...files].map(([path, bytes]) => `    ${carry(path, bytes)}\n`).join("");
  const policy = policyElement(singlePolicy(policyHash(script), policyHash(style)));
  let html = readFileSync("index.html", "utf8");
  html = swap(html, `<meta charset="utf-8" />`, `<meta charset="utf-8" />\n    ${policy}`);
  html = swap(html, `href="./favicon.svg"`, `href="data:image/svg+xml;base64,${icon}"`);
  html = swap(html, "</head>", `  <style>${style}</style>\n  </head>`);
  return swap(
    html,
    `    <script type="module" src="/src/main.tsx"></script>`,
    `${carried}    <script>${script}</script>`,
  );
}
