import { useEffect, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { AuditAll } from "../../app/useAuditAll.ts";
import { auditAll as words } from "../../messages/auditAll.ts";

/** Shorter audits show no progress: a flash of it would be noise. */
const QUIET_MS = 300;

/** How far the audit is, with a way to stop it; once stopped or broken off, a way to start it again. */
export function AuditProgress(props: {
  audit: Exclude<AuditAll, { kind: "done" }>;
  all: number;
  onCancel: () => void;
  onStart: () => void;
}) {
  const { t } = useApp();
  const { audit, all, onCancel, onStart } = props;
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  const digits = (count: number) => count.toLocaleString("en");
  if (audit.kind === "running") {
    if (!isSlow) return null;
    return (
      <div className="panel audit-progress">
        <p>{t(words.running, { done: digits(audit.done), all: digits(all) })}</p>
        <progress aria-label={t(words.progress)} value={audit.done} max={all} />
        <button type="button" className="quiet" onClick={onCancel}>
          {t(words.cancel)}
        </button>
      </div>
    );
  }
  return (
    <div className="panel audit-progress">
      <p role="status">
        {audit.kind === "cancelled"
          ? t(words.cancelled, { done: digits(audit.done), all: digits(all) })
          : t(words.failed, { message: audit.message })}
      </p>
      <button type="button" className="quiet" onClick={onStart}>
        {t(words.start)}
      </button>
    </div>
  );
}
