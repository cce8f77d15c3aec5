import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import { scoreNeeds } from "../../../src/domain/scoring/scoreNeeds.ts";
import { ingest } from "../../../src/ingest/ingest.ts";

async function needs(name: string) {
  const { projects } = await ingest({ name, bytes: readFileSync(`data/${name}`) });
  return Object.fromEntries(scoreNeeds(deriveProject(projects[0]!)).map(({ id, isGiven }) => [id, isGiven]));
}

test("a list of lines lacks everything a score is made of", async () => {
  expect(await needs("shaoyang-2023-lines.csv")).toEqual({
    funds: false,
    indicators: false,
    weights: false,
    points: false,
    total: false,
  });
});

test("a form of transfer payments has funds and indicators, and no points", async () => {
  expect(await needs("langzhong-2021.json")).toEqual({
    funds: true,
    indicators: true,
    weights: false,
    points: false,
    total: false,
  });
});

test("a form with points needs nothing said", async () => {
  expect(await needs("shaoyang-2023.json")).toEqual({});
});
