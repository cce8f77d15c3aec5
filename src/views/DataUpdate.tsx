import { useCallback, useEffect, useRef, useState } from "react";
import { useApp } from "../app/AppContext.ts";
import { readSiteAgain, watchCatalog } from "../app/dataVersion.ts";
import { dataVersionDate } from "../app/dataVersionDate.ts";
import { leaveDataset } from "../app/leaveDataset.ts";
import type { Loaded, Site } from "../app/load.ts";
import { useIsDamaged } from "../app/useIsDamaged.ts";
import { update } from "../messages/update.ts";
import "./dataUpdate.css";

/**
 * What there is to say about the version of the data, in a bar at the foot of the window: a newer one, which is taken
 * only when asked for and leaves the view as it is; one that had to be taken because the former file is gone; a file
 * that is not what its catalog says. Below it, which version is on show. Loaded after the first picture.
 */
export default function DataUpdate({ onSite, onRetry }: { onSite: (site: Site) => void; onRetry: () => void }) {
  const { site, loaded, set, t } = useApp();
  const [notice, setNotice] = useState<"loaded" | "moved" | null>(null);
  const [offer, setOffer] = useOffer(site);
  const isDamaged = useIsDamaged(loaded, site, onSite);
  const onMoved = useCallback(
    (fresh: Site) => {
      setNotice("moved");
      onSite(fresh);
    },
    [onSite],
  );
  useMovedFile(loaded, site, onMoved);
  useEffect(() => (loaded === null ? undefined : () => leaveDataset(loaded)), [loaded]);

  const dated = (site: Site) => dataVersionDate(site.catalog?.published ?? null);
  const date = dated(site);
  const version = site.catalog?.dataVersion ?? null;
  const load = () => {
    if (offer === null) return;
    setNotice("loaded");
    onSite(offer);
    // The button goes; the keyboard stays in the page.
    document.getElementById("main")?.focus({ preventScroll: true });
  };
  return (
    <aside className="data-update" aria-label={t(update.title)}>
      <div role="status">
        {isDamaged && loaded !== null && (
          <p className="data-notice data-damaged">
            <span>{t(update.damaged, { file: loaded.entry.file })}</span>
            <button type="button" className="quiet" onClick={() => set({ view: "data" })}>
              {t(update.look)}
            </button>
            <button type="button" className="quiet" onClick={onRetry}>
              {t(update.again)}
            </button>
          </p>
        )}
        {notice === "loaded" && <p className="sr-only">{t(update.loaded)}</p>}
        {notice === "moved" && (
          <p className="data-notice">
            <span>{date === "" ? t(update.movedUndated) : t(update.moved, { date })}</span>
            <button type="button" className="quiet" onClick={() => setNotice(null)}>
              {t(update.understood)}
            </button>
          </p>
        )}
        {offer !== null && (
          <p className="data-notice data-offer">
            <span>{dated(offer) === "" ? t(update.offerUndated) : t(update.offer, { date: dated(offer) })}</span>
            <button type="button" className="quiet" onClick={load}>
              {t(update.load)}
            </button>
            <button type="button" className="link" onClick={() => setOffer(null)}>
              {t(update.later)}
            </button>
          </p>
        )}
      </div>
      {version !== null && (
        <p className="page-footer">
          {date === "" ? t(update.version, { version }) : t(update.versionDated, { version, date })}
        </p>
      )}
    </aside>
  );
}

/** A newer site to offer; null for none. One that was declined is not offered again, the next one is. */
function useOffer(site: Site) {
  const [offer, setOffer] = useState<Site | null>(null);
  useEffect(() => {
    let last = "";
    const stop = watchCatalog(site, (fresh) => {
      const catalog = JSON.stringify(fresh.catalog);
      if (catalog !== last) setOffer(fresh === site ? null : fresh);
      last = catalog;
    });
    return () => {
      stop();
      setOffer(null);
    };
  }, [site]);
  return [offer, setOffer] as const;
}

/**
 * A data file that is gone was most likely replaced by several publications since the page was opened: the catalog is
 * read once more, and `onMoved` gets the newer one. Once, until a data set could be read again.
 */
function useMovedFile(loaded: Loaded | null, site: Site, onMoved: (site: Site) => void): void {
  const hasTried = useRef(false);
  useEffect(() => {
    if (loaded?.bytes !== undefined) hasTried.current = false;
    if (!loaded?.problems.some(({ params }) => params.status === 404) || hasTried.current) return;
    hasTried.current = true;
    readSiteAgain(site).then((fresh) => {
      if (fresh !== null && fresh !== site) onMoved(fresh);
    });
  }, [loaded, site, onMoved]);
}
