import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useApp } from "../app/AppContext.ts";
import { exporting } from "../messages/export.ts";
import { Segmented } from "./Segmented.tsx";
import "./exportMenu.css";

export type ExportScope = "selection" | "all";

/** How many rows a filter leaves of all; `isNarrowed` where it leaves every row but less in it. */
export interface ExportRows {
  readonly shown: number;
  readonly all: number;
  readonly isNarrowed?: boolean;
}

/** One way to take something away. `run` does it and says in a sentence what was done. */
export interface ExportAction {
  readonly id: string;
  readonly label: string;
  readonly run: (scope: ExportScope) => Promise<string>;
}

/** Time enough to read one sentence twice. */
const SAID_MS = 8000;

/**
 * A button that opens a short list of ways to take something away. With `rows`, where a filter leaves only some of
 * them, the reader chooses between those and all. What was done is announced and stands below the button for a while.
 */
export function ExportMenu(props: {
  /** What is exported, for the button's name. */
  what: string;
  actions: readonly ExportAction[];
  rows?: ExportRows;
  /** Says on the button what is exported, where another stands beside it. */
  isNamed?: boolean;
}) {
  const { t } = useApp();
  const [isOpen, setOpen] = useState(false);
  const [scope, setScope] = useState<ExportScope>("selection");
  const [said, setSaid] = useState("");
  const root = useRef<HTMLSpanElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { rows } = props;
  const isPartial = rows !== undefined && (rows.shown < rows.all || rows.isNarrowed === true);

  useEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector<HTMLButtonElement>("li button")?.focus();
    const closeOutside = ({ target }: PointerEvent) => {
      if (target instanceof Node && root.current?.contains(target) === false) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [isOpen]);

  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => setSaid(""), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);

  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    }
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const buttons = [...(root.current?.querySelectorAll<HTMLElement>("li button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    // Arrows within the choice of rows belong to it.
    if (step === 0 || at < 0) return;
    event.preventDefault();
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && root.current?.contains(relatedTarget) === false) setOpen(false);
  };
  const run = async (action: ExportAction) => {
    close();
    setSaid("");
    try {
      setSaid(await action.run(isPartial ? scope : "all"));
    } catch (error) {
      setSaid(t(exporting.failed, { message: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside
    <span className="export-menu" ref={root} onKeyDown={onKeyDown} onBlur={onBlur}>
      <span className="export-said" role="status">
        {said}
      </span>
      <button
        type="button"
        className="quiet"
        ref={trigger}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={t(exporting.exportOf, { what: props.what })}
        onClick={() => setOpen(!isOpen)}
      >
        {props.isNamed ? t(exporting.exportOf, { what: props.what }) : t(exporting.export)}
      </button>
      {isOpen && (
        <span className="export-panel" id={id}>
          {isPartial && (
            <Segmented
              label={t(exporting.scope)}
              value={scope}
              options={[
                { value: "selection", label: t(exporting.selection, { count: rows.shown }) },
                { value: "all", label: t(exporting.all, { count: rows.all }) },
              ]}
              onChange={setScope}
            />
          )}
          <ul>
            {props.actions.map((action) => (
              <li key={action.id}>
                <button type="button" onClick={() => run(action)}>
                  {action.label}
                </button>
              </li>
            ))}
          </ul>
        </span>
      )}
    </span>
  );
}
