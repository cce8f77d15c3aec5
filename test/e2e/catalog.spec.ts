import { expect, test } from "./harness.ts";
import type { Answer } from "./server.ts";

const CATALOG = "data/catalog.json";

const FAULTS: readonly { readonly name: string; readonly answer: Answer; readonly logged?: RegExp }[] = [
  { name: "is missing", answer: { status: 404, body: "Not found" }, logged: /404 .*catalog\.json/ },
  { name: "cannot be served", answer: { status: 500, body: "" }, logged: /500 .*catalog\.json/ },
  { name: "is an HTML page", answer: { type: "text/html", body: "<!doctype html><title>Sign in</title>" } },
  { name: "is cut in half", answer: { body: '{ "dataSets": [ { "id": "shaoyang-2023", "ti' } },
  { name: "is empty", answer: { body: "" } },
  { name: "is JSON of another shape", answer: { body: '["<img src=x onerror=alert(1)>"]' } },
];

test.describe("a catalogue that", () => {
  for (const { name, answer, logged } of FAULTS) {
    test(`${name} is named in one alert`, async ({ page, site, open, expectProblem }) => {
      site.answer(CATALOG, answer);
      if (logged !== undefined) expectProblem(logged);
      await open();
      await expect(page.getByRole("alert")).toHaveCount(1);
      await expect(page.getByRole("alert")).toContainText("catalog.json");
    });
  }
});
