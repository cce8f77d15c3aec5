import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { figureDecimals } from "../../../src/domain/audit/figureDecimals.ts";
import { runAudit } from "../../../src/domain/audit/runAudit.ts";
import { fen } from "../../../src/domain/money/fen.ts";
import { formatAmount } from "../../../src/domain/money/format.ts";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { ingest } from "../../../src/ingest/ingest.ts";

const file = "data/guichi-2022.json";
const { projects } = await ingest({ name: file, bytes: readFileSync(file) });
const found = projects.flatMap((project) => runAudit(deriveProject(project)));
const figures = (checkId: string) => found.find((finding) => finding.checkId === checkId)?.figures ?? [];
const write = (checkId: string, unit: "元" | "万元" | "亿元") =>
  figures(checkId).flatMap(({ value }) =>
    value.kind === "money"
      ? formatAmount(fen(value.fen), unit, { decimals: figureDecimals(figures(checkId), unit) })
      : [],
  );

test("the figures of a finding are written as exactly as its formula", () => {
  expect(found.find(({ checkId }) => checkId === "total-cost-vs-executed")?.formula).toBe("90.000 − 89.974 = 0.026");
  expect(write("total-cost-vs-executed", "万元")).toEqual(["90.000", "89.974", "0.026"]);
  expect(write("total-cost-vs-executed", "亿元")).toEqual(["0.0090000", "0.0089974", "0.0000026"]);
  expect(write("total-cost-vs-executed", "元")).toEqual(["900,000.00", "899,740.00", "260.00"]);
});

test("a finding of whole amounts keeps the usual decimals, as does one without money", () => {
  expect(write("goal-split", "万元").every((text) => /\.\d\d$/.test(text))).toBe(true);
  expect(figureDecimals([], "万元")).toBe(2);
});
