import { selftest } from "../../messages/selftest.ts";
import type { SelfCheck } from "./selfCheck.ts";

/** The oldest engine the page is built for. */
const OLDEST = 87;

/** Reads the engine's version from what the browser calls itself: the 360 and QQ browsers name Chromium's, too. */
export function checkBrowser(agent: string): SelfCheck {
  const check = { id: "browser", title: selftest.browser } as const;
  const version = /Chrom(?:e|ium)\/(\d+)/.exec(agent)?.[1];
  if (version === undefined) return { ...check, outcome: "open", detail: selftest.browserOther, params: { agent } };
  const outcome = Number(version) >= OLDEST ? "passed" : "failed";
  return { ...check, outcome, detail: selftest.browserKnown, params: { version } };
}

/** Looks at everything the page has asked for so far, as the browser has recorded it. `page` is the page's address. */
export function checkRequests(addresses: readonly string[], page: string): SelfCheck {
  const own = new URL(page).origin;
  const other = addresses.filter((address) => {
    const { protocol, origin } = new URL(address, page);
    return protocol !== "data:" && protocol !== "blob:" && origin !== own;
  });
  const check = { id: "requests", title: selftest.requests } as const;
  return other.length === 0
    ? { ...check, outcome: "passed", detail: selftest.requestsNone, params: { count: addresses.length } }
    : { ...check, outcome: "failed", detail: selftest.requestsOther, params: { list: other.join(", ") } };
}
