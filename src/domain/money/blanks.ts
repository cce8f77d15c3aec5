const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const BLANK = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060]/g;

/** Drops characters that take no room (zero-width space, joiners, soft hyphen, direction and byte-order marks). */
export function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, "");
}

/** Drops blanks of every kind: half- and full-width, non-breaking, zero-width, tabs, line ends. */
export function stripBlanks(text: string): string {
  return text.replace(BLANK, "");
}
