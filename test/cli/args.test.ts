import { describe, expect, test } from "vitest";
import { parseCommandLine, USAGE } from "../../src/cli/args.ts";
import { fakeRun } from "./fakeRun.ts";

describe("the command line", () => {
  test("takes options before and after the files", () => {
    const wanted = { command: "analyze", paths: ["a.csv", "b"], lang: "en", json: true, out: "", config: "" };
    expect(parseCommandLine(["analyze", "a.csv", "b", "--json", "--lang", "en"])).toEqual(wanted);
    expect(parseCommandLine(["--lang=en", "analyze", "--json", "a.csv", "b"])).toEqual(wanted);
  });

  test("speaks Chinese unless told otherwise", () => {
    expect(parseCommandLine(["check", "a.csv"])?.lang).toBe("zh");
  });

  test("takes a file whose name looks like an option after --", () => {
    expect(parseCommandLine(["check", "--", "--json"])?.paths).toEqual(["--json"]);
  });

  for (const argv of [
    [],
    ["check"],
    ["audit", "a.csv"],
    ["check", "a.csv", "--verbose"],
    ["check", "a.csv", "--json"],
    ["check", "a.csv", "--lang", "fr"],
    ["check", "a.csv", "--lang"],
    ["analyze", "a.csv", "--out", "x"],
    ["analyze", "a.csv", "--config", ""],
    ["check", "a.csv", "--config", "config.json"],
    ["convert", "a.csv"],
    ["convert", "a.csv", "--out", ""],
  ]) {
    test(`answers "${argv.join(" ")}" with one line of usage and exit code 2`, async () => {
      expect(await fakeRun(argv)).toMatchObject({ code: 2, stdout: "", stderr: USAGE });
      expect(USAGE).not.toContain("\n");
    });
  }

  test("prints the usage when asked", async () => {
    expect(await fakeRun(["--help"])).toMatchObject({ code: 0, stdout: USAGE });
  });
});
