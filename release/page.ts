import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import { readFolder } from "./files.ts";

/** The built page and the modules it was built from. */
export interface BuiltPage {
  readonly files: Map<string, Uint8Array>;
  readonly modules: ReadonlySet<string>;
}

/** Builds the page as `npm run build` does, in a folder of its own. */
export async function buildPage(): Promise<BuiltPage> {
  const outDir = mkdtempSync(join(tmpdir(), "outturn-page-"));
  const modules = new Set<string>();
  const noteModules: Plugin = {
    name: "note-modules",
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type === "chunk") for (const id of Object.keys(part.modules)) modules.add(id);
      }
    },
  };
  try {
    await build({ logLevel: "warn", plugins: [noteModules], build: { outDir, emptyOutDir: true } });
    return { files: readFolder(outDir), modules };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
