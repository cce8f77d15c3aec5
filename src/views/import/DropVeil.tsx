import { useEffect } from "react";
import { useApp } from "../../app/AppContext.ts";
import { importText } from "../../messages/import.ts";

/** Lies over the page while files hang over it, and says what letting go will do. */
export function DropVeil({ onLeave }: { onLeave: () => void }) {
  const { t } = useApp();
  useEffect(() => {
    // Leaving the window has no place to go to; leaving one element for another has.
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) onLeave();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") onLeave();
    };
    window.addEventListener("dragleave", onDragLeave);
    window.addEventListener("dragend", onLeave);
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("dragleave", onDragLeave);
      window.removeEventListener("dragend", onLeave);
      window.removeEventListener("keydown", onKey);
    };
  }, [onLeave]);
  return (
    <div className="import-veil">
      <p>
        <strong>{t(importText.dropHere)}</strong>
        <span className="hint">{t(importText.dropHint)}</span>
      </p>
    </div>
  );
}
