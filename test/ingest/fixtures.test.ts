import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { ingest } from "../../src/ingest/ingest.ts";
import { summarise } from "./summarise.ts";

/** Each file is one fault or one shape; beside it stands what reading it must give. */
describe.each(["csv", "json"])("a %s file", (format) => {
  const folder = `test/fixtures/${format}`;
  const files = readdirSync(folder).filter((name) => name.endsWith(`.${format}`) && !name.includes(".expected."));
  test.each(files)("%s", async (name) => {
    const summary = summarise(await ingest({ name, bytes: readFileSync(`${folder}/${name}`) }));
    const expected = `${folder}/${basename(name, `.${format}`)}.expected.json`;
    if (!existsSync(expected) && !process.env.CI) writeFileSync(expected, `${JSON.stringify(summary, null, 2)}\n`);
    expect(summary).toEqual(JSON.parse(readFileSync(expected, "utf8")));
  });
});
