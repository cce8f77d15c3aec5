/** Filtered lines and sums to take away. */
export function BenchExport() {
  return null;
}
