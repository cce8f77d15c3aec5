import { quoteName } from "../../../src/engine/clickhouse/literals.ts";
import { LINE_SCHEMA } from "../../../src/lines/lineSchema.ts";

/** Unlike real ones these columns know nothing of each other, so that roll-ups are as large as they can get. */
const SIZES = { category: 11, unit: 200, year: 10, status: 12, name: 1_000_000, reason: 50_000 };
/** Lines of one project, which has one unit and one year. */
const PER_PROJECT = 20;

const pick = (salt: number, size: number, of = "number") => `(intHash64(${of} + ${salt}00000000000) % ${size})`;
const PROJECT = `intDiv(number, ${PER_PROJECT})`;
const RATE_STEPS = 20;

/**
 * The statement that makes lines on the server: budgets from 1 yuan to some millions, one line in six not begun, a
 * quarter spent in full, a few over-spent, one in fifty unknown.
 */
export function makeLinesSql(table: string, from: number, lines: number): string {
  const { category, unit, year, status, name, reason } = SIZES;
  const drawn = `SELECT number, toInt64(round(100 * exp(${pick(1, 1_000_000)} / 1000000 * 15))) AS b,
    ${pick(2, 100)} AS kind, ${pick(3, 1_000_000)} / 1000000 AS share, ${pick(4, category)} AS c, ${pick(5, unit, PROJECT)} AS u
    FROM numbers(${from}, ${lines})`;
  const amounts = `SELECT number, c, u, b, multiIf(kind < 16, 0, kind < 41, b, kind < 44, toInt64(round(b * (1 + share / 2))), toInt64(round(b * share))) AS a, kind
    FROM (${drawn})`;
  const columns = [...LINE_SCHEMA.coded, ...LINE_SCHEMA.measures, "line"].map(quoteName).join(", ");
  const edges = [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 100_000]
    .map((wan) => `(b >= ${wan * 1_000_000})`)
    .join(" + ");
  const unspent = "greatest(b - a, 0)";
  return `INSERT INTO ${table} (${columns}) SELECT
    if(${unspent} = 0, '', concat('category-', toString(c))),
    if(${unspent} = 0, '', concat('family-', toString(c % 3))),
    concat('某某市第', toString(u), '单位'),
    concat('主管部门', toString(u % 20)),
    toString(2015 + ${pick(6, year, PROJECT)}),
    concat('status-', toString(${pick(7, status)})),
    toString(${edges}),
    if(a > b, '21', toString(toUInt8(floor(a / b * ${RATE_STEPS})))),
    if(${unspent} = 0, '', if(kind % 5 = 0, 'missing', 'stated')),
    concat('项目', toString(${PROJECT}), '\\x1f', concat('某某市第', toString(u), '单位')),
    concat('设备购置与系统运维', toString(${pick(9, name)})),
    if(${unspent} = 0, '', concat('项目于年底启动，次年完成，', toString(${pick(10, reason)}))),
    concat('lines-', toString(intDiv(number, 100000)), '.csv'),
    b, if(kind = 99, NULL, a), if(kind = 99, NULL, ${unspent}), if(kind = 99, NULL, greatest(a - b, 0)),
    number % 100000, number
    FROM (${amounts})`;
}
