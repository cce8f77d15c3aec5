import { describe, expect, test } from "vitest";
import { findCycle, type Import, layerOf, parseImports, readSources } from "./boundaries/sources.ts";

/** Which rooms each room may look into, besides itself. The entry `src/main.tsx` puts everything together. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  messages: [],
  domain: ["messages"],
  ingest: ["domain", "messages"],
  engine: ["domain", "messages"],
  // The table of all lines: what its columns are, and how they are filled from projects and from files.
  lines: ["ingest", "engine", "domain", "messages"],
  export: ["domain", "messages"],
  // Findings in words, as values: the page sets them in type, the printed page and the command line in text.
  sentences: ["domain", "messages"],
  // The printed pages as one tree of elements, drawn by the page and written as a file by the command line.
  brief: ["sentences", "domain", "messages"],
  app: ["sentences", "export", "lines", "ingest", "engine", "domain", "messages"],
  // The chart models are pure; only <Chart> itself knows the app.
  charts: ["app", "domain", "messages"],
  ui: ["app", "sentences", "domain", "messages"],
  views: ["app", "brief", "export", "charts", "ui", "sentences", "lines", "ingest", "domain", "messages"],
  cli: ["brief", "export", "lines", "engine", "ingest", "domain", "messages"],
  "main.tsx": ["app", "charts", "ui", "views", "ingest", "domain", "messages"],
};

/** Which rooms may use a package at run time (all may know its types); one not named here may be used in none. */
const PACKAGES: readonly { readonly name: RegExp; readonly layers: readonly string[] }[] = [
  { name: /^decimal\.js$/, layers: ["domain", "sentences", "brief", "export", "ingest", "engine", "app", "cli"] },
  { name: /^react(-dom)?(\/|$)/, layers: ["app", "ui", "views", "charts", "main.tsx"] },
  { name: /^echarts\/(core|charts|components|renderers|features)$/, layers: ["charts"] },
  { name: /^echarts-for-react\/(esm|lib)\/core(\.js)?$/, layers: ["charts"] },
  { name: /^@tanstack\/react-table$/, layers: ["ui", "views"] },
  { name: /^(valibot|pdfjs-dist)(\/|$)/, layers: ["ingest"] },
  { name: /^(papaparse|@e965\/xlsx|htmlparser2)$/, layers: ["ingest", "lines"] },
  { name: /^hyparquet(-compressors)?$/, layers: ["lines"] },
  { name: /^fflate$/, layers: ["ingest", "export"] },
  { name: /^node:/, layers: ["cli"] },
];

/** Files that are one long table of data, which may be as long as the data are. */
const DATA_TABLES: readonly string[] = [
  "src/domain/deviation/rules.ts",
  "src/ingest/issueTexts.ts",
  "src/ingest/recognise/labels.ts",
];
const MAX_LINES = 350;

const files = readSources("src");
const imports = files.flatMap((file) => file.imports);
const say = ({ from, to }: Import) => `${from} imports ${to}`;

/** Every line of `src` that matches, named by file and line; comments do not count. */
function findLines(pattern: RegExp, isConcerned: (path: string) => boolean = () => true): string[] {
  return files
    .filter(({ path }) => isConcerned(path))
    .flatMap(({ path, text }) =>
      text
        .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, " "))
        .split("\n")
        .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    );
}

describe("the rooms of the house", () => {
  test("are all known", () => {
    const unknown = files.filter(({ path }) => MAY_IMPORT[layerOf(path)] === undefined);
    expect(unknown.map(({ path }) => path)).toEqual([]);
  });

  for (const [layer, allowed] of Object.entries(MAY_IMPORT)) {
    test(`${layer} imports from ${["itself", ...allowed].join(", ")} only`, () => {
      const wrong = imports.filter(
        ({ from, to, isOwn }) => isOwn && layerOf(from) === layer && ![layer, ...allowed].includes(layerOf(to)),
      );
      expect(wrong.map(say)).toEqual([]);
    });
  }

  test("nothing outside src is imported", () => {
    expect(imports.filter(({ to, isOwn }) => isOwn && !to.startsWith("src/")).map(say)).toEqual([]);
  });

  test("no files import each other in a circle", () => {
    expect(findCycle(files)).toBeNull();
  });

  test("no file gathers others (index.ts)", () => {
    expect(files.map(({ path }) => path).filter((path) => /\/index\.tsx?$/.test(path))).toEqual([]);
  });

  test("own files are imported by their full name", () => {
    const known = /\.(ts|tsx|css|json|svg)$/;
    expect(imports.filter(({ to, isOwn }) => isOwn && !known.test(to)).map(say)).toEqual([]);
  });
});

