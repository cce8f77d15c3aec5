import type { Text } from "./text.ts";

/** Words of panels and notices that can be put away. */
export const dialog = {
  retry: { zh: "重试", en: "Try again" },
  close: { zh: "关闭", en: "Close" },
} as const satisfies Record<string, Text>;
