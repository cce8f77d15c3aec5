import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import axe from "axe-core";

/**
 * What axe finds wrong with the page as it stands, one line a node: rule, element, advice. All of axe's rules run.
 * The script enters through the debugger, so the page's own policy stays in force.
 */
export async function findAccessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(() => {
    const { axe } = window as unknown as { axe: { run: (root: Document) => Promise<AxeResults> } };
    return axe.run(document);
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
  );
}
