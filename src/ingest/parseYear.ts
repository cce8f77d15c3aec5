import { halfWidth } from "../domain/money/halfWidth.ts";

const YEAR = /^(\d{4})(?:年度?|FY)?$/i;

/** A budget year as lists write it: `2023`, `２０２３年度`; null for anything else. */
export function parseYear(raw: string): number | null {
  const match = YEAR.exec(halfWidth(raw).trim());
  return match ? Number(match[1]) : null;
}
