import { statusMarker } from "../../../domain/deviation/status.ts";
import type { TextCell } from "../../../domain/project/cells.ts";
import type {
  CostLine,
  FundColumn,
  FundRow,
  Funds,
  Indicator,
  Project,
  ScoreItem,
} from "../../../domain/project/project.ts";
import { categoryIssue } from "../../cellIssues.ts";
import type { Issue } from "../../issue.ts";
import { issueAt, shorten } from "../../issueAt.ts";
import { parseYear } from "../../parseYear.ts";
import { type CellReader, cellReader } from "./cellReader.ts";
import type {
  CellValue,
  FundRowData,
  GroupItemData,
  LineData,
  MemberData,
  ProjectData,
  SingleItemData,
} from "./datasetSchema.ts";
import type { JsonDocument } from "./parseJson.ts";

const FUND_COLUMNS: readonly FundColumn[] = ["initial", "revised", "arrived", "due", "executed"];

/** Where the parts of a project that have no name of their own stand. */
const PLACES = { funds: "项目资金", goals: "年度总体目标", total: "总分", linesTotal: "合计" };

/**
 * One validated project of a data set as the domain's noun, with the line of every cell. `id` prefixes the ids
 * of its items and lines. Single cells that cannot be read stay unknown and are added to `issues`.
 */
export function readProject(
  data: ProjectData,
  id: string,
  document: JsonDocument,
  file: string,
  issues: Issue[],
): Project {
  const amountUnit = data.amountUnit ?? "万元";
  const cells = cellReader(document, file, { unit: amountUnit, from: "form" }, issues);
  const members = (data.items ?? []).map((item, index) => readItem(item, `${id}.i${index + 1}`, cells));
  const listed = (data.lines ?? []).map((line) => readLine(line, cells, issues));
  const costs = members.flatMap(({ item, data: itemData }) =>
    itemData.costLines ? costLines(item, membersOf(itemData), cells, issues) : [],
  );
  const total = data.linesTotal;
  const amount = (field: "budget" | "actual") =>
    total && isGiven(total[field]) ? cells.amount("line", total, field, PLACES.linesTotal) : null;

  return {
    id,
    name: cells.text("project", data, "name", null),
    unit: cells.text("project", data, "unit", null),
    department: cells.text("project", data, "department", null),
    year: readYear(data, cells, issues),
    amountUnit,
    template: data.template ?? null,
    profile: data.profile ?? null,
    funds: data.funds ? readFunds(data.funds, cells) : null,
    goals: (data.goals ?? []).map((goal) => ({
      expected: cells.text("goal", goal, "expected", PLACES.goals),
      actual: cells.text("goal", goal, "actual", PLACES.goals),
    })),
    items: members.map(({ item }) => item),
    lines: [...costs, ...listed].map((line, index) => ({ ...line, id: `${id}.l${index + 1}` })),
    linesTotal: total ? { budget: amount("budget"), actual: amount("actual") } : null,
    totalWeight: isGiven(data.totalWeight) ? cells.number("project", data, "totalWeight", PLACES.total) : null,
    totalScore: isGiven(data.totalScore) ? cells.number("project", data, "totalScore", PLACES.total) : null,
    grade: isGiven(data.grade) ? cells.text("project", data, "grade", null) : null,
    notes: (data.notes ?? []).map((note, index) => {
      const raw = typeof note === "number" ? (document.numberText(data.notes!, index) ?? String(note)) : (note ?? "");
      const source = { ...cells.at("project", data, "notes", null), row: document.lineOf(data.notes!, index), raw };
      return { text: raw.trim(), source };
    }),
  };
}

/** A field with null or without a value is a column the form does not have; "" is a cell that is empty. */
function isGiven(value: CellValue): boolean {
  return value !== undefined && value !== null;
}

function readYear(data: ProjectData, cells: CellReader, issues: Issue[]): number | null {
  const cell = cells.text("project", data, "year", null);
  const year = parseYear(cell.text);
  if (year === null && cell.text !== "") issues.push(issueAt("year-text", cell.source));
  return year;
}

function readFunds(data: NonNullable<ProjectData["funds"]>, cells: CellReader): Funds {
  return {
    total: readFundRow(data.total, cells),
    sources: (data.sources ?? []).map((row) => readFundRow(row, cells)),
    denominator: data.denominator ?? "revised",
    reason: isGiven(data.reason) ? cells.text("funds", data, "reason", PLACES.funds) : null,
  };
}

