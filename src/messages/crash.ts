import type { Text } from "./text.ts";

/** Words of the report on a part of the page that failed; loaded when one does. */
export const crash = {
  title: { zh: "错误报告", en: "Report on the failure" },
  hint: {
    zh: "如再次出现，可以复制给管理员。不含表中数据，除非勾选下面一项。",
    en: "If it recurs, send this to your administrator. It holds none of the form's data unless you tick the box.",
  },
  withData: { zh: "附上正在显示的数据集（全部内容）", en: "Add the data set on show, all of it" },
  copy: { zh: "复制报告", en: "Copy the report" },
  copied: { zh: "已复制", en: "Copied" },
  notCopied: {
    zh: "浏览器不允许复制，请选中下面的文字复制。",
    en: "The browser refuses to copy; select the text below and copy it.",
  },
  reload: { zh: "重新载入页面", en: "Load the page again" },
} as const satisfies Record<string, Text>;
