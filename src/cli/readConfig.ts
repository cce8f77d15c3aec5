import type { DeriveOptions } from "../domain/outturn/deriveProject.ts";
import { DEFAULT_THRESHOLDS, readThresholds } from "../domain/outturn/thresholds.ts";
import { readProfiles } from "../domain/scoring/readProfiles.ts";
import { format, type Lang } from "../messages/text.ts";
import { CliError } from "./cliError.ts";
import type { Effects } from "./effects.ts";

/**
 * What a site's `config.json` says about reckoning: the thresholds and the scoring profiles; its other fields concern
 * the page.
 * @throws CliError for a file that cannot be read and for any setting that cannot be used: figures by other rules than
 * the ones asked for would be wrong without a sign of it.
 */
export async function readConfig(path: string, lang: Lang, effects: Effects): Promise<DeriveOptions> {
  const { thresholds, profiles } = await readFields(path, effects);
  const { profiles: own, faults } = readProfiles(profiles);
  const limits = thresholds === undefined ? DEFAULT_THRESHOLDS : readThresholds(thresholds);
  const lines = faults.map(({ text, params }) => format(text, lang, { ...params, file: path }));
  if (limits === null) lines.unshift(`${path}: thresholds ${JSON.stringify(thresholds)}`);
  if (limits === null || lines.length > 0) throw new CliError(lines.join("\n"));
  return { thresholds: limits, profiles: own };
}

async function readFields(path: string, effects: Effects): Promise<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(await effects.readFile(path)));
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  } catch {
    // A file that is missing and one that is no JSON are said alike.
  }
  throw new CliError(`${path}: 无法读取设置 / not a configuration that can be read`);
}
