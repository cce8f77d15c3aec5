import type { ProjectOutturn } from "../outturn/projectOutturn.ts";
import type { Indicator } from "../project/project.ts";
import { type Attainment, attain } from "../scoring/attainment.ts";
import type { ItemScore } from "../scoring/score.ts";

/** An indicator with its item's score and how its actual stands to its target. */
export interface Judged {
  readonly item: ItemScore;
  readonly member: Indicator;
  readonly attainment: Attainment;
  /** Whether the item has full marks; null where weight or score is unknown. */
  readonly full: boolean | null;
}

/** Ids of the items whose members are cost lines; the checks over lines look at those. */
function lineItems(outturn: ProjectOutturn): ReadonlySet<string> {
  return new Set(outturn.project.lines.flatMap((line) => line.itemId ?? []));
}

/** The items that are no cost lines, in form order. */
export function plainItems(outturn: ProjectOutturn): ItemScore[] {
  const spending = lineItems(outturn);
  return outturn.score.items.filter(({ item }) => !spending.has(item.id));
}

/** Every indicator that is no cost line, held against its target. */
export function judgedIndicators(outturn: ProjectOutturn): Judged[] {
  return plainItems(outturn).flatMap((item) =>
    item.item.members.map((member) => ({
      item,
      member,
      attainment: attain(member),
      full: item.weight === null || item.score === null ? null : item.score.gte(item.weight),
    })),
  );
}

/** The name an item is called by: its first member's, with the number of the others. */
export function itemName({ item }: ItemScore): string {
  const [first] = item.members;
  const name = first?.name.text || first?.level2.text || item.id;
  return item.members.length > 1 ? `${name} (+${item.members.length - 1})` : name;
}
