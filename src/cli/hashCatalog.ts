import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Listed {
  file?: string;
  files?: Listed[];
  sha256?: string;
}

/**
 * Writes the SHA-256 of every file of a catalog, partitions included, into it: `tsx src/cli/hashCatalog.ts
 * data/catalog.json`.
 */
const path = process.argv[2] ?? "data/catalog.json";
const catalog = JSON.parse(readFileSync(path, "utf8")) as { datasets: Listed[] };
for (const listed of catalog.datasets.flatMap((dataset) => [dataset, ...(dataset.files ?? [])])) {
  if (listed.file === undefined) continue;
  const bytes = readFileSync(join(dirname(path), listed.file));
  listed.sha256 = createHash("sha256").update(bytes).digest("hex");
}
writeFileSync(path, `${JSON.stringify(catalog, null, 2)}\n`);
