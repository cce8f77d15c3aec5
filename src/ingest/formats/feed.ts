import type { Parser } from "htmlparser2";

const PIECE = 64 * 1024;

/** Elements nested deeper are no document; the parser's own work grows with the square of the depth. */
export const MAX_DEPTH = 5000;

/** Feeds markup to a parser piece by piece until it is done or `stop` says that the document is beyond all bounds. */
export function feed(parser: Parser, markup: string, stop: () => boolean): void {
  for (let at = 0; at < markup.length && !stop(); at += PIECE) parser.write(markup.slice(at, at + PIECE));
  if (!stop()) parser.end();
}
