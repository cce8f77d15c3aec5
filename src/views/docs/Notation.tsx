import type { ReactNode } from "react";
import { useApp } from "../../app/AppContext.ts";
import { docs } from "../../messages/docs.ts";

const WIDTH = 96;
const HEIGHT = 20;

/** A sample of what is explained; the words beside it say the same. */
function Sample({ children }: { children: ReactNode }) {
  return (
    <svg
      className="docs-sample"
      width={WIDTH + 2}
      height={HEIGHT}
      viewBox={`-1 0 ${WIDTH + 2} ${HEIGHT}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

const outline = (className: string, width = WIDTH) => (
  <rect className={`bar-budget ${className}`} x="0" y="1.75" width={width} height={HEIGHT - 3.5} />
);
const solid = (width: number, className = "") => (
  <rect className={`bar-actual ${className}`} x="0" y="5.5" width={width} height={HEIGHT - 11} />
);

const SAMPLES: readonly {
  readonly id: "budget" | "actual" | "gap" | "unexplained" | "over";
  readonly drawn: ReactNode;
}[] = [
  { id: "budget", drawn: outline("") },
  { id: "actual", drawn: solid(60) },
  {
    id: "gap",
    drawn: (
      <>
        {outline("gap-paid-next-year")}
        {solid(42)}
      </>
    ),
  },
  {
    id: "unexplained",
    drawn: (
      <>
        {outline("gap-unexplained")}
        {solid(30)}
      </>
    ),
  },
  {
    id: "over",
    drawn: (
      <>
        {outline("", 64)}
        {solid(WIDTH, "bar-over")}
      </>
    ),
  },
];

/** What outlines, solid bars, hatching and colours mean. */
export function Notation() {
  const { t } = useApp();
  return (
    <section className="panel" id="docs-notation">
      <header>
        <h2>{t(docs.notationTitle)}</h2>
      </header>
      <ul className="docs-notation">
        {SAMPLES.map(({ id, drawn }) => (
          <li key={id}>
            <Sample>{drawn}</Sample>
            {t(docs[`notation-${id}`])}
          </li>
        ))}
        {(["unknown", "colour", "same"] as const).map((id) => (
          <li key={id} className="docs-words">
            {t(docs[`notation-${id}`])}
          </li>
        ))}
      </ul>
    </section>
  );
}
