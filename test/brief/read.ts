import { readFileSync } from "node:fs";
import type { BriefOptions, BriefProject } from "../../src/brief/briefData.ts";
import type { Element, Markup } from "../../src/brief/markup.ts";
import { runAudit } from "../../src/domain/audit/runAudit.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import type { Project } from "../../src/domain/project/project.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import type { Lang } from "../../src/messages/text.ts";
import { project, type RawProject } from "../builders/project.ts";

/** A published data set with everything a page is made from. */
export async function published(file: string): Promise<BriefProject[]> {
  const { projects } = await ingest({ name: file, bytes: readFileSync(`data/${file}`) });
  return projects.map(audited);
}

function audited(read: Project): BriefProject {
  const outturn = deriveProject(read);
  return { outturn, findings: runAudit(outturn) };
}

export const made = (raw: RawProject): BriefProject => audited(project(raw));

export const options = (lang: Lang = "zh"): BriefOptions => ({
  lang,
  unit: "万元",
  version: { file: "form.json", sha256: "0123456789abcdef0123", program: "1.0.0", date: "2024-03-01" },
});

/** Every element in a tree, in order. */
export function elements(markup: Markup): Element[] {
  return typeof markup === "string" ? [] : [markup, ...markup.children.flatMap(elements)];
}

/** The elements of a class. */
export const ofClass = (markup: Markup, name: string): Element[] =>
  elements(markup).filter(({ attributes }) => attributes.class?.split(" ").includes(name));

const LONG_REASON =
  "受上级政策调整和全市统一部署影响，项目招标方案两次修改，供应商确定时间较晚，设备到货和安装推迟到年底，余款待验收合格后于下一年度支付。";

/** A form of so many lines, most with reasons of one to three sentences. */
export function manyLines(count: number): RawProject {
  const reasons = [
    "项目取消，资金核减。",
    LONG_REASON,
    "",
    `${LONG_REASON}${LONG_REASON}`,
    "续建项目，部分费用于2024年支付",
  ];
  return {
    name: "信息化建设与运行维护专项经费",
    lines: Array.from({ length: count }, (_, at) => ({
      name: `第${at + 1}批业务系统升级改造及配套设备购置项目`,
      budget: String(100 + at),
      actual: String((at * 7) % 90),
      reason: reasons[at % reasons.length] ?? "",
    })),
  };
}
