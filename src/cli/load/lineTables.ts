import type { TableLayout } from "../../engine/clickhouse/ddl.ts";

/**
 * How the table of all lines is kept: by year, within it by unit and category, with roll-ups for the facets. What
 * follows from another column (family, department) makes a roll-up no larger. Each holds a family of filters that go
 * together; all nine in one would be about as large as the lines.
 */
export const LINE_LAYOUT: TableLayout = {
  partitionBy: "year",
  sortBy: ["unit", "category"],
  rollups: [
    ["category", "family", "year", "status", "reasonState"],
    ["category", "family", "unit", "department", "year"],
    ["category", "family", "year", "status", "amountClass", "rateClass", "reasonState"],
    ["category", "family", "unit", "department", "year", "status", "reasonState"],
    ["category", "family", "unit", "department", "year", "amountClass"],
    ["category", "family", "unit", "department", "year", "rateClass"],
  ],
  cluster: null,
};
