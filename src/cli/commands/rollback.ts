import { join } from "node:path";
import { CliError, EXIT } from "../cliError.ts";
import type { Effects } from "../effects.ts";
import { parseCatalogFile } from "../publish/catalogFile.ts";
import { replaceFile } from "../publish/disk.ts";
import { withLock } from "../publish/lock.ts";
import { readListed } from "../publish/readPublished.ts";
import { listVersions, VERSIONS_FOLDER } from "../publish/versions.ts";

/**
 * `publish --rollback --to DIR`: puts the catalog back that the last publication replaced; again, the one before. Its
 * files are still there. Those of the version taken back stay until the next publication, for pages that show them.
 * Exit code 1, and nothing changed, where the former version is not complete.
 * @throws CliError where there is no former version.
 */
export async function rollback(dir: string, effects: Effects): Promise<number> {
  const { disk } = effects;
  // Where nothing was published there is nothing to lock, and no folder should appear.
  if ((await listVersions(dir, disk)).length === 0) throw nothingKept(dir);
  return withLock(dir, effects, async () => {
    // A catalog that is damaged or gone is no hindrance: here is the way out.
    const bytes = await disk.read(join(dir, "catalog.json"));
    const current = bytes && new TextDecoder().decode(bytes);
    // An interrupted publication or rollback may leave the catalog itself among the kept ones.
    const versions = await listVersions(dir, disk);
    const former = versions.filter(({ text }) => text !== current).pop();
    const catalog = former === undefined ? null : parseCatalogFile(former.text);
    if (former === undefined || catalog === null) throw nothingKept(dir);
    let complete = true;
    for (const entry of catalog.entries) {
      const { state } = await readListed(dir, entry, disk);
      if (state === "matches" || state === "not-stated") continue;
      complete = false;
      effects.warn(`${entry.file}: ${state === "missing" ? "文件缺失 / missing" : "内容已变 / changed"}`);
    }
    if (!complete) {
      effects.warn("上一版不完整，没有回退 / the former version is not complete, nothing was changed");
      return EXIT.problems;
    }
    await replaceFile(join(dir, "catalog.json"), new TextEncoder().encode(former.text), disk);
    for (const { number } of versions.filter((version) => version.number >= former.number)) {
      await disk.remove(join(dir, VERSIONS_FOLDER, String(number)));
    }
    effects.log(`已回退 / back to ${catalog.fields.dataVersion ?? "—"} ${catalog.fields.published ?? ""}`.trimEnd());
    return EXIT.clean;
  });
}

function nothingKept(dir: string): CliError {
  return new CliError(`${dir}: 没有可回退的版本 / no former version to go back to`);
}
