import { formatAmount, formatPoints, formatRate } from "../../domain/money/format.ts";
import type { ProjectOutturn } from "../../domain/outturn/projectOutturn.ts";
import { filesOf, type ListedFile } from "../../ingest/catalogFiles.ts";
import { selftest } from "../../messages/selftest.ts";
import { checksumOf } from "../checksum.ts";
import { datasetPath } from "../datasetPath.ts";
import { fetchFile } from "../fetchFile.ts";
import { loadDataset, type Site } from "../load.ts";
import type { SelfCheck } from "./selfCheck.ts";

type Standing = "matches" | "differs" | "unstated";

async function standingOf(listed: ListedFile): Promise<Standing> {
  if (listed.sha256 === null) return "unstated";
  const fetched = await fetchFile(datasetPath(listed));
  if (!("bytes" in fetched)) return "differs";
  return (await checksumOf(fetched.bytes, window.crypto?.subtle)) === listed.sha256 ? "matches" : "differs";
}

/** Holds every file of the catalog against its checksum. */
export async function checkData({ catalog }: Site): Promise<SelfCheck> {
  const check = { id: "data", title: selftest.data } as const;
  if (catalog === null) return { ...check, outcome: "failed", detail: selftest.dataNone, params: {} };
  const files = catalog.datasets.flatMap(filesOf);
  const standings = await Promise.all(files.map(standingOf));
  const named = (wanted: Standing) => files.filter((_, index) => standings[index] === wanted).map(({ file }) => file);
  const [differing, unstated] = [named("differs"), named("unstated")];
  if (differing.length > 0) {
    return { ...check, outcome: "failed", detail: selftest.dataDiffer, params: { list: differing.join(", ") } };
  }
  if (unstated.length > 0) {
    return { ...check, outcome: "open", detail: selftest.dataUnstated, params: { list: unstated.join(", ") } };
  }
  return { ...check, outcome: "passed", detail: selftest.dataMatch, params: { count: standings.length } };
}

const SAMPLE_ID = "shaoyang-2023";

/** Figures of the sample form that were worked out by hand: budget and actual of its lines in 万元, rate, score. */
const VERIFIED = "664.60, 313.12, 26.16%, 72.62";

/** The four figures as the page itself derives them. */
function figuresOf({ totals, rates, score }: ProjectOutturn): string {
  const rate = rates.find(({ scored }) => scored)?.rate;
  return [
    formatAmount(totals.budgetFen, "万元"),
    formatAmount(totals.actualFen, "万元"),
    rate === undefined ? "—" : formatRate(rate),
    score.total === null ? "—" : formatPoints(score.total),
  ].join(", ");
}

/** Derives the sample anew and compares with the figures worked out by hand. */
export async function checkFigures(site: Site): Promise<SelfCheck> {
  const check = { id: "figures", title: selftest.figures } as const;
  const entry = site.catalog?.datasets.find(({ id }) => id === SAMPLE_ID);
  if (entry === undefined) return { ...check, outcome: "open", detail: selftest.figuresAbsent, params: {} };
  const { outturns } = await loadDataset(entry, site, new AbortController().signal);
  const list = outturns[0] === undefined ? "—" : figuresOf(outturns[0]);
  return list === VERIFIED
    ? { ...check, outcome: "passed", detail: selftest.figuresRight, params: { list } }
    : { ...check, outcome: "failed", detail: selftest.figuresWrong, params: { expected: VERIFIED, list } };
}
