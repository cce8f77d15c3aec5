/** A text cut to what there is room for, “…” marking the cut; for names whose full form stands nearby. */
export function shorten(text: string, most: number): string {
  const signs = [...text];
  return signs.length <= most ? text : `${signs.slice(0, most - 1).join("")}…`;
}
