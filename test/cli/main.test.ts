import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const out = mkdtempSync(join(tmpdir(), "outturn-"));
afterAll(() => rmSync(out, { recursive: true }));

function outturn(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("the program", { timeout: 60_000 }, () => {
  test("prints one object on stdout, and no progress or colour into a pipe", () => {
    const { status, stdout, stderr } = outturn("analyze", "data/shaoyang-2023.json", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).projects[0].score.total).toBe("72.62");
    expect(stderr).toBe("");
  });

  test("exits with 1 for problems, with 2 for a missing file and for a command it does not know", () => {
    expect(outturn("check", "data/shaoyang-2023.json").status).toBe(1);
    expect(outturn("check", "data/missing.json").status).toBe(2);
    const { status, stdout, stderr } = outturn("explain");
    expect([status, stdout, stderr.trimEnd().split("\n").length]).toEqual([2, "", 1]);
  });

  test("reads a folder and writes into one it makes", () => {
    expect(outturn("convert", "data", "--out", join(out, "new")).status).toBe(0);
    expect(readdirSync(join(out, "new"))).toContain("shaoyang-2023.json");
  });

  test("says in one line that it cannot write", () => {
    const { status, stderr } = outturn("convert", "data/shaoyang-2023.json", "--out", "package.json/new");
    expect(status).toBe(2);
    expect(stderr.trimEnd()).toMatch(/^package\.json\/new\/shaoyang-2023\.json: 无法写入.*\(\w+\)$/);
  });
});
