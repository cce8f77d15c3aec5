/** The one thing hyparquet asks of a browser that Chrome 87 has not: `at` of arrays. */
export function fillArrayAt(): void {
  if ("at" in Array.prototype) return;
  const value = function <T>(this: readonly T[], index: number): T | undefined {
    return this[index < 0 ? this.length + index : index];
  };
  Object.defineProperty(Array.prototype, "at", { value, configurable: true, writable: true });
}
