import type { Text } from "./text.ts";

/** Words of filters, their sentence, statuses and rate bands. */
export const filter = {
  showing: { zh: "仅显示", en: "Showing only" },
  category: { zh: "偏差类别为{values}", en: "category {values}" },
  family: { zh: "原因属{values}", en: "family {values}" },
  status: { zh: "状态为{values}", en: "status {values}" },
  band: { zh: "执行率{values}", en: "rate {values}" },
  silent: { zh: "未说明原因", en: "no reason stated" },
  text: { zh: "含“{values}”", en: "containing “{values}”" },
  or: { zh: "或", en: " or " },
  release: { zh: "取消条件：{part}", en: "Release filter: {part}" },
  releaseAll: { zh: "全部取消", en: "Release all" },
  linesShown: {
    zh: "显示 {shown} 个分项（共 {all} 个），预算 {budget}，支出 {actual}，未支出 {unspent}。",
    en: "{shown} of {all} {all|line|lines} shown: budget {budget}, actual {actual}, unspent {unspent}.",
  },
  hidden: {
    zh: "未显示 {count} 个，未支出 {unspent}。",
    en: "{count} hidden, with {unspent} unspent.",
  },
  "status-completed": { zh: "已完工", en: "completed" },
  "status-in-progress": { zh: "进行中", en: "in progress" },
  "status-not-started": { zh: "未启动", en: "not started" },
  "status-cancelled": { zh: "已取消", en: "cancelled" },
  "status-deferred": { zh: "已暂缓", en: "deferred" },
  "status-unstated": { zh: "未注明", en: "not stated" },
  "band-none": { zh: "为 0", en: "zero" },
  "band-red": { zh: "低", en: "low" },
  "band-amber": { zh: "偏低", en: "somewhat low" },
  "band-high": { zh: "较高", en: "high" },
  "band-full": { zh: "为 100%", en: "100%" },
  "band-over": { zh: "超过 100%", en: "over 100%" },
  "band-unknown": { zh: "无法计算", en: "not computable" },
} as const satisfies Record<string, Text>;
