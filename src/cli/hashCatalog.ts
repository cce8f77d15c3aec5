import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes the SHA-256 of every data set's file into a catalog: `tsx src/cli/hashCatalog.ts data/catalog.json`. */
const path = process.argv[2] ?? "data/catalog.json";
const catalog = JSON.parse(readFileSync(path, "utf8")) as { datasets: { file: string; sha256: string }[] };
for (const dataset of catalog.datasets) {
  const bytes = readFileSync(join(dirname(path), dataset.file));
  dataset.sha256 = createHash("sha256").update(bytes).digest("hex");
}
writeFileSync(path, `${JSON.stringify(catalog, null, 2)}\n`);
