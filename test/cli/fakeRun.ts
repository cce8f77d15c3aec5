import { CliError } from "../../src/cli/cliError.ts";
import { nodeEffects } from "../../src/cli/effects.ts";
import { run } from "../../src/cli/run.ts";

export interface FakeRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What was written, by path. */
  readonly written: ReadonlyMap<string, string>;
}

/** Runs a command line over files held in memory; a path that ends in `/` in `files` is never one of them. */
export async function fakeRun(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<FakeRun> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const written = new Map<string, string>();
  const effects = {
    ...nodeEffects(),
    readFile: async (path: string) => {
      const found = files[path];
      if (found === undefined) throw Object.assign(new Error("no such file"), { code: "ENOENT" });
      return typeof found === "string" ? new TextEncoder().encode(found) : found;
    },
    writeFile: async (path: string, text: string) => {
      written.set(path, text);
    },
    listFolder: async (path: string) => {
      const inside = Object.keys(files).filter((file) => file.startsWith(`${path}/`));
      return inside.length === 0 ? null : inside.map((file) => file.slice(path.length + 1));
    },
    log: (line: string) => stdout.push(line),
    warn: (line: string) => stderr.push(line),
    progress: () => {},
  };
  const code = await run(argv, effects).catch((error: unknown) => {
    if (!(error instanceof CliError)) throw error;
    stderr.push(error.message);
    return error.exitCode;
  });
  return { code, stdout: stdout.join("\n"), stderr: stderr.join("\n"), written };
}
