import { useApp } from "../app/AppContext.ts";
import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import { overview } from "../messages/overview.ts";
import { Rate } from "./Rate.tsx";

/** A line's execution rate, loud where it is low; a line without a budget has none and says so. */
export function LineRate({ line }: { line: LineOutturn }) {
  const { t } = useApp();
  if (line.state === "no-budget") return <span className="remark">{t(overview.noBudget)}</span>;
  return <Rate rate={line.rate} low={line.low} />;
}
