import { useEffect, useState } from "react";
import { copyText } from "../../app/copyText.ts";
import { reportSelfTest, runSelfTest } from "../../app/selfTest/runSelfTest.ts";
import { paramsIn, type SelfCheck } from "../../app/selfTest/selfCheck.ts";
import { selftest } from "../../messages/selftest.ts";
import { format, type Lang, type Params, type Text } from "../../messages/text.ts";
import "./selftest.css";

declare const __VERSION__: string;

/** The page that tests itself. It stands alone, so that it can be read where the rest of the page cannot. */
export function SelfTest({ lang }: { lang: Lang }) {
  const [checks, setChecks] = useState<readonly SelfCheck[] | null>(null);
  const t = (text: Text, params?: Params) => format(text, lang, params);
  useEffect(() => {
    document.documentElement.lang = lang === "zh" ? "zh-CN" : "en";
    document.title = `${format(selftest.title, lang)} · Outturn ${__VERSION__}`;
    runSelfTest().then(setChecks);
  }, [lang]);
  return (
    <main id="main" className="selftest">
      <h1>
        {t(selftest.title)} · Outturn {__VERSION__}
      </h1>
      <p role="status" className="finding">
        {checks === null ? t(selftest.running) : summary(checks, t)}
      </p>
      {checks !== null && <Checks checks={checks} lang={lang} />}
      {checks !== null && <Report text={reportSelfTest(checks, __VERSION__, navigator.userAgent)} t={t} />}
      <p>
        <a href={lang === "zh" ? "?" : "?lang=en"}>{t(selftest.back)}</a>
      </p>
    </main>
  );
}

type Translate = (text: Text, params?: Params) => string;

function summary(checks: readonly SelfCheck[], t: Translate): string {
  const count = checks.length;
  const failed = checks.filter(({ outcome }) => outcome === "failed").length;
  const open = checks.filter(({ outcome }) => outcome === "open").length;
  if (failed > 0) return t(selftest.someFailed, { count, failed });
  return open > 0 ? t(selftest.someOpen, { count, open }) : t(selftest.allPassed, { count });
}

function Checks({ checks, lang }: { checks: readonly SelfCheck[]; lang: Lang }) {
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{selftest.check[lang]}</th>
          <th scope="col">{selftest.outcome[lang]}</th>
          <th scope="col">{selftest.detail[lang]}</th>
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <tr key={check.id}>
            <th scope="row">{check.title[lang]}</th>
            <td className={check.outcome}>{selftest[check.outcome][lang]}</td>
            <td>{format(check.detail, lang, paramsIn(check, lang))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Report({ text, t }: { text: string; t: Translate }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <section aria-labelledby="report">
      <h2 id="report">{t(selftest.report)}</h2>
      <p>
        <button type="button" onClick={() => copyText(text).then(setCopied)}>
          {t(selftest.copy)}
        </button>{" "}
        <span role="status">{copied !== null && t(copied ? selftest.copied : selftest.notCopied)}</span>
      </p>
      <pre>{text}</pre>
    </section>
  );
}
