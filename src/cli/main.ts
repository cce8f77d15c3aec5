import { CliError } from "./cliError.ts";
import { nodeEffects } from "./effects.ts";
import { run } from "./run.ts";

const effects = nodeEffects();
// Whoever reads the output may stop early, as `head` does; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
try {
  process.exitCode = await run(process.argv.slice(2), effects);
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  effects.warn(error.message);
  process.exitCode = error.exitCode;
}
