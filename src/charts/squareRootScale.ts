import { type AmountUnit, FEN_PER_UNIT, fen } from "../domain/money/fen.ts";
import { formatAmount } from "../domain/money/format.ts";

/** A root squared again may fall short of the round value it came from. */
const ROOT_SLACK = 1e-9;

/** Round values on a square-root scale from 0 to `end` over `width` px, at least `gap` px apart. */
export function squareRootTicks(end: number, width: number, gap: number): number[] {
  const place = (value: number) => Math.sqrt(value / end) * width;
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(end)); ; power -= 1) {
    for (const digit of [5, 2, 1]) {
      const value = digit * 10 ** power;
      if (value > end) continue;
      if (place(value) < gap) return [0, ...ticks.reverse()];
      const last = ticks[ticks.length - 1];
      if (last === undefined || place(last) - place(value) >= gap) ticks.push(value);
    }
  }
}

/** A round value of the axis in the shown unit: no decimals that say nothing. */
export function amountWords(value: number, unit: AmountUnit): string {
  const decimals = value > 0 ? Math.max(0, -Math.floor(Math.log10(value) + ROOT_SLACK)) : 0;
  return formatAmount(fen(Math.round(value * FEN_PER_UNIT[unit])), unit, { decimals });
}
