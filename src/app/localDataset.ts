import { importText } from "../messages/import.ts";
import { format, type Lang } from "../messages/text.ts";
import type { Imported } from "./ingestClient.ts";
import type { Loaded } from "./load.ts";
import { LOCAL_ID } from "./localData.ts";

/** File names written out; more are counted by the title. */
const NAMED = 3;

function fileNames(files: Imported["files"]): string {
  const names = files.slice(0, NAMED).map(({ file }) => file.name);
  return [...names, ...(files.length > NAMED ? ["…"] : [])].join(", ");
}

/** What an import gave as a data set like any other, under a name in both languages. */
export function localDataset({ files, outturns, issues }: Imported): Loaded {
  const [first] = files;
  const name = (lang: Lang) =>
    files.length === 1 && first !== undefined
      ? first.file.name
      : format(importText.localFiles, lang, { count: files.length });
  const title = (lang: Lang) => format(importText.localTitle, lang, { name: name(lang) });
  const units = new Set(outturns.map(({ project }) => project.unit.text));
  const unit = units.size === 1 ? ([...units][0] ?? "") : "";
  return {
    entry: {
      id: LOCAL_ID,
      title: { zh: title("zh"), en: title("en") },
      file: fileNames(files),
      kind: "json",
      unit: { zh: unit, en: unit },
      year: null,
      sha256: null,
    },
    outturns,
    issues: issues.map(({ issue }) => issue),
    problems: [],
  };
}
