/** The version whose messages `openPdf.ts` speaks; the library refuses any other. */
export const LIBRARY_VERSION = "5.4.624";

type Library = typeof import("pdfjs-dist/legacy/build/pdf.worker.mjs")["WorkerMessageHandler"];

let loading: Promise<Library> | null = null;

/** The PDF reader, loaded once. It runs in the thread of its caller and starts none. */
export function loadLibrary(): Promise<Library> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Library> {
  fillOldBrowser();
  // In a worker the library takes that worker for its own and answers the page's messages; a `window` keeps it from that.
  const isHidden = !Reflect.has(globalThis, "window");
  if (isHidden) Reflect.defineProperty(globalThis, "window", { value: globalThis, configurable: true });
  try {
    return (await import("pdfjs-dist/legacy/build/pdf.worker.mjs")).WorkerMessageHandler;
  } finally {
    if (isHidden) Reflect.deleteProperty(globalThis, "window");
  }
}

/** The two things the library asks of a browser that Chrome 87 has not and the library does not bring. */
function fillOldBrowser(): void {
  if (!("at" in Array.prototype)) {
    const value = function <T>(this: readonly T[], index: number): T | undefined {
      return this[index < 0 ? this.length + index : index];
    };
    Object.defineProperty(Array.prototype, "at", { value, configurable: true, writable: true });
  }
  if (!Reflect.has(Object, "hasOwn")) {
    const value = (object: object, key: PropertyKey): boolean =>
      Reflect.getOwnPropertyDescriptor(object, key) !== undefined;
    Reflect.defineProperty(Object, "hasOwn", { value, configurable: true, writable: true });
  }
}
