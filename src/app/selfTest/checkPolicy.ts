import { selftest } from "../../messages/selftest.ts";
import type { Text } from "../../messages/text.ts";
import { request } from "../request.ts";
import type { SelfCheck } from "./selfCheck.ts";

/** How long the browser may take to report a refusal. */
const REPORT_MS = 1000;

interface Probe {
  readonly name: Text;
  /** Which report answers it. */
  readonly report: RegExp;
  readonly act: () => void;
}

const PROBES: readonly Probe[] = [
  {
    name: selftest.probeCode,
    // Where Trusted Types are known they refuse the text before it is ever looked at as a script.
    report: /^(script-src|require-trusted-types-for)/,
    act: () => window.clearTimeout(window.setTimeout("0" as unknown as TimerHandler)),
  },
  {
    name: selftest.probeStyle,
    report: /^style-src/,
    act: () => document.createElement("p").setAttribute("style", "color: inherit"),
  },
];

/** Tries what the policy forbids and hears whether the browser refuses it. */
export async function checkPolicy(): Promise<SelfCheck> {
  const refusals = await Promise.all(PROBES.map(isRefused));
  const passed = PROBES.filter((_, index) => !refusals[index]);
  const isInForce = passed.length === 0;
  return {
    id: "policy",
    title: selftest.policy,
    outcome: isInForce ? "passed" : "failed",
    detail: isInForce ? selftest.policyRefused : selftest.policyMissing,
    params: { list: (isInForce ? PROBES : passed).map(({ name }) => name) },
  };
}

function isRefused({ act, report }: Probe): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (answer: boolean) => {
      document.removeEventListener("securitypolicyviolation", hear);
      resolve(answer);
    };
    const hear = (event: SecurityPolicyViolationEvent) => {
      if (report.test(event.effectiveDirective)) settle(true);
    };
    document.addEventListener("securitypolicyviolation", hear);
    setTimeout(() => settle(false), REPORT_MS);
    try {
      act();
    } catch {
      // Some refusals are thrown as well as reported; the report is what counts.
    }
  });
}

/** Whether the server sends with the page what the page cannot state itself. */
export async function checkHeaders(): Promise<SelfCheck> {
  const check = { id: "headers", title: selftest.headers } as const;
  if (window.location.protocol === "file:") {
    return { ...check, outcome: "open", detail: selftest.headersNone, params: {} };
  }
  const wanted: Readonly<Record<string, string>> = {
    "Content-Security-Policy": "frame-ancestors",
    "X-Content-Type-Options": "nosniff",
  };
  const { headers } = await request(window.location.pathname, { cache: "no-cache" }).catch(() => new Response());
  const missing = Object.keys(wanted).filter((name) => !headers.get(name)?.includes(wanted[name] ?? ""));
  return missing.length === 0
    ? { ...check, outcome: "passed", detail: selftest.headersSent, params: {} }
    : { ...check, outcome: "failed", detail: selftest.headersMissing, params: { list: missing.join(", ") } };
}
