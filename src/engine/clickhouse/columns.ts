import { RATE, type StoreSchema } from "../chunk.ts";
import { quoteName } from "./literals.ts";
import { RATE_BIN } from "./rateColumn.ts";

/** The number of a line in order of arrival, a column of every table of lines. */
export const LINE = "line";

/** In a roll-up, 1 for lines of which both amounts of the rate are known. */
export const WHOLE = "whole";

/** A column of the schema in backquotes; any other name is a mistake of the caller. */
export function codedColumn(schema: StoreSchema, name: string): string {
  if (!schema.coded.includes(name)) throw new RangeError(`no coded column ${name}`);
  return quoteName(name);
}

export function measureColumn(schema: StoreSchema, name: string): string {
  if (!schema.measures.includes(name)) throw new RangeError(`no measure ${name}`);
  return quoteName(name);
}

/** @throws RangeError where two columns of a schema have one name, or a name that the tables need themselves. */
export function checkSchema({ coded, measures }: StoreSchema): void {
  const names = [...coded, ...measures];
  for (const name of names) quoteName(name);
  const taken = [LINE, RATE, RATE_BIN, WHOLE, "lines", ...measures.map(knownName)];
  if (new Set([...names, ...taken]).size !== names.length + taken.length) {
    throw new RangeError(`columns of one name: ${names.join(", ")}`);
  }
}

/** In a roll-up, in how many lines a measure is known. */
export function knownName(measure: string): string {
  return `${measure}_known`;
}
