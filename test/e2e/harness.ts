import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { type Site, serve } from "./server.ts";

export { expect } from "@playwright/test";

interface Fixtures {
  /** The built page on a server of its own, which a test may tell to answer something else. */
  site: Site;
  /** Opens the page with these parameters in its address and waits until it shows a view or says what is wrong. */
  open: (params?: Record<string, string>) => Promise<void>;
  /** Declares a problem the test provokes. It must then occur; any other still fails the test. */
  expectProblem: (pattern: RegExp) => void;
}

/** What every page must be free of; the patterns in `expected` are declared by the test. */
interface Witness {
  readonly problems: string[];
  readonly expected: RegExp[];
}

const VIEW_STANDS = "main :is(h1, h2, [role=alert])";

async function watch(context: BrowserContext, origin: string): Promise<Witness> {
  const problems: string[] = [];
  context.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => problems.push(`page error: ${error.error().stack ?? error.error().message}`));
  context.on("request", (request) => {
    const { protocol, origin: target } = new URL(request.url());
    const isLocal = protocol === "data:" || protocol === "blob:" || target === origin;
    if (!isLocal) problems.push(`request to another origin: ${request.url()}`);
  });
  await context.exposeFunction("reportViolation", (report: string) => problems.push(`policy report: ${report}`));
  await context.addInitScript(() => {
    window.addEventListener("securitypolicyviolation", (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (report: string) => void };
      reportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return { problems, expected: [] };
}

/**
 * Playwright's `test` on the built page under the strict policy and below a sub-path. Any console error or
 * warning, page error, request to another origin or policy report fails the test that saw it.
 */
export const test = base.extend<Fixtures & { witness: Witness }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
  site: async ({}, use) => {
    const site = await serve("dist");
    await use(site);
    await site.close();
  },
  witness: [
    async ({ context, site }, use) => {
      const witness = await watch(context, new URL(site.url).origin);
      await use(witness);
      const isExpected = (problem: string) => witness.expected.some((pattern) => pattern.test(problem));
      base.expect(witness.problems.filter((problem) => !isExpected(problem))).toEqual([]);
      const hasOccurred = (pattern: RegExp) => witness.problems.some((problem) => pattern.test(problem));
      base.expect(witness.expected.filter((pattern) => !hasOccurred(pattern)).map(String)).toEqual([]);
    },
    { auto: true },
  ],
  expectProblem: async ({ witness }, use) => {
    await use((pattern) => void witness.expected.push(pattern));
  },
  open: async ({ page, site }, use) => {
    await use((params = {}) => openView(page, site.url, params));
  },
});

/** Goes to the page with these parameters in its address and waits until it shows a view or says what is wrong. */
export async function openView(page: Page, url: string, params: Record<string, string>): Promise<void> {
  const query = new URLSearchParams(params).toString();
  await page.goto(query === "" ? url : `${url}?${query}`);
  await page.locator(VIEW_STANDS).first().waitFor({ timeout: 10_000 });
}
