import { describe, expect, test } from "vitest";
import { checkBrowser, checkRequests } from "../../../src/app/selfTest/checkBrowser.ts";

describe("the browser's own name", () => {
  const names: Readonly<Record<string, string>> = {
    "Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/86.0.4240.198 Safari/537.36": "failed",
    "Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/87.0.4280.88 Safari/537.36": "passed",
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.5414.120 Safari/537.36 QQBrowser/12.0": "passed",
    "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0": "open",
  };
  for (const [agent, outcome] of Object.entries(names)) {
    test(`${outcome}: ${agent.slice(12)}`, () => expect(checkBrowser(agent).outcome).toBe(outcome));
  }
});

describe("what the page has asked for", () => {
  const page = "http://intranet/a/?view=selftest";

  test("may be files of its own site, and addresses that hold their data themselves", () => {
    const own = ["http://intranet/a/config.json", "http://intranet/b.js", "data:,", "blob:http://intranet/1"];
    expect(checkRequests(own, page)).toMatchObject({ outcome: "passed", params: { count: 4 } });
  });

  test("is named where it lies elsewhere, another port included", () => {
    const other = ["http://intranet:81/x", "https://cdn.example/y.js"];
    expect(checkRequests(["http://intranet/a/z", ...other], page)).toMatchObject({
      outcome: "failed",
      params: { list: other.join(", ") },
    });
  });
});
