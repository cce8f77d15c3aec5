import { projectKey } from "./projectKey.ts";

/** Makes the keys of projects, one text for all lines of a project: neighbours mostly have the same. */
export class ProjectKeys {
  private readonly known = new Map<string, string>();
  private name = "";
  private unit = "";
  private year = "";
  private key = projectKey({ name: "", unit: "", year: "" });

  keyOf(name: string, unit: string, year: string): string {
    if (name === this.name && unit === this.unit && year === this.year) return this.key;
    const key = projectKey({ name, unit, year });
    const known = this.known.get(key);
    if (known === undefined) this.known.set(key, key);
    this.name = name;
    this.unit = unit;
    this.year = year;
    this.key = known ?? key;
    return this.key;
  }
}
