import { useEffect, useMemo, useRef } from "react";
import { useApp, useShown } from "../../app/AppContext.ts";
import { type Slide, slides } from "../../app/slides.ts";
import { present } from "../../messages/present.ts";
import { CoverSlide } from "./CoverSlide.tsx";
import { FindingSlide } from "./FindingSlide.tsx";
import { LineSlide } from "./LineSlide.tsx";
import { WhereSlide } from "./WhereSlide.tsx";
import "./present.css";

/** Keys that turn pages, and by how much; presenters' remotes send page keys. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * The project page by page in large type, over the whole window; the whole screen too where the browser lends it.
 * The page shown stands in the address.
 */
export default function Present() {
  const { t, state, set } = useApp();
  const { outturn, findings } = useShown();
  const pages = useMemo(() => slides(outturn, findings), [outturn, findings]);
  const at = Math.max(
    0,
    pages.findIndex(({ id }) => id === state.trace),
  );
  const root = useRef<HTMLElement>(null);
  const turn = (step: number) => {
    const next = pages[Math.min(pages.length - 1, Math.max(0, at + step))];
    if (next !== undefined) set({ trace: next.id }, { replace: true });
  };
  const leave = () => set({ view: "overview", trace: null });
  // Listeners outlive a page; they must turn from the page that is shown now.
  const latest = useRef({ turn, leave });
  useEffect(() => {
    latest.current = { turn, leave };
  });

  useEffect(() => {
    const page = root.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const step = STEPS[event.key];
      if (event.key === "Escape") latest.current.leave();
      else if (step !== undefined) {
        event.preventDefault();
        latest.current.turn(step);
      }
    };
    // A browser keeps the first Esc in full screen to itself and only says that full screen has ended.
    let wasFull = false;
    const onFull = () => {
      if (wasFull && document.fullscreenElement === null) latest.current.leave();
      wasFull = document.fullscreenElement !== null;
    };
    document.documentElement.classList.add("presenting");
    document.addEventListener("keydown", onKey);
    document.addEventListener("fullscreenchange", onFull);
    page?.focus();
    // Lent only right after a click, and not at all by some browsers; the window will do.
    if (navigator.userActivation?.isActive) page?.requestFullscreen?.().catch(() => undefined);
    return () => {
      document.documentElement.classList.remove("presenting");
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("fullscreenchange", onFull);
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
    };
  }, []);

  const page = pages[at] as Slide;
  const pageOf = t(present.page, { number: at + 1, count: pages.length });
  return (
    <section className="present" ref={root} tabIndex={-1} aria-label={t(present.title)}>
      <p className="present-head">
        <span>{outturn.project.name.text}</span>
        <span role="status">{pageOf}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page longer than the window must scroll by keyboard */}
      <section className="present-page" key={page.id} tabIndex={0} aria-label={pageOf} aria-live="polite">
        <SlideBody slide={page} />
      </section>
      <div className="present-foot">
        <button type="button" className="quiet" disabled={at === 0} onClick={() => turn(-1)}>
          {t(present.previous)}
        </button>
        <button type="button" className="quiet" disabled={at === pages.length - 1} onClick={() => turn(1)}>
          {t(present.next)}
        </button>
        <span className="hint">{t(present.keys)}</span>
        <button type="button" className="quiet present-leave" onClick={leave}>
          {t(present.leave)}
        </button>
      </div>
    </section>
  );
}

function SlideBody({ slide }: { slide: Slide }) {
  switch (slide.kind) {
    case "cover":
      return <CoverSlide />;
    case "where":
      return <WhereSlide />;
    case "line":
      return <LineSlide line={slide.line} findings={slide.findings} />;
    case "finding":
      return <FindingSlide finding={slide.finding} />;
  }
}
