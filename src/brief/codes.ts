import { CATEGORIES, type CategoryId } from "../domain/deviation/taxonomy.ts";

const LETTERS = "ABCDEFGHIJKLMNO";

/** Money without a stated reason stands apart from the run of letters, as it does by its hatching. */
const UNEXPLAINED = "X";

const byId = new Map(
  CATEGORIES.filter(({ id }) => id !== "unexplained").map(({ id }, index) => [id, LETTERS[index] as string]),
);

/** The letter a category is known by in a print without colour: A to O in taxonomy order, X for no stated reason. */
export function categoryCode(id: CategoryId): string {
  return byId.get(id) ?? UNEXPLAINED;
}
