import { useEffect, useState } from "react";
import type { Imported } from "../../app/ingestClient.ts";
import type { LocalFile, Preview } from "../../app/ingestMessages.ts";

/** Changes that follow each other faster than this are previewed once. */
const PAUSE_MS = 150;

/** What a file would give when read this way; the former preview stays until the new one is there, null at first. */
export function usePreview(imported: Imported, local: LocalFile): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  const { file, encoding, mapping } = local;
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      imported.preview({ file, ...(encoding && { encoding }), ...(mapping && { mapping }) }).then((next) => {
        if (isWanted) setPreview(next);
      });
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [imported, file, encoding, mapping]);
  return preview;
}
