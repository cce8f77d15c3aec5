import type { Page } from "@playwright/test";
import { expect } from "./harness.ts";

/** What the self-test provokes on purpose, as the witness hears it. */
export const PROVOKED: readonly RegExp[] = [
  /policy report: (script-src eval|require-trusted-types-for)/,
  /policy report: style-src-attr inline/,
  /console error: .*TrustedScript/,
  /console error: .*inline style/,
];

/** Waits for the self-test to end and reads its outcomes by the checks' titles. */
export async function readOutcomes(page: Page): Promise<Map<string, string>> {
  await expect(page.getByRole("button", { name: /复制报告|Copy the report/ })).toBeVisible();
  const titles = await page.locator("tbody th").allTextContents();
  const outcomes = await page.locator("tbody td:nth-of-type(1)").allTextContents();
  return new Map(titles.map((title, index) => [title, outcomes[index] ?? ""]));
}
