/**
 * Every check of the project, one after the other: a failed one does not stop the rest. The last line printed is
 * `N passed, N failed`; the exit code is 1 when anything failed. A test counts as one, and so does any other check.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** A file or folder the step makes; an old one is removed first, lest it be taken for the new one. */
  readonly product?: string;
  /** Reads how many tests passed and failed from the report in `product`. */
  readonly count?: (report: string) => Counts;
}

const UNIT_REPORT = "test-results/unit.json";

const STEPS: readonly Step[] = [
  { name: "Lint and format", command: ["biome", "check", "--error-on-warnings", "."] },
  { name: "Types", command: ["tsc", "--noEmit"] },
  { name: "Dead code", command: ["knip"] },
  {
    name: "Unit tests",
    command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`],
    product: UNIT_REPORT,
    count(report) {
      const { numPassedTests, numFailedTests } = JSON.parse(report);
      return { passed: numPassedTests, failed: numFailedTests };
    },
  },
  { name: "Build", command: ["vite", "build"], product: "dist" },
  { name: "Old browsers", command: ["tsx", "test/compat/main.ts"] },
  { name: "Release, twice", command: ["tsx", "release/main.ts", "--verify"], product: "releases" },
  { name: "Size budgets", command: ["tsx", "test/size.ts"] },
  {
    name: "Browser tests",
    command: ["playwright", "test"],
    product: "test-results/e2e.json",
    count(report) {
      const { expected, unexpected, flaky } = JSON.parse(report).stats;
      if (flaky > 0) console.log(`${flaky} browser tests passed at the second try only.`);
      return { passed: expected + flaky, failed: unexpected };
    },
  },
];

function readCounts({ product, count }: Step): Counts {
  if (count === undefined || product === undefined) return { passed: 0, failed: 0 };
  try {
    return count(readFileSync(product, "utf8"));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** Runs one step in this terminal. A step that ended badly counts at least one failure, a good one at least one pass. */
function run(step: Step): Counts {
  if (step.product !== undefined) rmSync(step.product, { recursive: true, force: true });
  const [program, ...args] = step.command;
  const PATH = `${resolve("node_modules/.bin")}${delimiter}${process.env.PATH ?? ""}`;
  const { status } = spawnSync(program, args, { stdio: "inherit", env: { ...process.env, PATH } });
  const { passed, failed } = readCounts(step);
  if (status !== 0) return { passed, failed: Math.max(failed, 1) };
  return { passed: step.count === undefined ? 1 : passed, failed };
}

const outcomes = STEPS.map((step) => {
  console.log(`\n── ${step.name}`);
  const start = Date.now();
  const counts = run(step);
  return { name: step.name, ...counts, seconds: (Date.now() - start) / 1000 };
});

console.log("\n── Outcome");
for (const { name, passed, failed, seconds } of outcomes) {
  const mark = failed === 0 ? "✓" : "✗";
  console.log(`${mark} ${name.padEnd(16)} ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
