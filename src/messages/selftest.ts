import type { Text } from "./text.ts";

/** Words of the page that tests itself. */
export const selftest = {
  title: { zh: "自检", en: "Self-test" },
  running: { zh: "正在检查…", en: "Testing…" },
  allPassed: {
    zh: "{count} 项检查全部通过。",
    en: "{count} {count|check|checks}, all passed.",
  },
  someFailed: {
    zh: "{count} 项检查中有 {failed} 项未通过。",
    en: "{failed} of {count} checks failed.",
  },
  someOpen: {
    zh: "{count} 项检查没有失败，其中 {open} 项无法判断。",
    en: "None of {count} checks failed; {open} could not be decided.",
  },
  check: { zh: "检查", en: "Check" },
  outcome: { zh: "结果", en: "Outcome" },
  detail: { zh: "说明", en: "Detail" },
  passed: { zh: "通过", en: "Passed" },
  failed: { zh: "未通过", en: "Failed" },
  open: { zh: "无法判断", en: "Undecided" },
  report: { zh: "检查报告（不含任何数据）", en: "Report (holds no data)" },
  copy: { zh: "复制报告", en: "Copy the report" },
  copied: { zh: "已复制", en: "Copied" },
  notCopied: {
    zh: "浏览器不允许复制，请选中下面的文字复制。",
    en: "The browser refuses to copy; select the text below and copy it.",
  },
  back: { zh: "返回页面", en: "Back to the page" },

  requests: { zh: "没有向其他地址发出请求", en: "Nothing was asked of another address" },
  requestsNone: {
    zh: "到目前为止 {count} 个请求，全部发往本站。",
    en: "{count} {count|request|requests} so far, all to this site.",
  },
  requestsOther: { zh: "发往其他地址：{list}", en: "Asked elsewhere: {list}" },
  policy: { zh: "内容安全策略有效", en: "The content security policy is in force" },
  policyRefused: {
    zh: "试运行文字代码、试写行内样式，均被浏览器拒绝（{list}）。",
    en: "Code made from text and an inline style were tried; the browser refused both ({list}).",
  },
  policyMissing: {
    zh: "浏览器没有拒绝：{list}。请确认 index.html 没有被改动。",
    en: "The browser did not refuse: {list}. Make sure that index.html is unchanged.",
  },
  probeCode: { zh: "文字代码", en: "code made from text" },
  probeStyle: { zh: "行内样式", en: "an inline style" },
  headers: { zh: "服务器发送了安全响应头", en: "The server sends the security headers" },
  headersSent: {
    zh: "Content-Security-Policy 与 nosniff 均已发送。",
    en: "Content-Security-Policy and nosniff are sent.",
  },
  headersMissing: {
    zh: "未发送：{list}。请按 INSTALL.md 配置服务器；页面自带的策略仍然有效，但不能限制谁可以嵌入本页。",
    en: "Not sent: {list}. Configure the server as INSTALL.md says; the page's own policy holds all the same, but cannot limit who embeds it.",
  },
  headersNone: { zh: "页面从文件打开，没有服务器。", en: "The page was opened from a file; there is no server." },
  browser: { zh: "浏览器够新", en: "The browser is new enough" },
  browserKnown: { zh: "Chromium {version}，要求 87 或以上。", en: "Chromium {version}; 87 or newer is asked for." },
  browserOther: {
    zh: "不是 Chromium 内核，未逐项测试过：{agent}",
    en: "Not a Chromium browser, so not one we test with: {agent}",
  },
  data: { zh: "数据文件与目录的校验值一致", en: "The data files have the catalog's checksums" },
  dataMatch: { zh: "{count} 个文件全部一致。", en: "{count} {count|file|files}, all alike." },
  dataDiffer: { zh: "不一致或无法读取：{list}", en: "Different or unreadable: {list}" },
  dataUnstated: { zh: "目录没有写明校验值：{list}", en: "The catalog states no checksum for: {list}" },
  dataNone: { zh: "目录无法读取。", en: "The catalog could not be read." },
  figures: { zh: "示例数据重新计算的结果正确", en: "The sample's figures come out right" },
  figuresRight: { zh: "重新计算得到 {list}。", en: "Worked out anew: {list}." },
  figuresWrong: { zh: "应为 {expected}，得到 {list}。", en: "{expected} expected, {list} found." },
  figuresAbsent: {
    zh: "本站没有发布示例 shaoyang-2023，无从比较。",
    en: "The sample shaoyang-2023 is not published here, so there is nothing to compare.",
  },
} as const satisfies Record<string, Text>;
