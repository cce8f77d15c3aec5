declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  /** The part of PDF.js that reads files. It speaks in messages, whatever carries them. */
  export const WorkerMessageHandler: {
    initializeFromPort(port: {
      postMessage(message: unknown): void;
      addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
      removeEventListener(): void;
    }): void;
  };
}
