import { spawnSync } from "node:child_process";
import type { Page } from "@playwright/test";

/** What Chromium prints of a page, read by poppler. */
export interface Printed {
  readonly pages: number;
  /** Width × height of the first page in whole pt. */
  readonly size: string;
  /** The text without any blank, since a line end in print is none in the data. */
  readonly text: string;
}

/** What a program of poppler prints. Throws a one-line advice when it is not installed. */
function poppler(program: string, args: readonly string[]): Buffer {
  const { error, stdout } = spawnSync(program, args, { maxBuffer: 64 * 1024 * 1024 });
  if (error) throw new Error(`${program} did not run: install it (Debian: apt-get install poppler-utils).`);
  return stdout;
}

/** Prints a page as its own style sheet says and reads it back. */
export async function print(page: Page, path: string): Promise<Printed> {
  await page.pdf({ path, preferCSSPageSize: true });
  const info = poppler("pdfinfo", [path]).toString();
  const text = poppler("pdftotext", ["-raw", path, "-"]).toString();
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  return {
    pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
    size: `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
    text: withoutBlanks(text),
  };
}

export const withoutBlanks = (text: string): string => text.replace(/\s/g, "");

/** The share of a PDF's area that is darker than mid grey, pages together. */
export function darkShare(path: string): number {
  const grey = poppler("pdftoppm", ["-r", "30", "-gray", path]);
  let dark = 0;
  for (const value of grey) if (value < 128) dark += 1;
  return dark / grey.length;
}
