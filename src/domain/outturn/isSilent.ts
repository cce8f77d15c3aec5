import type { LineOutturn } from "./lineOutturn.ts";

/** Whether money is unspent and the reason cell states no cause. */
export function isSilent(line: LineOutturn): boolean {
  return line.deviation !== null && !line.deviation.reasonStated;
}
