import { expect, test } from "vitest";
import { PINNED } from "./pin.ts";

test("tests run in the pinned time zone and language", () => {
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  expect({ timezoneId: timeZone, locale }).toEqual(PINNED);
});
