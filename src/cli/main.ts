import { CliError } from "./cliError.ts";
import { nodeEffects } from "./effects.ts";
import { run } from "./run.ts";

const effects = nodeEffects();
try {
  process.exitCode = await run(process.argv.slice(2), effects);
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  effects.warn(error.message);
  process.exitCode = error.exitCode;
}
