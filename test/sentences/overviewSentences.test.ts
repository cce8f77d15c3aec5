import { describe, expect, test } from "vitest";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import type { Lang } from "../../src/messages/text.ts";
import { overviewSentences } from "../../src/sentences/overviewSentences.ts";
import { plainText } from "../../src/sentences/runs.ts";
import { project } from "../builders/project.ts";

const line = (actual: string, reason: string) => ({ budget: "10", actual, reason });
const say = (lines: ReturnType<typeof line>[], lang: Lang = "zh") =>
  plainText(overviewSentences(deriveProject(project({ lines }))), { lang, unit: "万元" });

describe("the finding on a project", () => {
  test("says of a single family of causes that all is down to it, and not that 100.00% is", () => {
    expect(say([line("4", "项目取消")])).toContain("未支出 6.00。未支出的钱全部属决策性原因：取消。");
    expect(say([line("4", "项目取消")], "en")).toContain(
      "6.00 unspent. All of the unspent money is down to decision causes: Cancelled.",
    );
  });

  test("says the same of money without a reason", () => {
    expect(say([line("4", "")])).toContain("未支出的钱全部没有说明原因。");
    expect(say([line("4", "")], "en")).toContain("None of the unspent money has a stated reason.");
  });

  test("gives the share where there is more than one", () => {
    expect(say([line("4", "项目取消"), line("8", "")])).toContain("未支出的钱有 75.00%（6.00）属决策性原因：取消。");
    expect(say([line("4", "项目取消"), line("0", "")])).toContain("未支出的钱有 62.50%（10.00）没有说明原因。");
  });

  test("does not round nearly all to all", () => {
    expect(say([line("0", "项目取消"), line("9.9999", "")])).toContain(
      "未支出的钱有 100.00%（10.00）属决策性原因：取消。",
    );
  });
});
