import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { format, pieces, type Text } from "../../src/messages/text.ts";

interface Found {
  /** File and path of keys, e.g. `src/messages/shell.ts shell.skip`. */
  readonly at: string;
  readonly text: Text;
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const filesBelow = (folder: string) => sourcesBelow(folder).filter((file) => file.endsWith(".ts"));

function isText(value: object): value is Text {
  return "zh" in value && "en" in value && typeof value.zh === "string" && typeof value.en === "string";
}

/** Every bilingual text within an exported value: the words of a view, the titles of rules, checks and profiles. */
function textsIn(value: unknown, at: string, seen: Set<unknown>): Found[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  if (isText(value)) return [{ at, text: value }];
  const entries: [unknown, unknown][] = value instanceof Map ? [...value] : Object.entries(value);
  return entries.flatMap(([key, inner]) => textsIn(inner, `${at}.${String(key)}`, seen));
}

async function collect(folders: readonly string[]): Promise<Found[]> {
  const seen = new Set<unknown>();
  const found: Found[] = [];
  for (const file of folders.flatMap(filesBelow)) {
    const module: Record<string, unknown> = await import(pathToFileURL(resolve(file)).href);
    for (const [name, value] of Object.entries(module)) found.push(...textsIn(value, `${file} ${name}`, seen));
  }
  return found;
}

const catalogue = await collect(["src/messages"]);
const tables = await collect(["src/domain", "src/ingest", "src/sentences", "src/brief"]);
const all = [...catalogue, ...tables];

const CHINESE = /[\u3400-\u9fff]/;
/** The words of a template without what fills its places. */
const ownWords = (text: string) => text.replace(/\{[^{}]*\}/g, "");
/** Signs, digits, places and signs of measure only: the same in every language. */
const isBare = (text: string) => !/\p{L}/u.test(ownWords(text).replace(/\b[KM]B\b/g, ""));

/** Said of several things only; the program says something else of one. */
const OF_SEVERAL = [
  /^src\/messages\/(portfolio|auditAll)\.ts/,
  /brief\.portfolioNothing$/,
  /deviations\.spread$/,
  /importText\.localFiles$/,
  /score\.(lostMany|lostKnownMany|placeShared|shared|sharedBlock)$/,
  /shell\.allProjects$/,
];

/** Words for the other language's readers, in the language they read. */
const CROSSED = [/shell\.language(Short)?$/];

const faults = (wrong: (text: Text, at: string) => boolean) =>
  all
    .filter(({ at }) => !CROSSED.some((pattern) => pattern.test(at)))
    .filter(({ at, text }) => wrong(text, at))
    .map(({ at, text }) => `${at}: ${text.zh} | ${text.en}`);

describe("every text the page can show", () => {
  test("is found: the catalogue and the tables of rules", () => {
    expect(catalogue.length).toBeGreaterThan(600);
    expect(tables.length).toBeGreaterThan(200);
  });

  test("says something in both languages", () => {
    expect(faults(({ zh, en }) => zh.trim() === "" || en.trim() === "")).toEqual([]);
  });

  test("is Chinese in Chinese, unless it has no words at all", () => {
    expect(faults(({ zh }) => !isBare(zh) && !CHINESE.test(zh))).toEqual([]);
  });

  test("is English in English: Latin words, whatever it names besides", () => {
    expect(faults(({ en }) => !isBare(en) && !/[A-Za-z]/.test(en))).toEqual([]);
  });

  test("differs between the languages", () => {
    expect(faults(({ zh, en }) => zh === en && !isBare(zh))).toEqual([]);
  });

  test("has the same places in both languages", () => {
    // English may take a number only to choose a form by; texts that come worded have a place for each language.
    const plain = (template: string) => [...template.matchAll(/\{([^{}|]+?)(?:Zh|En)?\}/g)].map((match) => match[1]);
    const named = (template: string) => [...template.matchAll(/\{([^{}|]+?)(?:Zh|En)?[}|]/g)].map((match) => match[1]);
    const lacks = (one: string, other: string) => plain(one).some((place) => !named(other).includes(place));
    expect(faults(({ zh, en }) => lacks(zh, en) || lacks(en, zh))).toEqual([]);
  });

  test("has both forms of every plural, each of them different", () => {
    const forms = all.flatMap(({ at, text }) =>
      [...text.en.matchAll(/\{([^{}|]+)\|([^{}|]*)\|([^{}|]*)\}/g)].map(([, , one, many]) => ({ at, one, many })),
    );
    expect(forms.length).toBeGreaterThan(40);
    expect(forms.filter(({ one, many }) => one === many && !/\b(projects|lines)$/.test(String(many)))).toEqual([]);
  });

  test("leaves no braces when its places are filled", () => {
    for (const { at, text } of all) {
      for (const lang of ["zh", "en"] as const) {
        const names = [...text[lang].matchAll(/\{([^{}|]+)/g)].map((match) => match[1] as string);
        const filled = format(text, lang, Object.fromEntries(names.map((name) => [name, 1])));
        expect(filled, at).not.toMatch(/[{}]/);
      }
    }
  });
});

describe("what a reader sees", () => {
  /** Names of units of money are part of their ids; everything else stands in the catalogue. */
  const UNITS = /"(元|万元|亿元)"|(?<=[{,\s])(元|万元|亿元):/g;

  /** Looks for words in the headers of files. */
  const READS_DATA = ["src/app/mapping.ts"];

  test("stands in the catalogue: no Chinese in views, pieces, charts and the app", () => {
    const literal = ["src/views", "src/ui", "src/charts", "src/app"].flatMap((folder) =>
      sourcesBelow(folder)
        .filter((file) => !READS_DATA.includes(file))
        .flatMap((file) =>
          readFileSync(file, "utf8")
            .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "")
            .replace(UNITS, "")
            .split("\n")
            .flatMap((line) => (CHINESE.test(line) ? [`${file}: ${line.trim()}`] : [])),
        ),
    );
    expect(literal).toEqual([]);
  });
});

describe("numbers of things in English", () => {
  /** A bare count before a plural noun would read “1 lines”. */
  test("never stand before a plural that does not follow them", () => {
    const plural =
      /\{(count|lines|projects|all|shown|rows)\} (?:\w+ )?(lines|projects|rows|findings|files|places|units|indicators|cells|terms)\b/;
    const bare = all.filter(({ at, text }) => plural.test(text.en) && !OF_SEVERAL.some((pattern) => pattern.test(at)));

    expect(bare.map(({ at, text }) => `${at}: ${text.en}`)).toEqual([]);
  });

  test("are singular for exactly one", () => {
    const text = { zh: "", en: "{count} {count|line|lines}" };
    expect([0, 1, 2].map((count) => format(text, "en", { count }))).toEqual(["0 lines", "1 line", "2 lines"]);
    expect(pieces(text, "en", { count: 1 }).at(-1)).toEqual({ words: "line" });
  });
});
