import type { Loaded } from "./load.ts";

/** Where a part of the page failed. */
export interface CrashPlace {
  readonly version: string;
  readonly view: string;
  /** What the browser calls itself. */
  readonly browser: string;
  /** The data set on show; null where none is. */
  readonly loaded: Loaded | null;
}

/**
 * A failure as a text for whoever maintains the page: program, view, browser, data set by id and checksum, and the
 * error with its stack. Of the data nothing but, with `withData`, the whole file; for local files what was read of them.
 */
export function reportCrash(error: unknown, { version, view, browser, loaded }: CrashPlace, withData: boolean): string {
  const stack = error instanceof Error ? error.stack : undefined;
  const lines = [
    `Outturn ${version}`,
    `view: ${view}`,
    `browser: ${browser}`,
    `data set: ${loaded?.entry.id ?? "—"}`,
    `sha256: ${loaded?.entry.sha256 ?? "—"}`,
    `error: ${error}`,
    // Some browsers repeat the error above its stack, some do not.
    ...(stack === undefined ? [] : [stack]),
  ];
  if (withData && loaded !== null) lines.push("data:", dataOf(loaded));
  return lines.join("\n");
}

function dataOf({ bytes, outturns }: Loaded): string {
  if (bytes !== undefined) return new TextDecoder().decode(bytes);
  return JSON.stringify(outturns.map(({ project }) => project));
}
