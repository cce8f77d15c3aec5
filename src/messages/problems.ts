import type { Text } from "./text.ts";

/** What can go wrong with the site's files as a whole; loaded when something does. */
export const problems = {
  noProjects: {
    zh: "文件 {file} 中没有可显示的项目。请在“数据”中查看问题，修改后重新载入。",
    en: "{file} holds no project that can be shown. See the problems under Data, mend the file and load it again.",
  },
  fetchFailed: {
    zh: "无法读取 {file}：服务器没有回应，或没有答完。请检查网络或服务器是否在运行，然后重试。",
    en: "{file} could not be read: the server did not answer, or not to the end. Check the network or the server, then try again.",
  },
  fetchStatus: {
    zh: "无法读取 {file}：服务器回答 {status}。请确认文件已放在数据文件夹中、名称与目录一致，然后重试。",
    en: "{file} could not be read: the server answered {status}. Check that the file is in the data folder under this very name, then try again.",
  },
  readBroke: {
    zh: "{file} 没有读完，程序中断（{reason}）。请重试；如再次出现，请关闭其他网页或重新载入本页。",
    en: "Reading {file} broke off ({reason}). Try again; if it recurs, close other pages or load this one anew.",
  },
  partMissing: {
    zh: "页面的“核对”部分没有载入（{reason}），核对结果因此缺少。请重试。",
    en: "The audit part of the page did not load ({reason}), so its findings are missing. Try again.",
  },
  unknownDataset: {
    zh: "目录中没有名为“{id}”的数据集，已改为显示“{shown}”。",
    en: "The catalog has no data set named “{id}”; “{shown}” is shown instead.",
  },
  emptyCatalog: {
    zh: "{file} 中没有可用的数据集。请在其 datasets 中加入至少一项。",
    en: "{file} lists no usable data set. Add at least one to its “datasets”.",
  },
  configIgnored: {
    zh: "{file} 的 {field} 写作“{value}”，不能使用，已改用默认值。",
    en: "{field} in {file} reads “{value}”, which cannot be used; the default is used instead.",
  },
  problemsTitle: { zh: "读取数据时发现问题", en: "Problems while reading the data" },
  problemsMore: { zh: "全部 {count} 个问题见“数据”", en: "All {count} problems are under Data" },
  retry: { zh: "重试", en: "Try again" },
} as const satisfies Record<string, Text>;

export type ProblemCode = keyof typeof problems;
