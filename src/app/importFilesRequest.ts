import type { LocalFile } from "./ingestMessages.ts";

/** Something a reader did to open files. What a drop or a paste holds is gone after the event, so it is taken out here. */
export type ImportRequest =
  /** Asks for the panel that opens files. */
  | { readonly kind: "open" }
  /** Files hang over the page. */
  | { readonly kind: "drag" }
  | {
      readonly kind: "drop";
      /** What was dropped as the browser's own entries, which know folders; null where it gives none. */
      readonly entries: readonly (FileSystemEntry | null)[];
      readonly files: readonly File[];
    }
  | { readonly kind: "paste"; readonly html: string; readonly text: string; readonly files: readonly File[] }
  /** Files already picked, to be read anew in another way. */
  | { readonly kind: "files"; readonly files: readonly LocalFile[] };

/** Where requests go; null until the page stands. */
let heard: ((request: ImportRequest) => void) | null = null;

/** Asks the page to open files, from anywhere in it. */
export function requestImport(request: ImportRequest): void {
  heard?.(request);
}

/**
 * Listens for files dropped anywhere on the page, for pastes outside fields, and for requests from the page itself.
 * Returns what ends it.
 */
export function listenForImports(hear: (request: ImportRequest) => void): () => void {
  heard = hear;
  const onDrag = (event: DragEvent) => {
    const data = event.dataTransfer;
    if (data === null || !data.types.includes("Files")) return;
    event.preventDefault();
    if (event.type === "dragenter") hear({ kind: "drag" });
    if (event.type !== "drop") return;
    const entries = Array.from(data.items, (item) => item.webkitGetAsEntry?.() ?? null);
    hear({ kind: "drop", entries, files: Array.from(data.files) });
  };
  const onPaste = ({ target, clipboardData: data }: ClipboardEvent) => {
    if (data === null || (target instanceof Element && target.closest("input, textarea, select") !== null)) return;
    hear({
      kind: "paste",
      html: data.getData("text/html"),
      text: data.getData("text/plain"),
      files: Array.from(data.files),
    });
  };
  const events = ["dragenter", "dragover", "drop"] as const;
  for (const name of events) window.addEventListener(name, onDrag);
  window.addEventListener("paste", onPaste);
  return () => {
    heard = null;
    for (const name of events) window.removeEventListener(name, onDrag);
    window.removeEventListener("paste", onPaste);
  };
}
