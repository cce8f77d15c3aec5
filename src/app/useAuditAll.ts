import { useCallback, useEffect, useRef, useState } from "react";
import type { Finding } from "../domain/audit/finding.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import { useApp } from "./AppContext.ts";
import type { AuditRun } from "./auditClient.ts";

/** More projects than these are audited away from the page's thread. */
const IN_PAGE = 50;

/** How far an audit of all projects is. `findings` stand in the order of the projects. */
export type AuditAll =
  | { readonly kind: "running"; readonly done: number }
  | { readonly kind: "cancelled"; readonly done: number }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "done"; readonly findings: readonly (readonly Finding[])[] };

/** Outturns never change, so what was found on them is kept while they are. */
const known = new WeakMap<readonly ProjectOutturn[], readonly (readonly Finding[])[]>();

/** Audits all projects of a data set: few of them at once, many in a worker that can be stopped and started again. */
export function useAuditAll(outturns: readonly ProjectOutturn[]) {
  const { thresholds, profiles } = useApp().config;
  const [audit, setAudit] = useState<AuditAll>({ kind: "running", done: 0 });
  const [attempt, setAttempt] = useState(0);
  const run = useRef<AuditRun | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is what starts a stopped audit again
  useEffect(() => {
    let isWanted = true;
    const finish = (findings: readonly (readonly Finding[])[]) => {
      known.set(outturns, findings);
      if (isWanted) setAudit({ kind: "done", findings });
    };
    const fail = (error: unknown) => {
      if (isWanted) setAudit({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    };
    const found = known.get(outturns);
    if (found !== undefined) {
      finish(found);
      return;
    }
    setAudit({ kind: "running", done: 0 });
    if (outturns.length <= IN_PAGE) {
      import("../domain/audit/auditMany.ts").then(({ auditMany }) => finish(auditMany(outturns))).catch(fail);
    } else {
      import("./auditClient.ts")
        .then(({ startAudit }) => {
          if (!isWanted) return;
          run.current = startAudit(outturns, { thresholds, profiles }, (done) => {
            if (isWanted) setAudit({ kind: "running", done });
          });
          return run.current.findings.then(finish);
        })
        .catch(fail);
    }
    return () => {
      isWanted = false;
      run.current?.cancel();
      run.current = null;
    };
  }, [outturns, thresholds, profiles, attempt]);
  const cancel = useCallback(() => {
    run.current?.cancel();
    setAudit((audit) => (audit.kind === "running" ? { kind: "cancelled", done: audit.done } : audit));
  }, []);
  const start = useCallback(() => setAttempt((n) => n + 1), []);
  return { audit, cancel, start };
}
