import { expect, test } from "vitest";
import { sumLines } from "../../../src/domain/audit/amounts.ts";
import { project } from "../../builders/project.ts";

test("a sum over more lines than a call may have arguments is exact, with the finest printed place", () => {
  const [coarse, fine] = project({ lines: [{ budget: "10" }, { budget: "0.25" }] }).lines;
  const lines = [...Array.from({ length: 300_000 }, () => coarse!), fine!];
  const { fen, quantum, unknown } = sumLines(lines, ({ budget }) => budget);
  expect(fen).toBe(300_000 * coarse!.budget.fen! + fine!.budget.fen!);
  expect([quantum, unknown]).toEqual([fine!.budget.quantum, 0]);
});
