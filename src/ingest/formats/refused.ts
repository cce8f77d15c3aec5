import { fileSource, issueAt } from "../issueAt.ts";
import type { RawDocument } from "./document.ts";
import type { ZipFault } from "./readZip.ts";

/** The sentence for an archive that could not be unfolded. */
export function refused(file: string, fault: ZipFault): RawDocument {
  const code = (
    { damaged: "document-damaged", encrypted: "document-locked", "too-large": "document-too-large" } as const
  )[fault];
  return { tables: [], issues: [issueAt(code, fileSource(file))] };
}
