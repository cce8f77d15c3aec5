import type { Params, Text } from "../../messages/text.ts";

/** What one check of the self-test came to. `open` means that it cannot be decided here. */
export interface SelfCheck {
  readonly id: "browser" | "policy" | "headers" | "requests" | "data" | "figures";
  readonly title: Text;
  readonly outcome: "passed" | "failed" | "open";
  readonly detail: Text;
  /** A parameter that is itself worded is given as a Text. */
  readonly params: Readonly<Record<string, string | number | readonly Text[]>>;
}

/** The parameters of a check's detail in one language. */
export function paramsIn(check: SelfCheck, lang: "zh" | "en"): Params {
  const entries = Object.entries(check.params).map(([name, value]) => [
    name,
    typeof value === "object" ? value.map((text) => text[lang]).join(lang === "zh" ? "、" : ", ") : value,
  ]);
  return Object.fromEntries(entries) as Params;
}
