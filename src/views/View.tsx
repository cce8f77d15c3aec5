import { lazy, Suspense } from "react";
import { useApp } from "../app/AppContext.ts";
import type { ViewId } from "../app/urlState.ts";
import { Overview } from "./overview/Overview.tsx";

/** Only the overview is part of the first picture; the other views come when they are asked for. */
const LATER = {
  deviations: lazy(() => import("./deviations/Deviations.tsx")),
  score: lazy(() => import("./score/Score.tsx")),
  audit: lazy(() => import("./audit/Audit.tsx")),
  data: lazy(() => import("./data/Data.tsx")),
} satisfies Partial<Record<ViewId, unknown>>;

/** The view the address names. */
export function View() {
  const { view } = useApp().state;
  if (view === "overview") return <Overview />;
  const Later = LATER[view];
  return (
    <Suspense fallback={null}>
      <Later />
    </Suspense>
  );
}
