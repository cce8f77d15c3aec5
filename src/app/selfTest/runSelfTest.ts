import { loadSite } from "../load.ts";
import { checkBrowser, checkRequests } from "./checkBrowser.ts";
import { checkData, checkFigures } from "./checkData.ts";
import { checkHeaders, checkPolicy } from "./checkPolicy.ts";
import type { SelfCheck } from "./selfCheck.ts";

/** Runs every check of the page on itself. The requests come last, so that those of the other checks are among them. */
export async function runSelfTest(): Promise<SelfCheck[]> {
  const site = await loadSite();
  const checks = [
    checkBrowser(navigator.userAgent),
    ...(await Promise.all([checkPolicy(), checkHeaders(), checkData(site), checkFigures(site)])),
  ];
  const addresses = performance.getEntriesByType("resource").map(({ name }) => name);
  return [...checks, checkRequests(addresses, window.location.href)];
}

/** What may be sent to whoever looks after the page: outcomes and versions, no name and no figure of the data. */
export function reportSelfTest(checks: readonly SelfCheck[], version: string, agent: string): string {
  const outcomes = checks.map(({ id, outcome }) => `${id}: ${outcome}`);
  return [`Outturn ${version}`, agent, ...outcomes].join("\n");
}
