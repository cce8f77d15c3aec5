import { describe, expect, it } from "vitest";
import { effectiveFund, isTotalRowEmpty, sumSources } from "../../../src/domain/outturn/effectiveFunds.ts";
import { funds } from "../../builders/project.ts";

const guichi = () =>
  funds({
    initial: "0",
    revised: "0",
    executed: "0",
    sources: [
      { label: "其中:本年财政拨款", initial: "90", revised: "89.974", executed: "89.974" },
      { label: "上年结转资金", initial: "", revised: "", executed: "" },
    ],
  });

describe("the effective amount of a budget column", () => {
  it("is the total row's where that row is filled in", () => {
    const form = funds({
      revised: "373.60",
      executed: "97.73",
      sources: [{ revised: "191.10" }, { revised: "182.50" }],
    });
    expect(effectiveFund(form, "revised")).toMatchObject({ fen: 373_600_000, from: "total" });
    expect(effectiveFund(form, "revised").sources.map((source) => source.raw)).toEqual(["373.60"]);
  });

  it("is the sum of the sources where the total row is all zeros above filled rows (Guichi)", () => {
    expect(isTotalRowEmpty(guichi())).toBe(true);
    expect(effectiveFund(guichi(), "executed")).toMatchObject({ fen: 89_974_000, from: "sources" });
    expect(effectiveFund(guichi(), "executed").sources.map((source) => source.raw)).toEqual(["89.974"]);
  });

  it("is zero where everything is zero", () => {
    expect(effectiveFund(funds({ executed: "0", sources: [{ executed: "0" }] }), "executed").fen).toBe(0);
  });

  it("stays unknown for a column the form does not have, or one empty cell of a filled row", () => {
    expect(effectiveFund(funds({ revised: "5" }), "initial")).toEqual({ fen: null, from: "total", sources: [] });
    expect(
      effectiveFund(funds({ revised: "5", executed: "", sources: [{ executed: "3" }] }), "executed").fen,
    ).toBeNull();
  });
});

describe("the sum of the funding sources", () => {
  it("counts empty cells and dashes as nothing and keeps the finest printed place", () => {
    const form = funds({ sources: [{ revised: "191.1" }, { revised: "182.50" }, { revised: "/" }, { revised: "" }] });
    expect(sumSources(form, "revised")).toMatchObject({ fen: 373_600_000, quantum: 10_000 });
  });

  it("is unknown where a source cannot be read or none is filled in", () => {
    expect(sumSources(funds({ sources: [{ revised: "191.1" }, { revised: "abc" }] }), "revised")).toBeNull();
    expect(sumSources(funds({ sources: [{ revised: "" }] }), "revised")).toBeNull();
  });
});
