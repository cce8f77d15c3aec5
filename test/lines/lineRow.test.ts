import { describe, expect, test } from "vitest";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { Crossfilter } from "../../src/engine/crossfilter.ts";
import { StoreBuilder } from "../../src/engine/storeBuilder.ts";
import { LINE_ROW_COLUMNS, readLineRows } from "../../src/lines/lineRow.ts";
import { LINE_SCHEMA } from "../../src/lines/lineSchema.ts";
import { outturnChunks, projectKeyOf } from "../../src/lines/outturnLines.ts";
import { seed as makeSeed } from "../builders/seed.ts";

const seed = deriveProject(makeSeed());
const builder = new StoreBuilder(LINE_SCHEMA);
for (const chunk of outturnChunks([seed], 100)) builder.append(chunk);
const crossfilter = new Crossfilter(builder.build());

describe("a window of lines", () => {
  const order = { column: null, descending: false };
  const { page } = crossfilter.update([], {
    page: { kind: "page", order, offset: 0, limit: 100, columns: LINE_ROW_COLUMNS },
  });
  const rows = readLineRows(page.rows);

  test("has every figure and word of the form's lines, in their order", () => {
    expect(
      rows.map(({ budgetFen, actualFen, unspentFen, category, reason, status }) => ({
        ...{ budgetFen, actualFen, unspentFen, category, reason, status },
      })),
    ).toEqual(
      seed.lines.map((line) => ({
        ...{ budgetFen: line.baseFen, actualFen: line.actualFen, unspentFen: line.unspentFen },
        category: line.deviation?.primary ?? null,
        reason: line.line.reason.text || null,
        status: line.status,
      })),
    );
  });

  test("names the project, and where the line stands", () => {
    expect(rows[0]).toMatchObject({
      line: 0,
      projectKey: projectKeyOf(seed),
      project: seed.project.name.text,
      unit: seed.project.unit.text,
      file: seed.lines[0]?.line.name.source.file,
      row: seed.lines[0]?.line.name.source.row,
    });
  });
});
