/**
 * Makes a release in `releases/`. With `--verify` it is made twice, and differing bytes fail:
 * what anybody builds from these sources can be held against what was published.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "./files.ts";
import { makeRelease } from "./release.ts";

const FOLDER = "releases";

const files = await makeRelease();
if (process.argv.includes("--verify")) {
  const again = await makeRelease();
  for (const [name, bytes] of files) {
    const other = again.get(name);
    if (other === undefined || sha256(other) !== sha256(bytes)) throw new Error(`Made twice, ${name} differs.`);
  }
  console.log("Made twice, byte for byte the same.");
}
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
for (const [name, bytes] of files) {
  writeFileSync(join(FOLDER, name), bytes);
  console.log(`${join(FOLDER, name)}  ${(bytes.length / 1000).toFixed(1)} KB`);
}
