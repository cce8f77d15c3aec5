import type { Text } from "./text.ts";

/** What can be said of lines on their way into the engine. */
export const lineSourceTexts = {
  broke: {
    zh: "汇总程序中断（{reason}），筛选和汇总暂不可用。请重试；如再次出现，请关闭其他网页或重新载入本页。",
    en: "The part that filters and sums lines broke off ({reason}). Try again; if it recurs, close other pages or load this one anew.",
  },
  cancelled: {
    zh: "已停止读取：下面的数字只包括已读取的 {rows} 行。需要全部数据请重试。",
    en: "Reading was stopped: the figures below cover only what was read so far, {rows} {rows|row|rows}. Try again for all of them.",
  },
  lost: {
    zh: "有 {count} 个文件没有读全（{list}），下面的数字不包括其中未读到的分项。原因见“数据”；修复后请重试。",
    en: "{count} {count|file was|files were} not read, or not to the end ({list}); the figures below lack what is in them. See Data for why, mend them and try again.",
  },
  noTable: {
    zh: "数据集“{id}”没有写明可用的 database 和 table（“{found}”）；应为字母、数字和下划线组成的名称。",
    en: "Data set “{id}” does not state a usable database and table (“{found}”); names of letters, digits and underscores were expected.",
  },
} as const satisfies Record<string, Text>;
