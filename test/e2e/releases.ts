import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import manifest from "../../package.json" with { type: "json" };

const TITLE = `outturn-${manifest.version}`;

function releaseFile(name: string): string {
  const path = resolve("releases", name);
  if (!existsSync(path)) throw new Error(`releases/${name} is missing: run npm run release.`);
  return path;
}

/** Address of the page in one file, as a double click opens it. */
export function singlePageAddress(): string {
  return pathToFileURL(releaseFile(`${TITLE}-single.html`)).href;
}

/** Unpacks a folder of the release's archive (`page`, `server`) into a folder, as a clerk would. */
export function unpackRelease(part: string, target: string): void {
  const beginning = `${TITLE}/${part}/`;
  const files = unzipSync(readFileSync(releaseFile(`${TITLE}.zip`)));
  for (const [path, bytes] of Object.entries(files)) {
    if (!path.startsWith(beginning)) continue;
    const file = join(target, path.slice(beginning.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
