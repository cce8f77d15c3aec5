import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";

/** A package whose code is in the built page. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly license: string;
  /** The locked checksum of the package as published: `sha512-…`. */
  readonly integrity: string;
  /** Its licence and notices, word for word. */
  readonly texts: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

/** The folder of the package a module belongs to, relative to the project (`node_modules/a`); null for own modules. */
export function packageFolder(module: string): string | null {
  return /node_modules\/(?:@[^/]+\/)?[^/]+(?:\/node_modules\/(?:@[^/]+\/)?[^/]+)*/.exec(module)?.[0] ?? null;
}

/**
 * Reads the packages a build is made of, sorted by name. Throws where one states no licence, is not locked, or has no
 * text and a licence whose text is not kept in `release/licences`.
 */
export function readPackages(modules: Iterable<string>): BundledPackage[] {
  const folders = new Set<string>();
  for (const module of modules) {
    const folder = packageFolder(module);
    if (folder !== null) folders.add(folder);
  }
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
  return [...folders]
    .map((folder) => readPackage(folder, lock))
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** Licences and notices in a package's folder, in its folder `licenses`, or beside the character maps it carries. */
const LEGAL_TEXT = /^(licen[cs]e|notice|copyright)[^./]*(\.md|\.txt)?$/i;

function readPackage(folder: string, lock: Lock): BundledPackage {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const { name, version, license } = manifest;
  const { integrity } = lock.packages[folder] ?? {};
  if (license === undefined) throw new Error(`${name} states no licence.`);
  if (integrity === undefined) throw new Error(`${name} is not in package-lock.json.`);
  const texts = [folder, join(folder, "licenses"), join(folder, "cmaps")]
    .filter((place) => existsSync(place))
    .flatMap((place) =>
      readdirSync(place)
        .sort()
        .map((file) => join(place, file)),
    )
    .filter((file) => LEGAL_TEXT.test(basename(file)) && statSync(file).isFile())
    .map((file) => readFileSync(file, "utf8").replace(/\r\n/g, "\n").trim());
  return { name, version, license, integrity, texts: texts.length > 0 ? texts : [keptText(manifest)] };
}

/** The licence's standard text, under the author the manifest names. */
function keptText({ name, license, author }: Manifest): string {
  const file = `release/licences/${license}.txt`;
  if (!existsSync(file)) throw new Error(`${name} (${license}) brings no licence text: put one into ${file}.`);
  const holder = typeof author === "string" ? author : author?.name;
  return `Copyright (c) ${holder ?? `the authors of ${name}`}\n\n${readFileSync(file, "utf8").trim()}`;
}

/** What the licences of the packages ask to be passed on: THIRD-PARTY-NOTICES. */
export function writeNotices(packages: readonly BundledPackage[]): string {
  const rule = "=".repeat(80);
  const sections = packages.map(
    ({ name, version, license, texts }) =>
      `${rule}\n${name} ${version} (${license})\n${rule}\n\n${texts.join("\n\n")}\n`,
  );
  return `The page contains code of the following packages.\n页面含有下列软件包的代码。\n\n${sections.join("\n")}`;
}

/**
 * The bill of materials in CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/). Neither time nor serial number: the
 * same release gives the same document.
 */
export function writeSbom(
  root: { name: string; version: string; license: string },
  packages: readonly BundledPackage[],
): string {
  const reference = (name: string, version: string) => `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const main = reference(root.name, root.version);
  const document = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": main,
        name: root.name,
        version: root.version,
        purl: main,
        licenses: [{ license: { id: root.license } }],
      },
    },
    components: packages.map(({ name, version, license, integrity }) => ({
      type: "library",
      "bom-ref": reference(name, version),
      name,
      version,
      purl: reference(name, version),
      licenses: [{ license: { id: license } }],
      hashes: [{ alg: "SHA-512", content: Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex") }],
    })),
    dependencies: [{ ref: main, dependsOn: packages.map(({ name, version }) => reference(name, version)) }],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
