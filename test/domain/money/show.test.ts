import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { fen } from "../../../src/domain/money/fen.ts";
import { showAmount, showPoints, showRate, withMinus } from "../../../src/domain/money/show.ts";

describe("a figure shown to people", () => {
  test("has a minus sign, not a hyphen", () => {
    expect(showAmount(fen(-135_609_000), "元")).toBe("−1,356,090.00");
    expect(showRate(new Decimal("-0.0512"))).toBe("−5.12%");
    expect(showPoints(new Decimal(-2))).toBe("−2.00");
    expect(withMinus("-7.5")).toBe("−7.5");
  });

  test("is a dash where it is unknown, and zero where it is zero", () => {
    expect([showAmount(null, "万元"), showRate(null), showPoints(null)]).toEqual(["—", "—", "—"]);
    expect([showAmount(fen(0), "万元"), showRate(new Decimal(0)), showPoints(new Decimal(0))]).toEqual([
      "0.00",
      "0.00%",
      "0.00",
    ]);
  });

  test("has the decimals of its unit, and a rate those it is asked for", () => {
    expect(showAmount(fen(717_737_344), "万元")).toBe("717.74");
    expect(showAmount(fen(717_737_344), "亿元")).toBe("0.0718");
    expect(showRate(new Decimal("0.47114"), 1)).toBe("47.1%");
  });
});
