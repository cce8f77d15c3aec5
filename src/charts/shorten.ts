/** A name cut to what a chart has room for, “…” marking the cut. Full names stand in the chart's table. */
export function shorten(name: string, most: number): string {
  const signs = [...name];
  return signs.length <= most ? name : `${signs.slice(0, most - 1).join("")}…`;
}
