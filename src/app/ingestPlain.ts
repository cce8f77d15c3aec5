import { Decimal } from "decimal.js";

/** A value as it can cross to another thread: exact decimals, which lose their methods there, stand as their digits. */
export type Plain<T> = T extends Decimal
  ? { readonly decimal: string }
  : T extends object
    ? { readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

/** Replaces every decimal by its digits. Objects that occur twice stay one object. */
export function toPlain<T>(value: T): Plain<T> {
  return swap(
    value,
    (object) => (object instanceof Decimal ? { decimal: object.toString() } : null),
    new Map(),
  ) as Plain<T>;
}

/** The value that `toPlain` was given. */
export function fromPlain<T>(plain: Plain<T>): T {
  const isDigits = (object: object): object is { decimal: string } => "decimal" in object;
  return swap(plain, (object) => (isDigits(object) ? new Decimal(object.decimal) : null), new Map()) as T;
}

function swap(value: unknown, replace: (object: object) => object | null, known: Map<object, unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const done = known.get(value);
  if (done !== undefined) return done;
  const replaced = replace(value);
  const copy = replaced ?? (Array.isArray(value) ? [] : {});
  known.set(value, copy);
  if (replaced === null) {
    for (const [key, inner] of Object.entries(value))
      (copy as Record<string, unknown>)[key] = swap(inner, replace, known);
  }
  return copy;
}
