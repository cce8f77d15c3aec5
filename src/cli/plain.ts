import type { Decimal } from "decimal.js";
import type { Fen } from "../domain/money/fen.ts";
import { formatPoints, formatYuan } from "../domain/money/format.ts";
import type { Source } from "../domain/project/source.ts";

/** Money in 元 with two decimals; null stays null. */
export function yuan(amount: Fen | null): string | null {
  return amount === null ? null : formatYuan(amount);
}

/** A ratio, rounded half up to six decimals; null stays null. */
export function ratioText(ratio: Decimal | null): string | null {
  return ratio === null ? null : formatPoints(ratio, 6);
}

/** Points with two decimals, or as many more as `decimals` says the cell printed; null stays null. */
export function pointsText(points: Decimal | null, decimals = 2): string | null {
  return points === null ? null : formatPoints(points, Math.max(2, decimals));
}

/** Where a value stands, as the printed object names it. */
export function sourceJson({ file, table, row, column, raw }: Source) {
  return { file, table, row, column, raw };
}
