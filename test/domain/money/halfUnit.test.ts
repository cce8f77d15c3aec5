import { expect, test } from "vitest";
import { halfUnit } from "../../../src/domain/money/halfUnit.ts";

test.each([
  [0, "0.5"],
  [2, "0.005"],
  [6, "0.0000005"],
])("a figure with %i decimals is known to ± %s", (decimals, half) => {
  expect(halfUnit(decimals).toFixed()).toBe(half);
});
