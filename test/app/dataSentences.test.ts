import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dataSentences } from "../../src/app/dataSentences.ts";
import type { Loaded } from "../../src/app/load.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { format, type Lang } from "../../src/messages/text.ts";
import type { Sentence, Value } from "../../src/sentences/sentence.ts";

function say(sentence: Sentence, lang: Lang): string {
  const show = (value: Value): string | number => {
    if (value.kind === "count") return value.count;
    if (value.kind === "title") return value.text[lang];
    if (value.kind === "list") return value.entries.map((entry) => say(entry, lang)).join(", ");
    throw new Error(`no such value in these sentences: ${value.kind}`);
  };
  const entries = Object.entries(sentence.values).map(([name, value]) => [name, show(value)] as const);
  return format(sentence.text, lang, Object.fromEntries(entries));
}

async function written(name: string, bytes: Uint8Array, lang: Lang): Promise<string[]> {
  const { projects, issues } = await ingest({ name, bytes });
  const title = { zh: "", en: "" };
  const entry = { id: "x", title, file: name, kind: "csv", unit: title, year: null, sha256: null } as const;
  const loaded: Loaded = { entry, issues, problems: [], outturns: projects.map((each) => deriveProject(each)) };
  return dataSentences(loaded).map((sentence) => say(sentence, lang));
}

const text = (csv: string) => new TextEncoder().encode(csv);

describe("the finding about the data", () => {
  it("counts what Shaoyang's form holds, what was cleaned, and that nothing was wrong", async () => {
    const [holds, cleaned, wrong] = await written("shaoyang-2023.json", readFileSync("data/shaoyang-2023.json"), "zh");
    expect(holds).toMatch(/^shaoyang-2023\.json 有 1 个项目、15 个分项、21 个指标，共读取 \d+ 个单元格。$/);
    expect(cleaned).toMatch(/^其中 \d+ 个经清理后读取，原文都保留。$/);
    expect(wrong).toBe("没有发现读取问题。");
  });

  it("counts a cell cleaned in two ways once", async () => {
    const csv = "项目名称,分项名称,预算数,执行数\n信息化,机房,　10万元　,5万元\n";
    expect((await written("list.csv", text(csv), "en"))[1]).toBe(
      "2 of them were cleaned to be read; every original text is kept.",
    );
  });

  it("says that nothing was cleaned where every cell reads as it stands", async () => {
    const csv = "项目名称,分项名称,预算数（万元）,执行数（万元）\n信息化,机房,10,5\n";
    expect((await written("list.csv", text(csv), "zh"))[1]).toBe("都照原文读取，没有清理。");
  });

  it("counts what cannot be used, singular where there is one", async () => {
    const csv = "项目名称,分项名称,预算数（万元）,执行数（万元）\n信息化,机房,10,abc\n";
    expect((await written("list.csv", text(csv), "en"))[2]).toBe("There is 1 place that cannot be used.");
  });

  it("stands where no project could be read", async () => {
    const [holds, wrong] = await written("list.csv", text("<html><title>Sign in</title>"), "en");
    expect(holds).toBe("No project could be read from list.csv.");
    expect(wrong).toBe("There is 1 place that cannot be used.");
  });
});
