/** A count with its thousands grouped. Whether it is one can still be told from the text. */
export function countWords(count: number): string {
  return count.toLocaleString("en");
}