function readFundRow(row: FundRowData, cells: CellReader): FundRow {
  const label = cells.text("funds", row, "label", PLACES.funds);
  const place = label.text === "" ? PLACES.funds : `${PLACES.funds} › ${shorten(label.text)}`;
  const given = FUND_COLUMNS.filter((column) => isGiven(row[column]));
  return {
    label,
    amounts: Object.fromEntries(given.map((column) => [column, cells.amount("funds", row, column, place)])),
    rate: isGiven(row.rate) ? cells.rate("funds", row, "rate", place) : null,
    weight: isGiven(row.weight) ? cells.number("funds", row, "weight", place) : null,
    score: isGiven(row.score) ? cells.number("funds", row, "score", place) : null,
  };
}

type ItemData = SingleItemData | GroupItemData;

function membersOf(item: ItemData): readonly MemberData[] {
  return "members" in item ? item.members : [item];
}

function readItem(data: ItemData, id: string, cells: CellReader): { item: ScoreItem; data: ItemData } {
  const level1 = cells.text("item", data, "level1", null);
  const level2 = cells.text("item", data, "level2", null);
  const block = shorten(level2.text || level1.text);
  const members = membersOf(data).map((member, index): Indicator => {
    const place = placeOf(block, member);
    const text = (field: "name" | "target" | "actual" | "reason" | "operator" | "measure") =>
      cells.text("item", member, field, place);
    return {
      id: `${id}.m${index + 1}`,
      level1,
      level2,
      name: text("name"),
      target: text("target"),
      actual: text("actual"),
      reason: text("reason"),
      operator: isGiven(member.operator) ? text("operator") : null,
      measure: isGiven(member.measure) ? text("measure") : null,
    };
  });
  const place = "members" in data ? block : placeOf(block, data);
  const item = {
    id,
    members,
    weight: isGiven(data.weight) ? cells.number("item", data, "weight", place) : null,
    score: isGiven(data.score) ? cells.number("item", data, "score", place) : null,
  };
  return { item, data };
}

function placeOf(block: string, member: MemberData): string {
  return [block, shorten(String(member.name ?? ""))].filter((part) => part !== "").join(" › ");
}

type UnnumberedLine = Omit<CostLine, "id">;

/** The members of a cost block as cost lines: target is the budget, actual the spending. */
function costLines(
  item: ScoreItem,
  members: readonly MemberData[],
  cells: CellReader,
  issues: Issue[],
): UnnumberedLine[] {
  return members.map((member, index) => {
    const { name, reason, level1, level2 } = item.members[index]!;
    const place = placeOf(shorten(level2.text || level1.text), member);
    return {
      name,
      budget: cells.amount("item", member, "target", place),
      revised: isGiven(member.revised) ? cells.amount("item", member, "revised", place) : null,
      actual: cells.amount("item", member, "actual", place),
      status: isGiven(member.status) ? cells.text("item", member, "status", place) : markedStatus(name),
      reason,
      category: isGiven(member.category) ? known(cells.text("item", member, "category", place), issues) : null,
      itemId: item.id,
    };
  });
}

function readLine(data: LineData, cells: CellReader, issues: Issue[]): UnnumberedLine {
  const place = shorten(String(data.name ?? "")) || null;
  const name = cells.text("line", data, "name", null);
  return {
    name,
    budget: cells.amount("line", data, "budget", place),
    revised: isGiven(data.revised) ? cells.amount("line", data, "revised", place) : null,
    actual: cells.amount("line", data, "actual", place),
    status: isGiven(data.status) ? cells.text("line", data, "status", place) : markedStatus(name),
    reason: cells.text("line", data, "reason", place),
    category: isGiven(data.category) ? known(cells.text("line", data, "category", place), issues) : null,
    itemId: null,
  };
}

/** The status a line's name carries, e.g. （已完工）; its source is the name's cell. */
function markedStatus(name: TextCell): TextCell {
  return { text: statusMarker(name.text), source: name.source };
}

function known(cell: TextCell, issues: Issue[]): TextCell {
  const issue = categoryIssue(cell);
  if (issue) issues.push(issue);
  return cell;
}
