import { useApp } from "../app/AppContext.ts";
import { category } from "../domain/deviation/taxonomy.ts";
import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import { overview } from "../messages/overview.ts";
import { LongText } from "./LongText.tsx";

/**
 * The stated reason in full, the words its category was recognised by underlined. A cell that states no cause
 * is shown with that remark; an empty one where a reason was due is said in words.
 */
export function Reason({ line }: { line: LineOutturn }) {
  const { t } = useApp();
  const text = line.line.reason.text;
  const { deviation } = line;
  if (text === "") {
    return deviation === null ? null : <span className="no-reason">{t(overview.noReason)}</span>;
  }
  return (
    <>
      <LongText text={text} render={(shown) => markMatches(shown, deviation?.matched ?? [])} />
      {deviation !== null && !deviation.reasonStated && (
        <span className="no-reason remark"> {t(overview.reasonNoCause)}</span>
      )}
      {deviation?.secondary && (
        <span className="remark"> {t(overview.and, { category: t(category(deviation.secondary).title) })}</span>
      )}
    </>
  );
}

/** Splits the text at the matched words; overlapping matches keep the earlier one, and one beyond the shown part is left out. */
function markMatches(text: string, matches: readonly { start: number; end: number }[]) {
  const out = [];
  let at = 0;
  for (const { start, end } of [...matches].sort((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    out.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  out.push(text.slice(at));
  return out;
}