describe("packages", () => {
  test("are used only in the rooms meant for them", () => {
    const wrong = imports.filter(
      ({ from, to, isOwn, isType }) =>
        !isOwn && !PACKAGES.some(({ name, layers }) => name.test(to) && (isType || layers.includes(layerOf(from)))),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  test("the chart library is never imported whole", () => {
    expect(imports.filter(({ to }) => to === "echarts" || to === "echarts-for-react").map(say)).toEqual([]);
  });
});

describe("the source text", () => {
  test(`has no file above ${MAX_LINES} lines but data tables`, () => {
    const long = files.filter(
      ({ path, text }) => !DATA_TABLES.includes(path) && text.split("\n").length > MAX_LINES + 1,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test("never writes markup or code from text", () => {
    expect(
      findLines(
        /dangerouslySetInnerHTML|(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(/,
      ),
    ).toEqual([]);
  });

  test("calls nothing of decimal.js that the build leaves out", () => {
    const methods =
      /(?<!Math|effects)\.(cos|cosh|sin|sinh|tan|tanh|a(cos|sin|tan)h?|cbrt|cubeRoot|sqrt|squareRoot|log|logarithm|ln|exp|natural\w+|pow|toPower|toBinary|toFraction|toHex\w*|toExponential|toSignificantDigits|dividedToIntegerBy|divToInt|modulo|clamp(edTo)?|toNearest|toOctal)\(/;
    const statics = /\bDecimal\.(?!min\b|max\b|ROUND_|Value\b)\w/;
    expect(findLines(new RegExp(`${methods.source}|${statics.source}`))).toEqual([]);
  });

  test("names no address on the network", () => {
    const isNamespace = (line: string) => /http:\/\/www\.w3\.org|http:\/\/schemas\.openxmlformats\.org/.test(line);
    expect(findLines(/https?:\/\//).filter((line) => !isNamespace(line))).toEqual([]);
  });

  test("domain, messages and engine read no clock, chance, document or network", () => {
    const outside =
      /\b(Date\.now|new Date\(\)|Math\.random|performance\.|window\.|document\.|globalThis\.|fetch\(|console\.|process\.)/;
    expect(findLines(outside, (path) => /^src\/(domain|messages|engine)\//.test(path))).toEqual([]);
  });
});

describe("how imports are read", () => {
  const read = (text: string) =>
    parseImports("src/app/load.ts", text).map(({ to, isType, isDynamic }) => ({ to, isType, isDynamic }));

  test("an import of types alone, in either notation, is an import of types", () => {
    expect(
      read('import type { A } from "./a.ts"; import { type B } from "../b.ts"; import { type C, d } from "./c.ts";'),
    ).toEqual([
      { to: "src/app/a.ts", isType: true, isDynamic: false },
      { to: "src/b.ts", isType: true, isDynamic: false },
      { to: "src/app/c.ts", isType: false, isDynamic: false },
    ]);
  });

  test("a re-export, a bare import and an import on demand are imports too", () => {
    expect(read('export * from "./a.ts"; import "./b.css"; const c = () => import("papaparse");')).toEqual([
      { to: "src/app/b.css", isType: false, isDynamic: false },
      { to: "src/app/a.ts", isType: false, isDynamic: false },
      { to: "papaparse", isType: false, isDynamic: true },
    ]);
  });

  test("an import in a comment or a string is none", () => {
    expect(read('// import "./a.ts"\nexport const b = \'import "./b.ts"\';')).toEqual([]);
  });

  test("a circle through three files is found and named", () => {
    const file = (path: string, target: string) => {
      const text = `import { x } from "${target}";`;
      return { path, text, imports: parseImports(path, text) };
    };
    const files = [file("src/a.ts", "./b.ts"), file("src/b.ts", "./c.ts"), file("src/c.ts", "./a.ts")];
    expect(findCycle(files)).toEqual(["src/a.ts", "src/b.ts", "src/c.ts", "src/a.ts"]);
    expect(findCycle(files.slice(0, 2))).toBeNull();
  });
});
