import { readFileSync } from "node:fs";
import manifest from "../package.json" with { type: "json" };
import { compressAssets } from "./compressed.ts";
import { type Files, listChecksums, packZip } from "./files.ts";
import { readPackages, writeNotices, writeSbom } from "./packages.ts";
import { buildPage } from "./page.ts";
import { writeClickhouseFiles, writeFolderFiles, writeServerFiles } from "./serverFiles.ts";
import { buildSinglePage } from "./singlePage.ts";

/** The folder in the archive that goes onto the server. */
const PAGE = "page";

/**
 * Makes everything a release consists of, by file name: the archive for a server, the page in one file, and the
 * checksums of both. The same sources and packages give the same bytes.
 */
export async function makeRelease(): Promise<Files> {
  const { name, version } = manifest;
  const title = `${name}-${version}`;
  const page = await buildPage();
  const packages = readPackages(page.modules);

  const archive = new Map<string, Uint8Array>();
  const put = (path: string, content: string | Uint8Array) =>
    archive.set(path, typeof content === "string" ? Buffer.from(content) : content);
  for (const [path, bytes] of [...page.files, ...compressAssets(page.files)]) put(`${PAGE}/${path}`, bytes);
  for (const [path, text] of writeFolderFiles()) put(`${PAGE}/${path}`, text);
  for (const [path, text] of [...writeServerFiles(), ...writeClickhouseFiles()]) put(`server/${path}`, text);
  put("INSTALL.md", readFileSync("release/INSTALL.md", "utf8").replaceAll("@VERSION@", version));
  put("LICENSE", readFileSync("LICENSE"));
  put("THIRD-PARTY-NOTICES.txt", writeNotices(packages));
  put("sbom.cdx.json", writeSbom(manifest, packages));
  put("SHA256SUMS", listChecksums(archive));

  const carried = [...page.files].filter(
    ([path]) => path === "config.json" || /^data\/[^/]+\.(json|csv|tsv|xlsx|parquet)$/.test(path),
  );
  const files = new Map<string, Uint8Array>([
    [`${title}.zip`, packZip(new Map([...archive].map(([path, bytes]) => [`${title}/${path}`, bytes])))],
    [`${title}-single.html`, Buffer.from(await buildSinglePage(new Map(carried)))],
  ]);
  files.set("SHA256SUMS", Buffer.from(listChecksums(files)));
  return files;
}
