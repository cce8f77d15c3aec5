import { describe, expect, it } from "vitest";
import { ingest } from "../../../src/ingest/ingest.ts";
import type { Issue } from "../../../src/ingest/issue.ts";
import { build, FORMATS, type Format } from "../../fixtures/forms/build.ts";
import { compare } from "../../fixtures/forms/compare.ts";
import { type Form, readForms } from "../../fixtures/forms/form.ts";
import { layOut, type Shape } from "../../fixtures/forms/layout.ts";

const ENDINGS: Record<Format, string> = {
  docx: "docx",
  xlsx: "xlsx",
  html: "html",
  csv: "csv",
  text: "txt",
  pdf: "pdf",
};
const forms = readForms();

/** Imports a form under a name that gives no year away. */
async function importForm(form: Form, format: Format, shape: Shape = {}) {
  return ingest({ name: `form.${ENDINGS[format]}`, bytes: build(layOut(form, shape), format) });
}

/** Issues a form gives no cause for. */
function unfounded(form: Form, issues: readonly Issue[]): string[] {
  const founded = form.expect.issues ?? [];
  return issues.filter(({ code }) => !founded.includes(code)).map(({ code, source }) => `${code}: ${source.raw}`);
}

describe.each(FORMATS)("a published form as %s", (format) => {
  it.each(forms.map((form) => [form.id, form] as const))(
    "%s lands whole, each figure and text in its field",
    async (_, form) => {
      const { projects, issues } = await importForm(form, format);
      const { misses, total } = compare(form, projects[0], issues);
      expect(misses).toEqual([]);
      expect(total).toBeGreaterThan(20);
      expect(projects).toHaveLength(1);
      expect(unfounded(form, issues)).toEqual([]);
      expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining([...(form.expect.issues ?? [])]));
      if (form.expect.template !== "*") expect(projects[0]!.template).toBe(form.expect.template);
    },
  );
});

/** Shapes in which the same content is published elsewhere. */
const SHAPES: readonly (readonly [string, Shape])[] = [
  ["with the title as a merged row", { titleInTable: true }],
  ["with an index column", { index: true }],
  ["with weight and score before target and actual", { pointsFirst: true }],
  ["with a header split over two rows", { splitHeader: true }],
  ["with the header once more on the next page", { repeatHeader: true }],
  ["without vertical labels", { noLabels: true }],
  ["with blank rows between the blocks", { gaps: true }],
  ["with blanks inside labels and full-width letters", { wide: true }],
  ["with the unit in the caption", { unitInCaption: true }],
  ["with levels written in every row", { unmergedLevels: true }],
  [
    "with all of this at once",
    {
      titleInTable: true,
      index: true,
      splitHeader: true,
      gaps: true,
      wide: true,
      pointsFirst: true,
      unitInCaption: true,
      repeatHeader: true,
    },
  ],
];

describe.each(SHAPES)("a form %s", (_, shape) => {
  it.each(FORMATS)("lands just as well from %s", async (format) => {
    const misses: string[] = [];
    for (const form of forms) {
      const { projects, issues } = await importForm(form, format, shape);
      misses.push(...compare(form, projects[0], issues).misses.map((miss) => `${form.id} ${miss}`));
    }
    expect(misses).toEqual([]);
  });
});

describe("a form with a column nobody knows", () => {
  it.each(FORMATS)("lands whole from %s, and each cell of that column is named", async (format) => {
    const form = forms.find(({ id }) => id.startsWith("28-"))!;
    const { projects, issues } = await importForm(form, format, { extraColumn: true });
    expect(compare(form, projects[0], issues).misses).toEqual([]);
    const named = issues.filter(({ code, source }) => code === "unplaced-cell" && source.raw.trim() === "台账");
    expect(named).toHaveLength(form.indicators!.rows.length);
  });
});
