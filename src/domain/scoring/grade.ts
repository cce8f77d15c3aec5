import type { Decimal } from "decimal.js";
import type { GradeBand } from "./score.ts";

/**
 * 优, 良, 中, 差 as half-open intervals, so that 89.5 has a grade where the printed integer bands (80-89, 90-100)
 * leave a gap. Bounds: 财政部 central departments' bands, read as half-open like Honghe prefecture's (2024).
 */
export const GRADE_BANDS: readonly GradeBand[] = [
  { id: "excellent", title: { zh: "优", en: "Excellent" }, from: "90", to: "100" },
  { id: "good", title: { zh: "良", en: "Good" }, from: "80", to: "90" },
  { id: "fair", title: { zh: "中", en: "Fair" }, from: "60", to: "80" },
  { id: "poor", title: { zh: "差", en: "Poor" }, from: "0", to: "60" },
];

/** The band of a score in points of 100; the band ending at 100 includes it. Null where no band holds the score. */
export function gradeOf(points: Decimal, bands: readonly GradeBand[] = GRADE_BANDS): GradeBand | null {
  const holds = (band: GradeBand) =>
    points.gte(band.from) && (points.lt(band.to) || (band.to === "100" && points.eq(100)));
  return bands.find(holds) ?? null;
}

/** Older and longer names of the grades, as printed on forms. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^优秀?$/, "excellent"],
  [/^良好?$/, "good"],
  [/^(?:中等?|合格)$/, "fair"],
  [/^(?:差|不合格)$/, "poor"],
];

/** The band a printed grade names, e.g. 优秀 or 中; null for any other word. */
export function gradeNamed(text: string, bands: readonly GradeBand[] = GRADE_BANDS): GradeBand | null {
  const id = WORDS.find(([pattern]) => pattern.test(text))?.[1];
  return bands.find((band) => band.id === id) ?? null;
}
