import { type Args, type CommandName, HELP, parseCommandLine } from "./args.ts";
import { EXIT } from "./cliError.ts";
import { analyze } from "./commands/analyze.ts";
import { check } from "./commands/check.ts";
import { convert } from "./commands/convert.ts";
import { load } from "./commands/load.ts";
import { publish } from "./commands/publish.ts";
import { report } from "./commands/report.ts";
import { verify } from "./commands/verify.ts";
import type { Effects } from "./effects.ts";

const COMMANDS: Record<CommandName, (args: Args, effects: Effects) => Promise<number>> = {
  check,
  analyze,
  convert,
  publish,
  verify,
  report,
  load,
};

/**
 * Runs one command line and gives its exit code.
 * @throws CliError where the command cannot be carried out.
 */
export async function run(argv: readonly string[], effects: Effects): Promise<number> {
  const args = parseCommandLine(argv);
  if (args === null) {
    effects.log(HELP);
    return EXIT.clean;
  }
  return COMMANDS[args.command](args, effects);
}
