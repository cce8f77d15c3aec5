import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The folders of PATH first, then the usual one, in case PATH is short. */
function candidates(): string[] {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin"];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of the browser to test with: CHROMIUM_PATH, else the first Chromium or Chrome installed; `null` without one. */
function findChromium(): string | null {
  return process.env.CHROMIUM_PATH ?? candidates().find(isExecutable) ?? null;
}

/**
 * Launch options for Playwright: the installed browser, without a sandbox (tests may run as root) and without
 * the requests a browser makes on its own account. Throws a one-line advice when no browser is installed.
 */
export function chromiumLaunch(): { executablePath: string; args: string[] } {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error("No Chromium found: install it (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.");
  }
  return {
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      "--no-default-browser-check",
    ],
  };
}
