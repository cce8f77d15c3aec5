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

/** Many checks ask for the same indicators, and an outturn never changes. */
const judged = new WeakMap<ProjectOutturn, readonly Judged[]>();
const plain = new WeakMap<ProjectOutturn, readonly ItemScore[]>();

/** The value known of a key, worked out the first time. */
function once<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, workOut: (key: Key) => Value): Value {
  const found = known.get(key) ?? workOut(key);
  known.set(key, found);
  return found;
}

/** Ids of the items whose members are cost lines; the checks over lines look at those. */
function lineItems(outturn: ProjectOutturn): ReadonlySet<string> {
  return new Set(outturn.project.lines.flatMap((line) => line.itemId ?? []));
}

/** The items that are no cost lines, in form order. */
export function plainItems(outturn: ProjectOutturn): readonly ItemScore[] {
  return once(plain, outturn, () => {
    const spending = lineItems(outturn);
    return outturn.score.items.filter(({ item }) => !spending.has(item.id));
  });
}

/** Every indicator that is no cost line, held against its target. */
export function judgedIndicators(outturn: ProjectOutturn): readonly Judged[] {
  return once(judged, outturn, () =>
    plainItems(outturn).flatMap((item) =>
      item.item.members.map((member) => ({
        item,
        member,
        attainment: attain(member),
        full: item.weight === null || item.score === null ? null : item.score.gte(item.weight),
      })),
    ),
  );
}

/** The name an item is called by: its first member's, with the number of the others. */
export function itemName({ item }: ItemScore): string {
  const [first] = item.members;
  const name = first?.name.text || first?.level2.text || item.id;
  return item.members.length > 1 ? `${name} (+${item.members.length - 1})` : name;
}
