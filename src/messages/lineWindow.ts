import type { Text } from "./text.ts";

/** Words of the table over all lines. */
export const lineWindow = {
  label: { zh: "分项明细", en: "Lines" },
  project: { zh: "项目", en: "Project" },
  organisation: { zh: "填报单位", en: "Organisation" },
  year: { zh: "年度", en: "Year" },
  unspent: { zh: "未支出", en: "Unspent" },
  status: { zh: "状态", en: "Status" },
  source: { zh: "出处", en: "Source" },
  columns: { zh: "显示的列", en: "Columns" },
  position: { zh: "第 {first}–{last} 行，共 {total} 行", en: "Lines {first}–{last} of {total}" },
  atRow: { zh: "第 {row} 行，共 {total} 行", en: "Line {row} of {total}" },
  keys: {
    zh: "↑↓ 逐行，PageUp/PageDown 逐页，Home/End 首尾，回车看来源，空格看原因全文",
    en: "↑↓ by line, PageUp/PageDown by page, Home/End to the ends, Enter for the source, Space for the whole reason",
  },
  readReason: { zh: "在此处展开原因全文", en: "Read the whole reason here" },
  empty: { zh: "没有符合条件的分项。", en: "No line meets the conditions." },
  failed: { zh: "这些行没有读到。", en: "These lines could not be read." },
  retry: { zh: "重新读取", en: "Read again" },
  printed: {
    zh: "这里印出前 {shown} 行，另有 {more} 行没有印出；导出可得到全部。",
    en: "{shown} {shown|line|lines} from the top {shown|is|are} printed here; {more} more {more|is|are} not. An export has them all.",
  },
} as const satisfies Record<string, Text>;
