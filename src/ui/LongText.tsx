import { type ReactNode, useState } from "react";
import { useApp } from "../app/AppContext.ts";
import { shell } from "../messages/shell.ts";

/** Longer than any honest name or reason seen in real forms; what is longer would push everything else off the page. */
const FOLD_AT = 400;

/**
 * A text of any length, in full unless it is absurdly long: then its beginning, and a button that unfolds the
 * rest in place. `render` may set the shown part in its own way, e.g. with matched words underlined.
 */
export function LongText({ text, render }: { text: string; render?: (shown: string) => ReactNode }) {
  const { t } = useApp();
  const [unfolded, setUnfolded] = useState(false);
  const draw = render ?? ((shown: string) => shown);
  if (text.length <= FOLD_AT || unfolded) return draw(text);
  return (
    <>
      {draw(text.slice(0, FOLD_AT))}…{" "}
      <button type="button" className="link" data-unfold="" onClick={() => setUnfolded(true)}>
        {t(shell.unfold, { count: text.length })}
      </button>
    </>
  );
}
