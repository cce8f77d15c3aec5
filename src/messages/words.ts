import type { Text } from "./text.ts";

/** Small words shared by several views. */
export const words = {
  listComma: { zh: "、", en: ", " },
  comma: { zh: "，", en: ", " },
  remark: { zh: " · ", en: " · " },
  semicolon: { zh: "；", en: "; " },
} as const satisfies Record<string, Text>;
