import { describe, expect, test } from "vitest";
import { HELP, parseCommandLine, USAGE } from "../../src/cli/args.ts";
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
    ["publish", "a.csv"],
    ["publish", "--to", "x"],
    ["publish", "a.csv", "--to", "x", "--keep", "0"],
    ["publish", "a.csv", "--to", "x", "--rollback"],
    ["publish", "--to", "x", "--rollback", "--keep", "2"],
    ["verify"],
    ["verify", "a", "b"],
    ["check", "a.csv", "--rollback"],
  ]) {
    test(`answers "${argv.join(" ")}" with one line of usage and exit code 2`, async () => {
      expect(await fakeRun(argv)).toMatchObject({ code: 2, stdout: "", stderr: USAGE });
      expect(USAGE).not.toContain("\n");
    });
  }

  test("reads how to publish, and keeps five versions unless told", () => {
    const publish = { to: "x", keep: 5, allowProblems: false, rollback: false };
    expect(parseCommandLine(["publish", "a.csv", "--to", "x"])).toMatchObject({ paths: ["a.csv"], publish });
    expect(parseCommandLine(["publish", "--rollback", "--to", "x"])?.publish).toEqual({ ...publish, rollback: true });
    expect(parseCommandLine(["publish", "a", "--to=x", "--keep=12", "--allow-problems"])?.publish).toEqual({
      ...publish,
      keep: 12,
      allowProblems: true,
    });
  });

  test("prints the usage and what each command does when asked", async () => {
    expect(await fakeRun(["--help"])).toMatchObject({ code: 0, stdout: HELP });
    expect(HELP.split("\n")[0]).toBe(USAGE);
    for (const command of ["check", "analyze", "convert", "publish", "verify"]) {
      expect(HELP).toMatch(new RegExp(`^${command} `, "m"));
    }
  });
});
