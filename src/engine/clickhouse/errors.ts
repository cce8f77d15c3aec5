import type { Text } from "../../messages/text.ts";

/** Why ClickHouse gave no answer, as far as people can do something about it. */
export type ClickhouseFault = keyof typeof SENTENCES;

const SENTENCES = {
  away: {
    zh: "数据库没有回应；已显示的数字仍是上一次的完整结果。请稍后重试。",
    en: "The database does not answer; the figures shown are the last complete ones. Try again in a while.",
  },
  "shard-away": {
    zh: "数据库的一部分暂时不可用；不完整的合计不予显示，已显示的数字仍是上一次的完整结果。请稍后重试。",
    en: "A part of the database is away; sums over the rest are not shown, and the figures shown are the last complete ones. Try again in a while.",
  },
  limit: {
    zh: "这个问题超出了数据库允许的时间、内存或行数；请再加一个筛选条件。",
    en: "This question goes beyond the time, memory or rows the database allows; add a filter.",
  },
  busy: {
    zh: "数据库正忙，请稍后重试。",
    en: "The database is busy. Try again in a while.",
  },
  replaced: {
    zh: "数据已更新，请重新打开这个数据集。",
    en: "The data have been replaced; open this data set again.",
  },
  missing: {
    zh: "数据库里没有这个数据集。",
    en: "The database does not hold this data set.",
  },
  refused: {
    zh: "数据库拒绝访问；请管理员检查代理所用的只读账号。",
    en: "The database refuses access; an administrator should look at the read-only account of the proxy.",
  },
  unsafe: {
    zh: "数据库的设置允许不完整的合计，因此不予使用；请管理员按安装说明设置只读账号。",
    en: "The database is set to allow incomplete sums and is not used; an administrator should set the read-only account as the installation notes say.",
  },
  failed: {
    zh: "数据库未能回答这个问题。",
    en: "The database could not answer this question.",
  },
} as const satisfies Record<string, Text>;

/** A question ClickHouse did not answer. What was known before still holds. */
export class ClickhouseError extends Error {
  override readonly name = "ClickhouseError";
  readonly fault: ClickhouseFault;
  /** What to tell people. */
  readonly sentence: Text;
  /** Whether the same question may well be answered later. */
  readonly canRetry: boolean;

  /** `detail` is for those who look after the server: its own words. */
  constructor(fault: ClickhouseFault, detail: string) {
    super(detail);
    this.fault = fault;
    this.sentence = SENTENCES[fault];
    this.canRetry = fault === "away" || fault === "shard-away" || fault === "busy";
  }
}

/** The server's numbers for what went wrong (`ErrorCodes.cpp`), the same since 18.16. */
const FAULTS: readonly (readonly [ClickhouseFault, readonly number[]])[] = [
  // Connections to shards: refused, broken, timed out, no replica left, unknown host.
  ["shard-away", [32, 198, 203, 209, 210, 225, 242, 279, 519, 425, 415]],
  // Rows, time, bytes, result, memory, length of the statement and depth of its tree.
  ["limit", [158, 159, 160, 161, 162, 167, 168, 191, 241, 306, 307, 396]],
  ["busy", [201, 202, 216]],
  ["replaced", [60, 218]],
  ["refused", [164, 192, 193, 194, 195, 291, 497, 516]],
  ["missing", [81]],
];

/** The number is the same in the forms of all versions: `Code: 60, e.displayText() = …` and `Code: 60. DB::Exception…`. */
const CODE = /Code: (\d+)[.,]/;
export const CANCELLED = 394;

/** The server's number for what went wrong, wherever in an answer it stands; null where it says none. */
export function codeIn(body: string): number | null {
  const found = CODE.exec(body);
  return found === null ? null : Number(found[1]);
}

/** The error for an answer that is none. */
export function errorOf(status: number, body: string): ClickhouseError {
  const code = codeIn(body);
  const detail = `${status}: ${body.slice(0, 500)}`;
  // A full statement buffer is a syntax error to the server.
  if (code === 62 && body.includes("Max query size exceeded")) return new ClickhouseError("limit", detail);
  const known = FAULTS.find(([, codes]) => code !== null && codes.includes(code));
  if (known !== undefined) return new ClickhouseError(known[0], detail);
  if (code !== null) return new ClickhouseError("failed", detail);
  if (status === 401 || status === 403) return new ClickhouseError("refused", detail);
  return new ClickhouseError(status === 413 ? "limit" : status === 200 || status >= 500 ? "away" : "failed", detail);
}
