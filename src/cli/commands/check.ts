import type { Finding } from "../../domain/audit/finding.ts";
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
 * data; `analyze` reports it. What reading a cell and the audit both found is said once.
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

/** Checks of what a cell holds by itself, which reading may have said already; one that knows more than the cell keeps its word. */
const tellsOfACell = ({ checkId, formula }: Finding): boolean =>
  checkId === "unit-mismatch" || (checkId === "amount-separator" && formula === "");

function contradictions({ path, projects, issues }: Input, lang: Lang) {
  const said = new Set(issues.map(({ source }) => source));
  return projects
    .flatMap((project) => runAudit(deriveProject(project)))
    .filter((finding) => finding.severity === "error")
    .filter((finding) => !(tellsOfACell(finding) && finding.sources.some((source) => said.has(source))))
    .map(({ message, params, sources }) => ({
      source: sources[0] ?? fileSource(path),
      sentence: format(message, lang, params),
    }));
}
