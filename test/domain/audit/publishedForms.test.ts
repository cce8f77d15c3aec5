import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runAudit } from "../../../src/domain/audit/runAudit.ts";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { ingest } from "../../../src/ingest/ingest.ts";

/** The faults each published form is known for (data/README.md), by check: errors first, then all others. */
const KNOWN: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["dongfang-2023.json", ["amount-separator"], ["mixed-units"]],
  ["guichi-2022.json", ["goal-split", "total-row-empty"], ["total-cost-vs-executed", "unit-missing"]],
  ["hubei-2020.json", [], ["value-unread"]],
  ["jiangxi-2017.json", [], ["weights-sum"]],
  ["langfang-2019.json", [], ["execution-score", "goal-numbers", "reason-not-a-reason", "unit-missing"]],
  ["langzhong-2021.json", ["points-as-targets"], []],
  ["linhe-2022.json", ["sources-vs-total"], []],
  [
    "qingshen-2023.json",
    [],
    ["budget-adjusted-without-reason", "template-hints", "unfilled-form", "zero-denominator-rate"],
  ],
  ["suining-2021.json", [], ["direction-unstated", "over-completion", "weights-sum"]],
  [
    "yinchuan-2021.json",
    ["execution-score", "score-sum"],
    ["cell-unreadable", "missing-score", "points-lost-without-reason"],
  ],
  [
    "yuan-2022.json",
    ["execution-score"],
    ["points-lost-without-reason", "printed-rate", "score-vs-rule", "source-repeats-score", "weights-sum"],
  ],
  [
    "yuanzhou-2022.json",
    ["payment-progress"],
    ["low-execution-without-reason", "missing-score", "reason-not-a-reason", "text-score-outside-tier", "value-unread"],
  ],
  ["yunnan-2022.json", [], ["low-execution-without-reason", "target-missed-without-reason"]],
];

const unique = (ids: string[]): string[] => [...new Set(ids)].sort();

describe("the audit of a published form", () => {
  it.each(KNOWN)("reports what %s is known for, and nothing else", async (file, errors, others) => {
    const { projects } = await ingest({ name: file, bytes: new Uint8Array(readFileSync(`data/${file}`)) });
    const found = projects.flatMap((project) => runAudit(deriveProject(project)));
    const of = (isError: boolean) =>
      unique(found.filter(({ severity }) => (severity === "error") === isError).map(({ checkId }) => checkId));
    expect({ errors: of(true), others: of(false) }).toEqual({ errors, others });
  });
});
