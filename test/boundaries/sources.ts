import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseSync } from "vite";

/** One import, re-export or `import()` in a source file. */
export interface Import {
  /** Path of the importing file from the project's root: `src/app/load.ts`. */
  readonly from: string;
  /** Path of the imported file when it is one of ours, else the package's name and path: `echarts/core`. */
  readonly to: string;
  readonly isOwn: boolean;
  /** Only types are needed, nothing remains at run time. */
  readonly isType: boolean;
  /** `import()`: loaded on demand. */
  readonly isDynamic: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** Reads every TypeScript file of a folder and its imports; paths are relative to the project's root, sorted. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(path, "utf8");
      return { path, text, imports: parseImports(path, text) };
    });
}

/** The imports of one file, found by a real parser, so that comments and strings cannot mislead. */
export function parseImports(path: string, text: string): Import[] {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const isTypeOnly = (entries: readonly { isType: boolean }[]) =>
    entries.length > 0 && entries.every((entry) => entry.isType);
  const found = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      target: moduleRequest.value,
      isType: isTypeOnly(entries),
      isDynamic: false,
    })),
    ...module.staticExports.flatMap(({ entries }) => {
      const target = entries[0]?.moduleRequest?.value;
      return target === undefined ? [] : [{ target, isType: isTypeOnly(entries), isDynamic: false }];
    }),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      target: text.slice(start + 1, end - 1),
      isType: false,
      isDynamic: true,
    })),
  ];
  return found.map(({ target, ...kind }) => {
    const isOwn = target.startsWith(".");
    const to = isOwn ? posix.join(posix.dirname(path), target.replace(/\?.*$/, "")) : target;
    return { from: path, to, isOwn, ...kind };
  });
}

/** The room a file of `src` lives in: `domain` for `src/domain/money/fen.ts`, `main.tsx` for the entry itself. */
export function layerOf(path: string): string {
  return path.split("/")[1] ?? "";
}

/** The first cycle found among files that import each other when the program starts; `null` when there is none. */
export function findCycle(files: readonly SourceFile[]): string[] | null {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();

  function visit(path: string, trail: readonly string[]): string[] | null {
    const start = trail.indexOf(path);
    if (start >= 0) return [...trail.slice(start), path];
    if (done.has(path)) return null;
    for (const { to, isOwn, isType, isDynamic } of byPath.get(path)?.imports ?? []) {
      const cycle = isOwn && !isType && !isDynamic ? visit(to, [...trail, path]) : null;
      if (cycle !== null) return cycle;
    }
    done.add(path);
    return null;
  }

  for (const { path } of files) {
    const cycle = visit(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
