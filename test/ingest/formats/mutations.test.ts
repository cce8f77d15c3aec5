import { describe, expect, it } from "vitest";
import { ingest } from "../../../src/ingest/ingest.ts";
import { readForms } from "../../fixtures/forms/form.ts";
import { mutate, seeded } from "../../fixtures/forms/mutate.ts";

/** `OUTTURN_MUTATIONS=10000` for the long run. */
const COUNT = Number(process.env.OUTTURN_MUTATIONS ?? 400);
const LIMIT_MS = 2000;

describe("a damaged file", () => {
  it(
    `ends in projects and issues within two seconds, never in an error (${COUNT} accidents)`,
    async () => {
      const forms = readForms();
      const random = seeded(20231231);
      const bad: string[] = [];
      for (let i = 0; i < COUNT; i++) {
        const mutant = mutate(forms, random);
        // Time of the processor: a busy machine makes no reader slow.
        const start = process.cpuUsage();
        const { projects, issues } = await ingest(mutant);
        const { user, system } = process.cpuUsage(start);
        const took = (user + system) / 1000;
        const what = `${i} ${mutant.accident} ${mutant.name}`;
        if (took > LIMIT_MS) bad.push(`${what}: ${Math.round(took)} ms`);
        if (projects.length + issues.length === 0) bad.push(`${what}: nothing said`);
        // What a reader threw comes back under this code: a fault of ours, not of the file.
        for (const issue of issues) if (issue.code === "file-unreadable") bad.push(`${what}: ${issue.params.reason}`);
      }
      expect(bad).toEqual([]);
    },
    COUNT * LIMIT_MS,
  );
});
