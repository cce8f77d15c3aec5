import { test } from "./harness.ts";

/** A page of one script, in place of the built one. */
const pageOf = (script: string) => ({
  "index.html": `<!doctype html><title>Fault</title><link rel="icon" href="data:,"><script src="fault.js"></script>`,
  "fault.js": script,
});

const FAULTS: readonly { readonly name: string; readonly script: string; readonly seen: readonly RegExp[] }[] = [
  { name: "a console error", script: "console.error('wrong')", seen: [/console error: wrong/] },
  { name: "a console warning", script: "console.warn('odd')", seen: [/console warning: odd/] },
  { name: "an uncaught error", script: "throw new Error('broken')", seen: [/page error: .*broken/] },
  { name: "a rejected promise", script: "Promise.reject(new Error('lost'))", seen: [/page error: .*lost/] },
  {
    name: "an inline style",
    script: "document.documentElement.setAttribute('style', 'color: red')",
    seen: [/policy report: style-src-attr inline/, /console error: .*style/],
  },
  {
    name: "code made from text",
    script: "try { new Function('') } catch {}",
    seen: [/policy report: (script-src eval|require-trusted-types-for)/, /console error: .*TrustedScript/],
  },
  {
    name: "markup made from text",
    script: "try { document.documentElement.insertAdjacentHTML('beforeend', '<p>') } catch {}",
    seen: [/policy report: require-trusted-types-for/, /console error: .*TrustedHTML/],
  },
  {
    name: "a worker from an address made of text",
    script: "try { new Worker('fault.js') } catch {}",
    seen: [/policy report: require-trusted-types-for/, /console error: .*TrustedScriptURL/],
  },
  {
    name: "a request to another origin",
    script: "fetch('http://127.0.0.1:9/').catch(() => {})",
    seen: [/policy report: connect-src/, /console error/],
  },
  {
    name: "a visit to another origin",
    script: "location.href = 'http://127.0.0.1:9/'",
    seen: [/request to another origin: http:\/\/127\.0\.0\.1:9\//],
  },
];

test.describe("the witness of every browser test sees", () => {
  for (const { name, script, seen } of FAULTS) {
    test(name, async ({ page, site, expectProblem }) => {
      for (const [path, body] of Object.entries(pageOf(script))) site.answer(path, { body });
      for (const pattern of seen) expectProblem(pattern);
      await page.goto(site.url);
      await page.waitForLoadState("networkidle");
    });
  }
});
