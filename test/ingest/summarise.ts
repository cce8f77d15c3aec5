import type { AmountCell } from "../../src/domain/project/cells.ts";
import type { Project } from "../../src/domain/project/project.ts";
import { formatIssue } from "../../src/ingest/formatIssue.ts";
import type { Ingested } from "../../src/ingest/ingested.ts";

/** What a fixture's expected file holds: the figures that matter and every issue as people read it. */
export function summarise({ projects, issues }: Ingested) {
  return { projects: projects.map(projectSummary), issues: issues.map((issue) => formatIssue(issue, "zh")) };
}

function projectSummary(project: Project) {
  const { funds, linesTotal, totalScore } = project;
  return {
    name: short(project.name.text),
    unit: project.unit.text,
    year: project.year,
    ...(funds && {
      funds: Object.fromEntries(Object.entries(funds.total.amounts).map(([column, cell]) => [column, money(cell)])),
      rate: funds.total.rate?.value?.toString() ?? null,
      score: funds.total.score?.value?.toString() ?? null,
    }),
    ...(project.items.length > 0 && {
      items: project.items.map(({ members, weight, score }) => [
        members.map(({ name }) => name.text).join(" + "),
        weight?.value?.toString() ?? null,
        score?.value?.toString() ?? null,
      ]),
    }),
    ...(totalScore && { totalScore: totalScore.value?.toFixed(totalScore.decimals) ?? null }),
    lines: project.lines.map(({ name, budget, revised, actual, status, reason, category }) => ({
      row: name.source.row,
      name: short(name.text),
      budget: money(budget),
      ...(revised && { revised: money(revised) }),
      actual: money(actual),
      ...(status.text && { status: status.text }),
      ...(reason.text && { reason: reason.text }),
      ...(category && { category: category.text }),
    })),
    ...(linesTotal && { linesTotal: [linesTotal.budget, linesTotal.actual].map((cell) => cell && money(cell)) }),
    ...(project.notes.length > 0 && { notes: project.notes.map(({ text }) => text) }),
  };
}

/** Yuan, or what keeps the amount unknown, with the unit the figure was read in. */
function money({ fen, fault, unit, unitFrom }: AmountCell): string {
  return fen === null ? `${fault}` : `${fen / 100} 元 (${unit} by ${unitFrom})`;
}

function short(text: string): string {
  return text.length > 60 ? `${text.length} characters` : text;
}
