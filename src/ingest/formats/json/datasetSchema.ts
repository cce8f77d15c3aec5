import * as v from "valibot";

/** A cell as found; numbers are read by their digits in the file, null counts as blank. */
const cell = v.nullish(v.union([v.string(), v.number()]));

const FundRowSchema = v.object({
  label: cell,
  initial: cell,
  revised: cell,
  arrived: cell,
  due: cell,
  executed: cell,
  rate: cell,
  weight: cell,
  score: cell,
});

const FundsSchema = v.object({
  denominator: v.nullish(v.picklist(["initial", "revised", "arrived", "due"])),
  total: FundRowSchema,
  sources: v.nullish(v.array(FundRowSchema)),
  reason: cell,
});

const GoalSchema = v.object({ expected: cell, actual: cell });

const MEMBER = {
  name: cell,
  target: cell,
  actual: cell,
  reason: cell,
  operator: cell,
  measure: cell,
  revised: cell,
  status: cell,
  category: cell,
};

const MemberSchema = v.object(MEMBER);

const ITEM = { level1: cell, level2: cell, weight: cell, score: cell, costLines: v.nullish(v.boolean()) };

const SingleItemSchema = v.object({ ...ITEM, ...MEMBER });

const GroupItemSchema = v.object({ ...ITEM, members: v.pipe(v.array(MemberSchema), v.minLength(1)) });

const LineSchema = v.object({
  name: cell,
  budget: cell,
  revised: cell,
  actual: cell,
  status: cell,
  reason: cell,
  category: cell,
});

const LinesTotalSchema = v.object({ budget: cell, actual: cell });

/** An indicator with points of its own, or a group whose members share one weight and one score. */
const ItemSchema = v.lazy((input) =>
  typeof input === "object" && input !== null && "members" in input ? GroupItemSchema : SingleItemSchema,
);

export const ProjectSchema = v.object({
  name: v.union([v.string(), v.number()]),
  unit: cell,
  department: cell,
  year: v.nullish(v.union([v.number(), v.string()])),
  amountUnit: v.nullish(v.picklist(["元", "万元", "亿元"])),
  template: v.nullish(v.string()),
  profile: v.nullish(v.string()),
  funds: v.nullish(FundsSchema),
  goals: v.nullish(v.array(GoalSchema)),
  items: v.nullish(v.array(ItemSchema)),
  lines: v.nullish(v.array(LineSchema)),
  linesTotal: v.nullish(LinesTotalSchema),
  totalWeight: cell,
  totalScore: cell,
  grade: cell,
  notes: v.nullish(v.array(v.nullable(v.union([v.string(), v.number()])))),
});

export type CellValue = v.InferOutput<typeof cell>;
export type ProjectData = v.InferOutput<typeof ProjectSchema>;
export type FundRowData = v.InferOutput<typeof FundRowSchema>;
export type MemberData = v.InferOutput<typeof MemberSchema>;
export type SingleItemData = v.InferOutput<typeof SingleItemSchema>;
export type GroupItemData = v.InferOutput<typeof GroupItemSchema>;
export type LineData = v.InferOutput<typeof LineSchema>;

/** The fields each part of a data set may have; others are named in a warning. */
export const FIELDS = {
  project: Object.keys(ProjectSchema.entries),
  funds: Object.keys(FundsSchema.entries),
  fundRow: Object.keys(FundRowSchema.entries),
  goal: Object.keys(GoalSchema.entries),
  item: Object.keys(SingleItemSchema.entries),
  group: Object.keys(GroupItemSchema.entries),
  member: Object.keys(MemberSchema.entries),
  line: Object.keys(LineSchema.entries),
  linesTotal: Object.keys(LinesTotalSchema.entries),
  dataset: ["format", "version", "title", "projects", "$schema"],
} as const satisfies Record<string, readonly string[]>;
