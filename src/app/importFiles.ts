import { isFolderFile } from "../ingest/folderFiles.ts";
import { importText } from "../messages/import.ts";
import { format, type Lang } from "../messages/text.ts";
import type { ImportRequest } from "./importFilesRequest.ts";

/** More files than any office sends at once; what lies beyond is said, never dropped in silence. */
export const MAX_FILES = 500;

/** The files a request holds, folders walked through; in the order of their paths, as the command line reads them. */
export async function collectFiles(request: ImportRequest, lang: Lang): Promise<File[]> {
  switch (request.kind) {
    case "drop":
      return dropped(request.entries, request.files);
    case "paste":
      return request.files.length > 0 ? [...request.files] : pasted(request.html, request.text, lang);
    default:
      return [];
  }
}

/** The files of a folder picked with the browser's own panel: those worth reading, by path. */
export function folderFiles(files: readonly File[]): File[] {
  return files
    .map((file) => ({ file, path: file.webkitRelativePath.replace(/^[^/]*\//, "") || file.name }))
    .filter(({ path }) => isFolderFile(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file }) => file);
}

async function dropped(entries: readonly (FileSystemEntry | null)[], files: readonly File[]): Promise<File[]> {
  const out: File[] = [];
  for (const [index, entry] of entries.entries()) {
    if (entry?.isDirectory) out.push(...(await walk(entry as FileSystemDirectoryEntry, "")));
    else if (files[index] !== undefined) out.push(files[index]);
  }
  return entries.length === 0 ? [...files] : out;
}

async function walk(folder: FileSystemDirectoryEntry, path: string): Promise<File[]> {
  const entries = await listFolder(folder);
  const out: File[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const own = `${path}${entry.name}`;
    if (entry.isDirectory && !entry.name.startsWith(".")) {
      out.push(...(await walk(entry as FileSystemDirectoryEntry, `${own}/`)));
    } else if (entry.isFile && isFolderFile(own)) {
      const file = await new Promise<File | null>((done) => {
        (entry as FileSystemFileEntry).file(done, () => done(null));
      });
      if (file !== null) out.push(file);
    }
    if (out.length > MAX_FILES) break;
  }
  return out;
}

/** A folder's entries come in batches, ended by an empty one. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((done) => {
      reader.readEntries(done, () => done([]));
    });
    if (batch.length === 0) return all;
    all.push(...batch);
  }
}

/**
 * A table on the clipboard as a file: as a web page where Word, WPS, Excel or a browser put one there, else as text in
 * columns. Nothing where it holds neither. Both begin with a byte-order mark: a page's own charset is not the clipboard's.
 */
function pasted(html: string, text: string, lang: Lang): File[] {
  const name = (ending: string) => format(importText.pastedName, lang, { ending });
  if (/<table\b/i.test(html)) return [new File([`\ufeff<html><body>${html}`], name("html"), { type: "text/html" })];
  if (/\t/.test(text)) return [new File([`\ufeff${text}`], name("tsv"), { type: "text/plain" })];
  return /\n/.test(text.trim()) ? [new File([`\ufeff${text}`], name("txt"), { type: "text/plain" })] : [];
}
