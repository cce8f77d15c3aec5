import { type ComponentType, lazy, Suspense } from "react";
import { useApp } from "../app/AppContext.ts";
import { useAfterPaint } from "../app/useAfterPaint.ts";
import type { CatalogEntry } from "../ingest/catalog.ts";
import { shell } from "../messages/shell.ts";

const HelpLink = lazy<ComponentType>(() => import("./docs/HelpLink.tsx").catch(() => ({ default: () => null })));

declare const __VERSION__: string;

/** Which program and which data made this page: what a print-out needs to be traced. */
export function Footer({ entry }: { entry: CatalogEntry | null }) {
  const { t } = useApp();
  const painted = useAfterPaint();
  return (
    <footer className="page-footer">
      <Suspense fallback={null}>{painted && <HelpLink />}</Suspense>{" "}
      {entry !== null &&
        t(shell.footer, { version: __VERSION__, file: entry.file, hash: entry.sha256?.slice(0, 12) ?? "—" })}
    </footer>
  );
}
