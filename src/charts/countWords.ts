/** A count with its thousands grouped. Whether it is one can still be told from the text. */
export function countWords(count: number): string {
  // A million of these is nothing; the browser's own way takes some microseconds each.
  return count < 1000 ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
