import type { Text } from "./text.ts";

/** The note where what is shown does not add up by the last place. */
export const rounding = {
  note: {
    zh: "因四舍五入，所示各项之和与所示合计最多相差 {gap} {unit}；精确到分的金额完全相符。",
    en: "Because of rounding, the parts shown miss a total shown by up to {gap} ({unit}); the exact amounts agree to the fen.",
  },
} as const satisfies Record<string, Text>;
