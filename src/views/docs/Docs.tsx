import { useApp } from "../../app/AppContext.ts";
import { formatLevel } from "../../domain/money/format.ts";
import { docs } from "../../messages/docs.ts";
import { Categories } from "./Categories.tsx";
import { Glossary } from "./Glossary.tsx";
import { Notation } from "./Notation.tsx";
import { TwoColumns } from "./TwoColumns.tsx";
import "./docs.css";

const FIGURES = [
  "unspent",
  "rate",
  "declared",
  "adjustment",
  "fates",
  "adjusted",
  "category",
  "low",
  "score",
  "rounding",
] as const;

const KEYS = [
  { keys: "Tab · Shift+Tab", does: docs["key-tab"] },
  { keys: "Enter · Space", does: docs["key-enter"] },
  { keys: "/", does: docs["key-slash"] },
  { keys: "Esc", does: docs["key-esc"] },
  { keys: "← → ↑ ↓", does: docs["key-arrows"] },
  { keys: "Home · End", does: docs["key-home"] },
  { keys: "← →", does: docs["key-scroll"] },
  { keys: "Tab · Enter", does: docs["key-skip"] },
] as const;

const SECTIONS = [
  { id: "notation", title: docs.notationTitle },
  { id: "categories", title: docs.categoriesTitle },
  { id: "figures", title: docs.figuresTitle },
  { id: "glossary", title: docs.glossaryTitle },
  { id: "keyboard", title: docs.keysTitle },
  { id: "exports", title: docs.exportTitle },
] as const;

/** How things are drawn, reckoned, named and reached by keyboard. Needs no data. */
export default function Docs() {
  const { t, config } = useApp();
  const limits = { red: formatLevel(config.thresholds.red), amber: formatLevel(config.thresholds.amber) };
  return (
    <div className="docs">
      <header className="project-heading">
        <h1>{t(docs.title)}</h1>
        <p className="finding">{t(docs.intro)}</p>
        <nav aria-label={t(docs.contents)}>
          <ul className="docs-contents">
            {SECTIONS.map(({ id, title }) => (
              <li key={id}>
                <a href={`#docs-${id}`}>{t(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <Notation />
      <Categories />
      <TwoColumns
        id="docs-figures"
        title={docs.figuresTitle}
        heads={[docs.figure, docs.reckoned]}
        rows={FIGURES.map((id) => [t(docs[`figure-${id}`]), t(docs[`reckon-${id}`], limits)])}
      />
      <Glossary />
      <TwoColumns
        id="docs-keyboard"
        title={docs.keysTitle}
        heads={[docs.key, docs.does]}
        rows={KEYS.map(({ keys, does }) => [keys, t(does)])}
        hint={docs.chartsHint}
      />
      <section className="panel" id="docs-exports">
        <header>
          <h2>{t(docs.exportTitle)}</h2>
        </header>
        <p>{t(docs.exportTable)}</p>
        <p>{t(docs.exportChart)}</p>
      </section>
    </div>
  );
}
