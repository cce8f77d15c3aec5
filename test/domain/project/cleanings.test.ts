import { describe, expect, it } from "vitest";
import { cleanings } from "../../../src/domain/project/cleanings.ts";
import { project } from "../../builders/project.ts";

const cleaned = (raw: Parameters<typeof project>[0]) =>
  Object.fromEntries(
    cleanings(project(raw)).map(({ kind, cells }) => [kind, cells.map(({ cell }) => cell.source.raw)]),
  );

describe("what was cleaned", () => {
  it("is listed by kind, a cell of several kinds under each", () => {
    expect(cleaned({ lines: [{ name: "机房", budget: "　97.73万元　", actual: "0%", reason: " 待支付 " }] })).toEqual({
      "percent-zero": ["0%"],
      unit: ["　97.73万元　"],
      blanks: ["　97.73万元　", " 待支付 "],
    });
  });

  it("counts points with blanks around them, and cells of blanks alone as read empty", () => {
    expect(cleaned({ funds: { weight: "　", score: "　  2.62" } })).toEqual({ blanks: ["　  2.62"], empty: ["　"] });
  });

  it("is nothing where every cell reads as it stands", () => {
    expect(cleaned({ lines: [{ name: "机房", budget: "10", actual: "5" }], funds: { score: "9" } })).toEqual({});
  });
});
