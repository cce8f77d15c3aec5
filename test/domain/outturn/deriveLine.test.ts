import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deriveLine } from "../../../src/domain/outturn/deriveLine.ts";
import { DEFAULT_THRESHOLDS } from "../../../src/domain/outturn/thresholds.ts";
import { line, type RawLine } from "../../builders/project.ts";

const derive = (raw: RawLine) => deriveLine(line(raw), DEFAULT_THRESHOLDS);

describe("a cost line", () => {
  test("below its budget has the gap as unspent money and a deviation", () => {
    const outturn = derive({ budget: "70万元", actual: "24.47万元", reason: "按照替换设备限价及数量进行预算。" });
    expect(outturn).toMatchObject({ base: "budget", unspentFen: 45_530_000, overspentFen: 0, state: "unspent" });
    expect(outturn.rate?.toFixed(6)).toBe("0.349571");
    expect(outturn.deviation?.primary).toBe("over-budgeted");
  });

  test("above its budget is overspent, keeps a rate above 100 % and has no deviation", () => {
    const outturn = derive({ budget: "10", actual: "15", reason: "追加" });
    expect(outturn).toMatchObject({ unspentFen: 0, overspentFen: 5_000_000, state: "overspent", deviation: null });
    expect(outturn.rate?.toString()).toBe("1.5");
  });

  test("spent to the fen has nothing to explain", () => {
    expect(derive({ budget: "89.974", actual: "899740元" })).toMatchObject({
      state: "spent",
      low: null,
      deviation: null,
    });
  });

  test("is reckoned from the revised amount where it has one, from the budget where that cell is empty", () => {
    expect(derive({ budget: "664.6", revised: "373.6", actual: "97.73" })).toMatchObject({
      base: "revised",
      baseFen: 373_600_000,
      unspentFen: 275_870_000,
    });
    expect(derive({ budget: "664.6", revised: "", actual: "97.73" })).toMatchObject({
      base: "budget",
      baseFen: 664_600_000,
    });
  });

  test("revised to zero has zero as its base, not the old budget", () => {
    expect(derive({ budget: "55", revised: "0", actual: "0" })).toMatchObject({
      base: "revised",
      baseFen: 0,
      rate: null,
    });
  });

  test("without a budget has no rate, whatever was spent", () => {
    expect(derive({ budget: "0", actual: "5" })).toMatchObject({
      state: "no-budget",
      rate: null,
      low: null,
      overspentFen: 5_000_000,
    });
    expect(derive({ budget: "0.00", actual: "0.00" })).toMatchObject({
      state: "no-budget",
      rate: null,
      deviation: null,
    });
  });

  test("with an unknown amount has no figure that depends on it", () => {
    expect(derive({ budget: "10", actual: "abc" })).toMatchObject({
      state: "unknown",
      baseFen: 10_000_000,
      actualFen: null,
      unspentFen: null,
      overspentFen: null,
      rate: null,
      low: null,
      deviation: null,
    });
  });

  test("of 0% spent counts as nothing spent", () => {
    expect(derive({ budget: "23.40万元", actual: "0%" })).toMatchObject({ unspentFen: 23_400_000, low: "red" });
  });

  test("is low strictly below a threshold: 50 % is amber, 80 % is not low", () => {
    expect(derive({ budget: "100", actual: "49.999999" }).low).toBe("red");
    expect(derive({ budget: "100", actual: "50" }).low).toBe("amber");
    expect(derive({ budget: "100", actual: "79.999999" }).low).toBe("amber");
    expect(derive({ budget: "100", actual: "80" }).low).toBeNull();
    expect(deriveLine(line({ budget: "100", actual: "85" }), { red: "0.6", amber: "0.9" }).low).toBe("amber");
  });

  test("with a refund keeps its negative actual: more is left than was budgeted", () => {
    const outturn = derive({ budget: "10", actual: "-2" });
    expect(outturn).toMatchObject({ unspentFen: 12_000_000, state: "unspent", low: "red" });
    expect(outturn.rate?.toString()).toBe("-0.2");
  });

  test("with a negative budget has no rate", () => {
    expect(derive({ budget: "-10", actual: "0" })).toMatchObject({
      rate: null,
      state: "no-budget",
      overspentFen: 10_000_000,
    });
  });

  test("with amounts whose difference is beyond exact money is unknown", () => {
    const huge = "90071992547409.91元";
    expect(derive({ budget: huge, actual: `-${huge}` })).toMatchObject({ state: "unknown", unspentFen: null });
  });

  test("always has base = actual + unspent − overspent, of which one is zero", () => {
    const yuan = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(yuan, yuan, (budget, actual) => {
        const outturn = derive({ budget: `${budget}元`, actual: `${actual}元` });
        expect(outturn.baseFen).toBe(outturn.actualFen! + outturn.unspentFen! - outturn.overspentFen!);
        expect(Math.min(outturn.unspentFen!, outturn.overspentFen!)).toBe(0);
        expect(outturn.deviation === null).toBe(outturn.unspentFen === 0);
      }),
    );
  });
});
