import { useState } from "react";
import { useApp } from "../app/AppContext.ts";
import { copyText } from "../app/copyText.ts";
import { reportCrash } from "../app/crashReport.ts";
import { crash } from "../messages/crash.ts";
import "./crashReport.css";

declare const __VERSION__: string;

/** What to send to an administrator about a part that failed: to be read first, then copied; and a way to go on. */
export default function CrashReport({ error }: { error: unknown }) {
  const { loaded, state, t } = useApp();
  const [withData, setWithData] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const place = { version: __VERSION__, view: state.view, browser: navigator.userAgent, loaded };
  const text = reportCrash(error, place, withData);
  return (
    <section className="crash-report" aria-label={t(crash.title)}>
      <h1>{t(crash.title)}</h1>
      <p>{t(crash.hint)}</p>
      <label>
        <input
          type="checkbox"
          checked={withData}
          onChange={({ target }) => {
            setWithData(target.checked);
            setCopied(null);
          }}
        />{" "}
        {t(crash.withData)}
      </label>
      <p>
        <button type="button" className="quiet" onClick={() => window.location.reload()}>
          {t(crash.reload)}
        </button>{" "}
        <button type="button" className="quiet" onClick={() => copyText(text).then(setCopied)}>
          {t(crash.copy)}
        </button>{" "}
        <span role="status">{copied !== null && t(copied ? crash.copied : crash.notCopied)}</span>
      </p>
      <textarea readOnly rows={10} aria-label={t(crash.title)} value={text} />
    </section>
  );
}
