import { useApp } from "../../app/AppContext.ts";
import { lostPhrase, workbenchParts } from "../../app/workbench/workbenchParts.ts";
import {
  choose,
  chosenOf,
  MOST_SIGNS,
  type WorkbenchState,
  withoutFilters,
} from "../../app/workbench/workbenchState.ts";
import { filter as filterWords } from "../../messages/filter.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { Message } from "../../ui/Message.tsx";
import { SearchBox } from "../deviations/SearchBox.tsx";
import { BenchExport } from "./BenchExport.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { SavedViews } from "./SavedViews.tsx";
import { SumAmount } from "./SumAmount.tsx";
import { useBench } from "./workbenchContext.ts";

/** Search, the queue of owed reasons, the filters as a sentence, and what can be done with the view. */
export function BenchFilter() {
  const { t, lang, config } = useApp();
  const { state, change, lost, isTooMuch, source, picture } = useBench();
  const parts = workbenchParts(state, lang, config.thresholds);
  const isLost = lost.length > 0 && source.progress === null;
  const { shown, all } = picture;
  // The pressed button goes away with its condition; the focus moves on before it does, lest it fall to the page's top.
  const release = (pressed: HTMLElement, next: WorkbenchState) => {
    const others = [...(pressed.closest("p")?.querySelectorAll<HTMLElement>(".filter-part button") ?? [])];
    const at = others.indexOf(pressed);
    const heir = at < 0 ? undefined : (others[at + 1] ?? others[at - 1]);
    (heir ?? document.getElementById("main"))?.focus({ preventScroll: true });
    change(next);
  };
  return (
    <section className="panel filter-bar" aria-label={t(words.filters)}>
      <div className="filter-controls">
        <SearchBox
          label={t(words.search)}
          mostSigns={MOST_SIGNS}
          value={state.text}
          onChange={(text) => change({ ...state, text }, { replace: true })}
        />
        <QueueSwitch />
        <div className="bench-actions">
          <SavedViews />
          <CopyLink />
          <BenchExport />
        </div>
      </div>
      {parts.length > 0 && (
        <p className="filter-sentence">
          <span>{t(filterWords.showing)}</span>
          {parts.map(({ id, phrase, without }) => (
            <span className="filter-part" key={id}>
              {phrase}
              <button
                type="button"
                aria-label={t(filterWords.release, { part: phrase })}
                onClick={({ currentTarget }) => release(currentTarget, without)}
              >
                ×
              </button>
            </span>
          ))}
          <button
            type="button"
            className="link"
            onClick={({ currentTarget }) => release(currentTarget, withoutFilters(state))}
          >
            {t(filterWords.releaseAll)}
          </button>
        </p>
      )}
      {isLost && (
        <p className="bench-note" role="alert">
          {t(words.lost, { parts: lostPhrase(lost, lang, config.thresholds) })}
        </p>
      )}
      {isTooMuch && (
        <p className="bench-note" role="alert">
          {t(words.tooMuch)}
        </p>
      )}
      <p role="status" className="filter-counts">
        {t(words.status, { shown: grouped(shown.count), all: grouped(all.count) })}{" "}
        {shown.count < all.count && (
          <span className="hidden-counts">
            <Message
              text={words.hidden}
              params={{ count: grouped(all.count - shown.count) }}
              nodes={{ unspent: <SumAmount amount={picture.hiddenUnspent} /> }}
            />
          </span>
        )}
      </p>
    </section>
  );
}

const grouped = (n: number) => (n < 1000 ? n : n.toLocaleString("en"));

/** The lines that owe a reason, by money, in one click; pressed again it lets all reasons through. */
function QueueSwitch() {
  const { t } = useApp();
  const { state, change, picture } = useBench();
  const reasons = chosenOf(state, "reasonState");
  const isOn = reasons.length === 1 && reasons[0] === "missing";
  const owed = picture.facets.reasonState.entries.find(({ value }) => value === "missing");
  if (owed === undefined) return null;
  const queue = {
    ...choose(state, "reasonState", ["missing"]),
    lineSort: { column: "unspent", descending: true } as const,
  };
  return (
    <button
      type="button"
      className="quiet bench-queue"
      aria-pressed={isOn}
      onClick={() => change(isOn ? choose(state, "reasonState", []) : queue)}
    >
      {t(words.queue)}
      <span className="remark">
        {owed.count.toLocaleString("en")} · <SumAmount amount={owed.unspent} />
      </span>
    </button>
  );
}
