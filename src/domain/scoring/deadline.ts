/** Words that make a year alone a date: 2022年标准 is none. */
const DATE_WORD = /[前底末内日号]|完成|竣工|完工|验收/;

/** The last day something may be done. Parts that are not said are null; a month without a day means its end. */
export interface Deadline {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

const YEAR = "(?:(20\\d{2}|本|当)年(?:度)?)?";
const DAY = "(?:(\\d{1,2})[日号]|底|末|份|中旬|上旬|下旬)?";
const TAIL = "(?:以前|之前|前|以内|之内|内)?(?:完成|竣工|完工|验收|执行完毕|到位)?";
const MONTH_END = new RegExp(`^(?:完成时间(?:为|:)?|于|在|至|截至)?${YEAR}(1[0-2]|0?[1-9])月${DAY}${TAIL}(.*)$`);
const YEAR_END = new RegExp(
  `^(?:完成时间(?:为|:)?|于|在)?(?:(20\\d{2})年?年?(?:底|末|内)|(?:年底|年末|年内)|(20\\d{2})年)${TAIL}(.*)$`,
);
const ISO = /^(20\d{2})[-/](\d{1,2})[-/](\d{1,2})$/;

const yearOf = (text: string | undefined): number | null => (text && /^\d/.test(text) ? Number(text) : null);

/**
 * Reads `11月底前`, `2021年12月`, `12月底之前完成`, `2022年12月30日`, `2023年底` from a text without blanks. `rest` is
 * what follows, e.g. `100%` in `11月底完成100%`. Null where the text does not begin with a date.
 */
export function readDeadline(text: string): { deadline: Deadline; rest: string } | null {
  const iso = ISO.exec(text);
  if (iso) return { deadline: { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }, rest: "" };
  const month = MONTH_END.exec(text);
  if (month) {
    const day = month[3] === undefined ? null : Number(month[3]);
    return { deadline: { year: yearOf(month[1]), month: Number(month[2]), day }, rest: month[4]! };
  }
  const year = YEAR_END.exec(text);
  if (!year || (year[3] !== "" && !DATE_WORD.test(text))) return null;
  return { deadline: { year: yearOf(year[1] ?? year[2]), month: 12, day: null }, rest: year[3]! };
}

/** Whether `done` is not later than `due`. Years are compared only where both say one. */
export function isInTime(due: Deadline, done: Deadline): boolean {
  const years = due.year !== null && done.year !== null;
  const at = (date: Deadline) => (years ? (date.year ?? 0) * 372 : 0) + date.month * 31 + (date.day ?? 31);
  return at(done) <= at(due);
}
