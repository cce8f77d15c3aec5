/** Endings of the files a folder is searched for; a file picked by itself is tried whatever its ending. */
const ENDINGS = /\.(?:csv|tsv|json|xlsx|docx|pdf|html?)$/i;

/**
 * Whether a file inside a folder is worth reading: of a known kind, not hidden, no lock file of an office program, and
 * not a catalog, which is the list of data sets and not one of them. `path` is relative to the folder.
 */
export function isFolderFile(path: string): boolean {
  return ENDINGS.test(path) && !/(?:^|[/\\])(?:[.~]|catalog\.json$)/.test(path);
}
