import { type ReactNode, useEffect, useId, useRef } from "react";
import { useApp } from "../app/AppContext.ts";
import { dialog as dialogWords } from "../messages/dialog.ts";

/** A modal panel. Esc, the button and a click beside it close it; focus returns to where it was. */
export function Dialog(props: { title: string; onClose: () => void; children: ReactNode }) {
  const { t } = useApp();
  const titleId = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the keyboard's way to close; it raises the cancel event
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={props.onClose}
      onClose={props.onClose}
      onClick={(event) => {
        if (event.target === ref.current) props.onClose();
      }}
    >
      <div className="dialog-body">
        {/* No header element: a panel may hang in the page's own, and there is one banner. */}
        <div className="dialog-head">
          <h2 id={titleId}>{props.title}</h2>
          <button type="button" className="quiet" onClick={props.onClose}>
            {t(dialogWords.close)}
          </button>
        </div>
        {props.children}
      </div>
    </dialog>
  );
}
