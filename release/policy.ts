/** A content security policy: each directive with its sources. */
type Policy = Readonly<Record<string, string>>;

/**
 * What the page may load and do: its own files and nothing else. Text never becomes code: there is no inline script
 * or style, and the browsers that know Trusted Types refuse text where a script's address or markup is expected.
 * The one policy allowed there, `default`, passes the page's own worker files (`src/app/trustScripts.ts`).
 */
const PAGE: Policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "font-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "default",
};

function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}

/** The policy the page itself states, so that it holds on a server nobody has configured. */
export const PAGE_POLICY = policyText(PAGE);

/** The policy a server sends: the page's, and who may embed it, which a page cannot state itself. */
export const HEADER_POLICY = policyText({ ...PAGE, "frame-ancestors": "'self'" });

/**
 * The policy of the page in one file: it may fetch nothing at all, and runs one script and one style sheet, each known
 * by its hash (`'sha256-…'`).
 */
export function singlePolicy(scriptHash: string, styleHash: string): string {
  return policyText({
    ...PAGE,
    "script-src": scriptHash,
    "style-src": styleHash,
    "img-src": "data: blob:",
    "connect-src": "'none'",
    "worker-src": "'none'",
    "font-src": "'none'",
    "trusted-types": "'none'",
  });
}

/** The element that states a policy in a page. */
export function policyElement(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}
