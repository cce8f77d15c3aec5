import { describe, expect, test } from "vitest";
import { isOwnScript } from "../../src/app/trustScripts.ts";

const PAGE = "http://intranet/a/b/assets/index-1a2b3c4d.js";

describe("an address a worker may start from", () => {
  test("is that of a file beside the page's own scripts", () => {
    expect(isOwnScript("http://intranet/a/b/assets/ingestWorker-5e6f.js", PAGE)).toBe(true);
    expect(isOwnScript("/a/b/assets/ingestWorker-5e6f.js", PAGE)).toBe(true);
  });

  for (const address of [
    "http://elsewhere/a/b/assets/ingestWorker.js",
    "http://intranet:8080/a/b/assets/ingestWorker.js",
    "http://intranet/a/b/data/list.csv",
    "http://intranet/a/b/assets/../data/list.js",
    "http://intranet/a/b/assets/deeper/worker.js",
    "blob:http://intranet/0d7f",
    "data:text/javascript,0",
    "javascript:0",
    "//elsewhere/a/b/assets/worker.js",
  ]) {
    test(`is not ${address}`, () => expect(isOwnScript(address, PAGE)).toBe(false));
  }
});
