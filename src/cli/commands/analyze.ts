import { runAudit } from "../../domain/audit/runAudit.ts";
import { deriveProject } from "../../domain/outturn/deriveProject.ts";
import { analysis } from "../analysis.ts";
import type { Args } from "../args.ts";
import { EXIT } from "../cliError.ts";
import type { Effects } from "../effects.ts";
import { readConfig } from "../readConfig.ts";
import { readInputs } from "../readInputs.ts";
import { summary } from "../summary.ts";

/**
 * Prints everything derived from the data: one object with `--json`, a short text without. Faults of the
 * data are part of the answer and no failure; a file that cannot be read at all is.
 */
export async function analyze(args: Args, effects: Effects): Promise<number> {
  const options = args.config === "" ? {} : await readConfig(args.config, args.lang, effects);
  const inputs = await readInputs(args.paths, effects);
  const projects = inputs.flatMap((input) =>
    input.projects.map((project) => {
      const outturn = deriveProject(project, options);
      return { outturn, findings: runAudit(outturn) };
    }),
  );
  const issues = inputs.flatMap((input) => input.issues);
  if (args.json) effects.log(JSON.stringify(analysis(projects, issues, args.lang), null, 2));
  else for (const line of summary(projects, issues, args.lang)) effects.log(line);
  return inputs.some((input) => input.unreadable) ? EXIT.unusable : EXIT.clean;
}
