import { useEffect, useState } from "react";
import { checksumOf } from "./checksum.ts";
import { readSiteAgain } from "./dataVersion.ts";
import type { Loaded, Site } from "./load.ts";

/**
 * Holds the data set on show, as it arrived, against the checksum its catalog states: true where it differs. Where the
 * catalog on the server knows the file as it arrived, only the page's own catalog was old, and `onSite` gets the new
 * one.
 */
export function useIsDamaged(loaded: Loaded | null, site: Site, onSite: (site: Site) => void): boolean {
  const [damaged, setDamaged] = useState<Loaded | null>(null);
  useEffect(() => {
    if (loaded?.bytes === undefined || loaded.entry.sha256 === null) return;
    let wanted = true;
    findDamage(loaded.bytes, loaded.entry, site).then((found) => {
      if (!wanted || found === null) return;
      if (found === "damaged") setDamaged(loaded);
      else onSite(found);
    });
    return () => {
      wanted = false;
    };
  }, [loaded, site, onSite]);
  return damaged !== null && damaged === loaded;
}

/** Null where the file is what it should be, or nothing can be said. */
async function findDamage(
  bytes: Uint8Array,
  { id, sha256 }: Loaded["entry"],
  site: Site,
): Promise<Site | "damaged" | null> {
  // Outside secure contexts there is no `subtle`, whatever the types say.
  const actual = await checksumOf(bytes, window.crypto?.subtle);
  if (actual === null || actual === sha256) return null;
  const fresh = await readSiteAgain(site);
  const isKnown = fresh?.catalog?.datasets.some((entry) => entry.id === id && entry.sha256 === actual);
  return isKnown && fresh !== null ? fresh : "damaged";
}
