import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { NO_FILTER } from "../../app/urlState.ts";
import { loadViews, removeView, type SavedView, saveView } from "../../app/workbench/savedViews.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { StateLink } from "../../ui/StateLink.tsx";

const MOST_SIGNS = 40;

/** Views under names of the reader's own, kept in this browser: to save, to open, to remove. */
export function SavedViews() {
  const { t, state, loaded } = useApp();
  const data = loaded?.entry.id ?? "";
  const [views, setViews] = useState<readonly SavedView[] | null>(null);
  const [said, setSaid] = useState("");
  const name = useRef<HTMLInputElement>(null);
  const change = (isDone: boolean, done: string) => {
    setSaid(isDone ? done : t(words.savedFailed));
    setViews(loadViews(data));
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const wanted = name.current?.value.trim() ?? "";
    if (wanted === "" || name.current === null) return;
    const isDone = saveView({ name: wanted, data, work: state.work });
    if (isDone) name.current.value = "";
    change(isDone, t(words.savedDone, { name: wanted }));
  };
  const root = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const closeOutside = ({ target }: PointerEvent) => {
      if (root.current?.open && target instanceof Node && !root.current.contains(target)) root.current.open = false;
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, []);
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !root.current?.open) return;
    event.stopPropagation();
    root.current.open = false;
    root.current.querySelector("summary")?.focus();
  };
  return (
    <details
      className="bench-menu"
      ref={root}
      onKeyDown={closeByKey}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && root.current?.contains(relatedTarget) === false) root.current.open = false;
      }}
      onToggle={(event) => {
        if (event.currentTarget.open) setViews(loadViews(data));
      }}
    >
      <summary className="quiet">{t(words.saved)}</summary>
      <div className="bench-menu-panel">
        <form onSubmit={save}>
          <label>
            {t(words.saveAs)} <input ref={name} type="text" maxLength={MOST_SIGNS} />
          </label>{" "}
          <button type="submit" className="quiet">
            {t(words.save)}
          </button>
        </form>
        <p className="remark" role="status">
          {said}
        </p>
        {views?.length === 0 && <p className="empty">{t(words.savedNone)}</p>}
        <ul>
          {views?.map((view) => (
            <li key={view.name}>
              <StateLink patch={{ work: view.work, filter: NO_FILTER, trace: null }}>{view.name}</StateLink>
              <button
                type="button"
                className="quiet"
                aria-label={t(words.removeView, { name: view.name })}
                onClick={() => change(removeView(view), t(words.removed, { name: view.name }))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
