/** Remembers the results last used, a fixed number of them. */
export class Recent<T> {
  private readonly limit: number;
  private readonly entries = new Map<string, T>();

  constructor(limit: number) {
    this.limit = limit;
  }

  /** The remembered result, from now on the one last used. */
  find(key: string): T | undefined {
    const value = this.entries.get(key);
    return value === undefined ? undefined : this.keep(key, value);
  }

  /** Remembers a result in place of the one unused for longest. */
  keep(key: string, value: T): T {
    this.entries.delete(key);
    this.entries.set(key, value);
    if (this.entries.size > this.limit) this.entries.delete(this.entries.keys().next().value as string);
    return value;
  }

  /** The remembered result, or a new one that is then remembered. */
  get(key: string, make: () => T): T {
    return this.find(key) ?? this.keep(key, make());
  }
}
