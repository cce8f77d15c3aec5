import { describe, expect, it } from "vitest";
import { ingest } from "../../../src/ingest/ingest.ts";
import { writeDataset } from "../../../src/ingest/writeDataset.ts";
import { build } from "../../fixtures/forms/build.ts";
import { readForms } from "../../fixtures/forms/form.ts";
import { layOut } from "../../fixtures/forms/layout.ts";

/** A project without the addresses and cleaning steps, which are the file's and not the project's. */
const content = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part) =>
      ["source", "unitFrom", "cleaned", "quantum"].includes(key) ? undefined : (part as unknown),
    ),
  );

describe("a form that was imported, written as a data set and read again", () => {
  it.each(readForms().map((form) => [form.id, form] as const))("is the same project: %s", async (_, form) => {
    const first = await ingest({ name: "form.docx", bytes: build(layOut(form), "docx") });
    const again = await ingest({ name: "form.json", bytes: new TextEncoder().encode(writeDataset(first.projects)) });
    expect(content(again.projects)).toEqual(content(first.projects));
  });
});
