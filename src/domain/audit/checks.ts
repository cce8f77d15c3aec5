import type { Check } from "./check.ts";

/** Every check, in the order a report lists them. */
export const CHECKS: readonly Check[] = [];
