import { describe, expect, it } from "vitest";
import { questionFor } from "../../src/app/questions.ts";
import { deriveProject } from "../../src/domain/outturn/deriveProject.ts";
import { isSilent } from "../../src/domain/outturn/isSilent.ts";
import { project, type RawLine } from "../builders/project.ts";
import { seed } from "../builders/seed.ts";

const ask = (raw: RawLine) => deriveProject(project({ lines: [raw] })).lines.map((line) => questionFor(line).id)[0];

describe("what to ask where no reason is stated", () => {
  it("depends on whether the work is done and whether anything was paid", () => {
    expect(ask({ budget: "10", actual: "0", status: "已完工" })).toBe("completed-unpaid");
    expect(ask({ budget: "10", actual: "8", status: "已完工" })).toBe("completed");
    expect(ask({ budget: "10", actual: "2", status: "暂缓" })).toBe("stopped");
    expect(ask({ budget: "10", actual: "0" })).toBe("unspent");
    expect(ask({ budget: "10", actual: "2", status: "进行中" })).toBe("partly");
  });

  it("is where the saving came from, for the five finished lines of the published form", () => {
    const silent = deriveProject(seed()).lines.filter(isSilent);
    expect(silent.map((line) => questionFor(line).id)).toEqual(Array(5).fill("completed"));
  });
});
