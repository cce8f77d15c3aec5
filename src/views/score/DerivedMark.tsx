import { useId, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { score as words } from "../../messages/score.ts";

/** The mark of a derived score: says on hover and on focus how the score came about; Esc hides that again. */
export function DerivedMark({ points }: { points: string }) {
  const { t } = useApp();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <span className="score-derived">
      <button
        type="button"
        aria-describedby={id}
        onMouseEnter={() => setOpen(true)}
        onMouseLeave={() => setOpen(false)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !open) return;
          event.preventDefault();
          setOpen(false);
        }}
      >
        {t(words.derivedMark)}
      </button>
      <span role="tooltip" id={id} hidden={!open}>
        {t(words.derivedExplained, { points })}
      </span>
    </span>
  );
}
