import type { Catalog, CatalogEntry } from "../ingest/catalog.ts";
import { fileSource, issueAt } from "../ingest/issueAt.ts";
import { CATALOG_FILE } from "./datasetPath.ts";
import type { ReadEntry } from "./load.ts";

/**
 * Reads several data sets of a catalog as one, all at once. Ids of projects begin with that of their data set, so that
 * they stay apart and are the same next time. What is wrong with one data set, its checksum included, is said and
 * leaves the others as they are.
 */
export async function readSet(
  { id, fields }: CatalogEntry,
  catalog: Catalog | null,
  read: (entry: CatalogEntry) => Promise<ReadEntry>,
): Promise<ReadEntry> {
  const wanted = fields?.datasets as readonly unknown[];
  const issues: ReadEntry["issues"][number][] = [];
  const members: CatalogEntry[] = [];
  wanted.forEach((found, index) => {
    const member = catalog?.datasets.find((entry) => entry.id === found);
    const isFile = member?.kind === "json" || member?.kind === "csv";
    if (isFile && !members.includes(member)) members.push(member);
    else {
      const params = { id, number: index + 1, found: typeof found === "string" ? found : JSON.stringify(found) };
      issues.push(issueAt("catalog-member", fileSource(CATALOG_FILE), params));
    }
  });

  // The parts of the program that are needed come while the files do.
  const [parts, { createTwinFinder }, { prefixIds }] = await Promise.all([
    Promise.all(members.map((member) => readMember(member, read))),
    import("../ingest/sameProject.ts"),
    import("./ingestPrefix.ts"),
  ]);
  const findTwins = createTwinFinder();
  parts.forEach((part, index) => {
    issues.push(...part.issues, ...findTwins(members[index]?.file ?? "", part.projects));
  });
  return {
    projects: parts.flatMap(({ projects }, index) =>
      projects.map((project) => prefixIds(project, `${members[index]?.id}.`)),
    ),
    issues,
    problems: parts.flatMap(({ problems }) => problems),
  };
}

async function readMember(member: CatalogEntry, read: (entry: CatalogEntry) => Promise<ReadEntry>): Promise<ReadEntry> {
  const [part, { checksumOf }, { update }] = await Promise.all([
    read(member),
    import("./checksum.ts"),
    import("../messages/update.ts"),
  ]);
  if (part.bytes === undefined || member.sha256 === null) return part;
  // Outside secure contexts there is no `subtle`, whatever the types say.
  const actual = await checksumOf(part.bytes, globalThis.crypto?.subtle);
  if (actual === null || actual === member.sha256) return part;
  return { ...part, problems: [...part.problems, { text: update.damaged, params: { file: member.file } }] };
}
