import { useEffect, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { copyText } from "../../app/copyText.ts";
import { NO_FILTER, type UrlState } from "../../app/urlState.ts";
import { brief } from "../../messages/brief.ts";
import type { Paragraph } from "../../sentences/reportSentences.ts";
import { plainText, type Run, runs } from "../../sentences/runs.ts";
import type { Target } from "../../sentences/sentence.ts";
import { StateLink } from "../../ui/StateLink.tsx";

/** How long “copied” stands before the button offers to copy again. */
const COPIED_MS = 4000;

/** What to say of a project: a paragraph a question, every figure a link to its place, and the whole as text. */
export function Report({ paragraphs }: { paragraphs: readonly Paragraph[] }) {
  const { t, lang, state } = useApp();
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const wording = { lang, unit: state.unit };
  const text = () =>
    paragraphs.map(({ title, sentences }) => `${t(title)}\n${plainText(sentences, wording)}`).join("\n\n");
  return (
    <section className="panel brief-report" aria-labelledby="brief-report-title">
      <header>
        <h2 id="brief-report-title">{t(brief.reportTitle)}</h2>
        <span className="hint">{t(brief.reportHint)}</span>
        <button type="button" className="quiet" onClick={() => copyText(text()).then(setCopied)}>
          {t(brief.copy)}
        </button>
        <span role="status" className="hint">
          {copied !== null && t(copied ? brief.copied : brief.copyFailed)}
        </span>
      </header>
      {paragraphs.map(({ id, title, sentences }) => (
        <div key={id} className="brief-paragraph">
          <h3>{t(title)}</h3>
          <p>
            {sentences.map((sentence) => (
              <span key={sentence.text.en} className="sentence">
                {runs(sentence, wording).map((run, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
                  <Piece key={index} run={run} />
                ))}{" "}
              </span>
            ))}
          </p>
        </div>
      ))}
    </section>
  );
}

function Piece({ run: { text, figure, at } }: { run: Run }) {
  if (!figure) return text;
  if (at === null) return <strong className="figure">{text}</strong>;
  return (
    <StateLink patch={patchFor(at)} className="link brief-figure-link">
      {text}
    </StateLink>
  );
}

/** The state of the page that shows a figure in its place. */
function patchFor({ view, project, trace, categories, severity, silent }: Target): Partial<UrlState> {
  return {
    view,
    ...(project === undefined ? {} : { project }),
    trace: trace ?? null,
    filter: { ...NO_FILTER, categories: categories ?? [], silent: silent ?? false },
    severities: severity === undefined ? [] : [severity],
    check: null,
  };
}
