import { RATE } from "../../engine/chunk.ts";
import type { TableLayout } from "../../engine/clickhouse/ddl.ts";
import { justAbove } from "../../engine/rate.ts";

const STEPS = 20;

/**
 * How the table of all lines is kept: by year, within it by unit and category, with roll-ups for the facets. What
 * follows from another column (family, department, nearly always rateClass) makes a roll-up no larger. Each holds a
 * family of filters that go together; all in one would be about as large as the lines. The edges of rates are those of
 * the workbench's histogram, which its brush and the default thresholds fall on.
 */
export const LINE_LAYOUT: TableLayout = {
  partitionBy: "year",
  sortBy: ["unit", "category"],
  rollups: [
    ["category", "family", "year", "status", "reasonState"],
    ["category", "family", "unit", "department", "year"],
    ["category", "family", "year", "status", "amountClass", "rateClass", "reasonState", RATE],
    ["category", "family", "unit", "department", "year", "amountClass"],
    ["category", "family", "unit", "department", "year", "status", "reasonState"],
    ["category", "family", "unit", "department", "year", "rateClass", RATE],
  ],
  rateEdges: [justAbove(0), ...Array.from({ length: STEPS }, (_, step) => (step + 1) / STEPS), justAbove(1)],
  cluster: null,
};
