import { useApp } from "../../app/AppContext.ts";
import { shell } from "../../messages/shell.ts";
import { workbench as words } from "../../messages/workbench.ts";
import type { Sentence } from "../../sentences/sentence.ts";
import { SentenceText, useUnitName } from "../../ui/SentenceText.tsx";

/** What the workbench is about and its finding; made-up data are marked before anything else is read. */
export function BenchHeading({ sentences, isSample }: { sentences: readonly Sentence[]; isSample: boolean }) {
  const { t, lang, loaded } = useApp();
  const unitName = useUnitName();
  if (loaded === null) return null;
  const { title, unit, year } = loaded.entry;
  return (
    <header className="project-heading">
      <h1>
        {title[lang]}
        {isSample && (
          <span className="bench-sample" title={t(words.sampleHint)}>
            {t(words.sample)}
          </span>
        )}
      </h1>
      <p className="about">
        {unit[lang] !== "" && <span>{unit[lang]}</span>}
        {year !== null && <span>{t(shell.year, { year })}</span>}
        <span>{t(shell.unitLine, { unit: unitName })}</span>
        {isSample && <span>{t(words.sampleHint)}</span>}
      </p>
      {sentences.length > 0 && (
        <p className="finding">
          <SentenceText sentences={sentences} />
        </p>
      )}
    </header>
  );
}
