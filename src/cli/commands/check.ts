import { runAudit } from "../../domain/audit/runAudit.ts";
import { deriveProject } from "../../domain/outturn/deriveProject.ts";
import { formatAt, issueMessage } from "../../ingest/formatIssue.ts";
import { fileSource } from "../../ingest/issueAt.ts";
import { format, type Lang } from "../../messages/text.ts";
import type { Args } from "../args.ts";
import { EXIT } from "../cliError.ts";
import type { Effects } from "../effects.ts";
import { type Input, readInputs } from "../readInputs.ts";

/**
 * Prints what is wrong with the data, one problem a line: every issue of reading it, and every finding of
 * the audit where figures contradict each other. What a unit should merely explain is not a fault of the
 * data; `analyze` reports it.
 */
export async function check(args: Args, effects: Effects): Promise<number> {
  const inputs = await readInputs(args.paths, effects);
  const problems = inputs.flatMap((input) =>
    [
      ...input.issues.map((issue) => ({ source: issue.source, sentence: issueMessage(issue, args.lang) })),
      ...contradictions(input, args.lang),
    ].map(({ source, sentence }) => formatAt({ ...source, file: input.path }, sentence, args.lang)),
  );
  for (const problem of problems) effects.log(problem);
  if (inputs.some((input) => input.unreadable)) return EXIT.unusable;
  return problems.length > 0 ? EXIT.problems : EXIT.clean;
}

function contradictions({ path, projects }: Input, lang: Lang) {
  return projects
    .flatMap((project) => runAudit(deriveProject(project)))
    .filter((finding) => finding.severity === "error")
    .map(({ message, params, sources }) => ({
      source: sources[0] ?? fileSource(path),
      sentence: format(message, lang, params),
    }));
}
