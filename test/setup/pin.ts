/** The time zone and language in which every test runs, whatever the machine's own are. */
export const PINNED = { timezoneId: "Asia/Shanghai", locale: "zh-CN" };

/** Vitest's global set-up: sets both for the processes that run the tests, which start after it. */
export default function pin(): void {
  process.env.TZ = PINNED.timezoneId;
  process.env.LC_ALL = `${PINNED.locale.replace("-", "_")}.UTF-8`;
}
