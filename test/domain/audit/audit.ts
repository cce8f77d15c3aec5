import type { Finding } from "../../../src/domain/audit/finding.ts";
import { runAudit } from "../../../src/domain/audit/runAudit.ts";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { format, type Lang } from "../../../src/messages/text.ts";
import { project, type RawProject } from "../../builders/project.ts";

/** A form whose figures agree and whose reasons are stated: 10 points for execution, 90 for two indicators, two lines. */
export const SOUND: RawProject = {
  funds: {
    initial: "100",
    revised: "100",
    executed: "95",
    rate: "95.00%",
    weight: "10",
    score: "9.50",
    sources: [
      { label: "其中：当年财政拨款", initial: "80", revised: "80", executed: "75", rate: "93.75%" },
      { label: "上年结转资金", initial: "20", revised: "20", executed: "20", rate: "100%" },
    ],
  },
  goals: [{ expected: "2023年完成设备更新60台。", actual: "完成设备更新60台。" }],
  items: [
    { name: "设备更新数量", target: "≥60台", actual: "60台", weight: "50", score: "50" },
    {
      level1: "效益指标",
      level2: "社会效益指标",
      name: "服务水平",
      target: "明显改善",
      actual: "明显改善",
      weight: "40",
      score: "40",
    },
  ],
  lines: [
    { name: "设备购置", budget: "60", actual: "60", status: "已完工" },
    { name: "系统运维", budget: "40", actual: "35", reason: "续建项目，部分费用于2024年支付" },
  ],
  linesTotal: { budget: "100", actual: "95" },
  totalWeight: "100",
  totalScore: "99.50",
  grade: "优",
};

/** The sound form with some parts replaced; its lines and their total go where the funds are replaced. */
export function sound(changes: RawProject = {}): RawProject {
  return { ...SOUND, ...(changes.funds ? { lines: [], linesTotal: {} } : {}), ...changes };
}

export const audit = (raw: RawProject): Finding[] => runAudit(deriveProject(project(raw)));

/** The findings of one check. */
export const findings = (raw: RawProject, checkId: string): Finding[] =>
  audit(raw).filter((finding) => finding.checkId === checkId);

/** A finding's sentence, in Chinese unless told otherwise. */
export const said = (finding: Finding | undefined, lang: Lang = "zh"): string =>
  finding ? format(finding.message, lang, finding.params) : "";
