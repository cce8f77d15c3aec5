import { describe, expect, test } from "vitest";
import { createTables, fillTables, syncTables, type TableLayout } from "../../../src/engine/clickhouse/ddl.ts";
import { LAYOUT } from "../../clickhouse/lines.ts";
import { SCHEMA } from "../arbitraries.ts";

const PLACE = { database: "outturn", table: "lines" };
const REPLICATED: TableLayout = { ...LAYOUT, cluster: { name: "outturn", isReplicated: true } };
const SHARDED: TableLayout = { ...LAYOUT, cluster: { name: "outturn", isReplicated: false } };

describe("the statements for the tables of a version", () => {
  test("wait for every copy of every table before anybody reads it, where there are copies", () => {
    const made = createTables(SCHEMA, PLACE, "v1", REPLICATED).filter((sql) => sql.includes("Replicated"));
    const names = made.map((sql) => /CREATE TABLE (\S+)/.exec(sql)?.[1]);
    expect(names).toHaveLength(2 + LAYOUT.rollups.length);
    expect(syncTables(PLACE, "v1", REPLICATED)).toEqual(names.map((name) => `SYSTEM SYNC REPLICA ${name}`));
    expect(syncTables(PLACE, "v1", SHARDED)).toEqual([]);
    expect(syncTables(PLACE, "v1", LAYOUT)).toEqual([]);
  });

  test("fill what a roll-up is summed from before the roll-up", () => {
    const filled = new Set(["`outturn`.`lines_v1`"]);
    for (const sql of fillTables(SCHEMA, PLACE, "v1", LAYOUT)) {
      const [, into = "", from = ""] = /INSERT INTO (\S+) .* FROM (\S+)/.exec(sql) ?? [];
      expect(filled).toContain(from);
      filled.add(into);
    }
    expect(filled.size).toBe(2 + LAYOUT.rollups.length);
  });

  test("refuse a schema whose columns the tables need themselves, or whose names are none", () => {
    for (const name of ["line", "rate", "rateBin", "whole", "lines", "budget_known", "budget", "a b"]) {
      expect(() => createTables({ ...SCHEMA, coded: [...SCHEMA.coded, name] }, PLACE, "v1", LAYOUT)).toThrow(
        RangeError,
      );
    }
    expect(() => createTables(SCHEMA, PLACE, "v1; DROP", LAYOUT)).toThrow(RangeError);
  });
});
