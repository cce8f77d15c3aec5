import { lazy, Suspense, useContext } from "react";
import { ShownContext, useApp } from "../app/AppContext.ts";
import type { Loaded } from "../app/load.ts";
import { LOCAL_ID } from "../app/localData.ts";
import type { ViewId } from "../app/urlState.ts";
import { isLineList } from "../ingest/catalog.ts";
import { Overview } from "./overview/Overview.tsx";

/** Only the overview is part of the first picture; the other views come when they are asked for. */
const LATER = {
  deviations: lazy(() => import("./deviations/Deviations.tsx")),
  score: lazy(() => import("./score/Score.tsx")),
  audit: lazy(() => import("./audit/Audit.tsx")),
  data: lazy(() => import("./data/Data.tsx")),
  brief: lazy(() => import("./brief/Brief.tsx")),
  present: lazy(() => import("./present/Present.tsx")),
  docs: lazy(() => import("./docs/Docs.tsx")),
} satisfies Partial<Record<ViewId, unknown>>;
const Portfolio = lazy(() => import("./portfolio/Portfolio.tsx"));
const AuditAll = lazy(() => import("./audit/AuditAll.tsx"));
const LocalFiles = lazy(() => import("./import/LocalFiles.tsx"));
const LocalGone = lazy(() => import("./import/LocalGone.tsx"));

/** The view the address names. */
export function View() {
  const { state, loaded } = useApp();
  const shown = useContext(ShownContext);
  const { view } = state;
  const isLocal = state.data === LOCAL_ID;
  if (view === "overview" && shown !== null) return <Overview />;
  const Later = laterView(view, isLocal, loaded, shown === null);
  return (
    <Suspense fallback={null}>
      <Later />
    </Suspense>
  );
}

function laterView(view: ViewId, isLocal: boolean, loaded: Loaded | null, areTogether: boolean) {
  if (view === "docs") return LATER.docs;
  if (isLocal && loaded === null) return LocalGone;
  // Local files that gave no project have nothing but the account of reading them.
  if (isLocal && (view === "data" || loaded?.outturns.length === 0)) return LocalFiles;
  // Lines without projects have one account of themselves in all views but the one that asks them.
  const isLines = loaded !== null && isLineList(loaded.entry) && view !== "deviations";
  if (view === "overview" || isLines) return Portfolio;
  return view === "audit" && areTogether ? AuditAll : LATER[view];
}
