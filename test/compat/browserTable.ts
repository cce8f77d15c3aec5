import { createRequire } from "node:module";

/** The oldest browser the page must run in: the engine of Chrome 87. */
export const OLDEST = 87;

interface Support {
  readonly version_added: string | boolean | null;
  readonly flags?: unknown;
  readonly prefix?: string;
  readonly alternative_name?: string;
}

/** A feature in MDN's table of browsers, with the features below it. */
export interface Feature {
  readonly __compat?: { readonly support: { readonly chrome?: Support | readonly Support[] } };
  readonly [name: string]: unknown;
}

interface BrowserTable {
  readonly css: {
    readonly properties: Feature;
    readonly selectors: Feature;
    readonly types: Feature;
    readonly "at-rules": Feature;
  };
  readonly javascript: { readonly builtins: Feature };
  readonly api: Feature;
}

const require = createRequire(import.meta.url);

/** MDN's table of which browser knows which feature since when. 20 MB of JSON, which only Node itself reads fast. */
export const table: BrowserTable = require("@mdn/browser-compat-data");

/** The features directly below one. */
export function below(feature: Feature): [string, Feature][] {
  return Object.entries(feature).filter(([name]) => name !== "__compat") as [string, Feature][];
}

/** The Chrome that first had a feature, unprefixed and unflagged: 0 for always, Infinity for never; null if not stated. */
export function sinceChrome(feature: Feature | undefined): number | null {
  const support = feature?.__compat?.support.chrome;
  if (support === undefined) return null;
  const versions = [support].flat().map((entry) => {
    if (entry.flags !== undefined || entry.prefix !== undefined || entry.alternative_name !== undefined)
      return Infinity;
    if (entry.version_added === true) return 0;
    if (typeof entry.version_added !== "string" || entry.version_added === "preview") return Infinity;
    return Number(entry.version_added.replace("≤", ""));
  });
  return Math.min(...versions);
}

/** Whether a feature is newer than the oldest browser. */
export function isTooNew(feature: Feature | undefined): boolean {
  return (sinceChrome(feature) ?? 0) > OLDEST;
}
