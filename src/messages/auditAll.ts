import type { Text } from "./text.ts";

/** Words of the audit over all projects of a data set. */
export const auditAll = {
  // The finding, one complete sentence each.
  found: {
    zh: "{count} 个项目中 {affected} 个有发现：{list}。",
    en: "Of {count} projects {affected} {affected|has|have} findings: {list}.",
  },
  clean: {
    zh: "{count} 个项目均未发现问题。",
    en: "Nothing was found in any of the {count} projects.",
  },
  commonest: {
    zh: "涉及项目最多的是“{check}”：{projects} 个。",
    en: "The check that fires in most projects is “{check}”: {projects}.",
  },
  contradicted: {
    zh: "{affected} 个项目有相互矛盾的数字。",
    en: "{affected} {affected|project has|projects have} figures that contradict each other.",
  },

  // Progress.
  running: { zh: "正在核对：{all} 个项目中的第 {done} 个", en: "Auditing: {done} of {all} projects" },
  progress: { zh: "核对进度", en: "Progress of the audit" },
  cancel: { zh: "停止核对", en: "Stop the audit" },
  cancelled: {
    zh: "核对已停止，{all} 个项目中核对了 {done} 个，没有显示结果。",
    en: "The audit was stopped after {done} of {all} projects; no results are shown.",
  },
  start: { zh: "重新核对", en: "Audit again" },
  failed: { zh: "核对中断：{message}", en: "The audit broke off: {message}" },

  // Checks.
  checksTitle: { zh: "按检查项", en: "By check" },
  checksHint: { zh: "点检查项只看它", en: "press a check to see it alone" },
  check: { zh: "检查项", en: "Check" },
  findings: { zh: "发现", en: "Findings" },
  projects: { zh: "项目数", en: "Projects" },

  // Projects.
  projectsTitle: { zh: "按项目", en: "By project" },
  projectsHint: {
    zh: "矛盾多的在前；展开看发现，点名称看该项目的核对",
    en: "most contradictions first; unfold to see, press a name for its own audit",
  },
  search: { zh: "项目或单位", en: "Project or organisation" },
  shown: { zh: "{all} 个项目中的 {shown} 个", en: "{shown} of {all} projects" },
  none: { zh: "没有项目有符合条件的发现。", en: "No project has a finding that passes the filter." },
  more: { zh: "显示其余 {count} 个项目", en: "Show {count} more {count|project|projects}" },
  unfold: { zh: "{count} 处发现", en: "{count} {count|finding|findings}" },
  own: { zh: "查看", en: "See it" },
  back: { zh: "全部 {count} 个项目的核对", en: "The audit of all {count} projects" },
} as const satisfies Record<string, Text>;
