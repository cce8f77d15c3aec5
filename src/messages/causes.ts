import type { Text } from "./text.ts";

/** What points were lost to, one complete sentence each. */
export const causes = {
  both: {
    zh: "失于支出 {spending} 分（执行率 {execution}，成本 {cost}），失于结果 {results} 分。",
    en: "Lost to spending: {spending} points (execution rate {execution}, cost {cost}); lost to results: {results}.",
  },
  executionOnly: {
    zh: "失于支出（执行率）{spending} 分，失于结果 {results} 分。",
    en: "Lost to spending (execution rate): {spending} points; lost to results: {results}.",
  },
  costOnly: {
    zh: "失于支出（成本）{spending} 分，失于结果 {results} 分。",
    en: "Lost to spending (cost): {spending} points; lost to results: {results}.",
  },
} as const satisfies Record<string, Text>;
