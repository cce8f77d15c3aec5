import { parseArgs } from "node:util";
import type { Lang } from "../messages/text.ts";
import { CliError } from "./cliError.ts";

export type CommandName = "check" | "analyze" | "convert";

export interface Args {
  readonly command: CommandName;
  /** Files and folders as typed. */
  readonly paths: readonly string[];
  readonly lang: Lang;
  readonly json: boolean;
  /** Folder `convert` writes to. */
  readonly out: string;
  /** A site's `config.json`, whose thresholds and scoring profiles `analyze` reckons by; "" for the defaults. */
  readonly config: string;
}

/** One line, for whoever typed something else. */
export const USAGE =
  "用法 / usage: outturn check FILE… | analyze FILE… [--json] [--config FILE] | convert FILE… --out DIR  [--lang zh|en]";

/** Options each command takes; any other is a mistake worth stopping for. */
const OPTIONS: Record<CommandName, readonly string[]> = {
  check: ["lang"],
  analyze: ["lang", "json", "config"],
  convert: ["lang", "out"],
};

/**
 * Reads the command line, options before or after the files. `--help` gives null.
 * @throws CliError with the usage line for anything it does not know.
 */
export function parseCommandLine(argv: readonly string[]): Args | null {
  const { values, positionals } = parse(argv);
  if (values.help) return null;
  const [command, ...paths] = positionals;
  if (command !== "check" && command !== "analyze" && command !== "convert") throw new CliError(USAGE);
  const { lang = "zh", json = false, out = "", config = "" } = values;
  const foreign = Object.keys(values).some((name) => !OPTIONS[command].includes(name));
  if (foreign || paths.length === 0 || paths.includes("")) throw new CliError(USAGE);
  if (lang !== "zh" && lang !== "en") throw new CliError(USAGE);
  if ((command === "convert" && out === "") || values.config === "") throw new CliError(USAGE);
  return { command, paths, lang, json, out, config };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        lang: { type: "string" },
        json: { type: "boolean" },
        out: { type: "string" },
        config: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch {
    throw new CliError(USAGE);
  }
}
