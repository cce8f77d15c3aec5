import type { Finding } from "../domain/audit/finding.ts";
import type { DeriveOptions } from "../domain/outturn/deriveProject.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import type { FromAudit, ToAudit } from "./auditMessages.ts";
import { breathe } from "./breathe.ts";
import { LinePacker } from "./ingestLines.ts";
import { toPlain } from "./ingestPlain.ts";
import { type Channel, openWorker } from "./workerChannel.ts";

/** An audit on its way. */
export interface AuditRun {
  /** The findings of each project, in the order given. Rejects where the auditor itself broke; never once cancelled. */
  readonly findings: Promise<readonly (readonly Finding[])[]>;
  readonly cancel: () => void;
}

/** Projects between two answers: progress moves several times a second. */
const BATCH = 50;
/** Batches told ahead of the answers, so that the auditor never waits for the page. */
const AHEAD = 2;
/** Lines in one message: some milliseconds of the page's time. */
const LINES = 500;
/** From so many projects on, two auditors share the work. */
const SHARED = 1000;
/** How long telling may keep the page from answering. */
const SLICE_MS = 8;

/**
 * Audits projects away from the page's thread: the page tells them in slices, batch by batch, and the auditor derives
 * them anew, since exact decimals do not cross between threads. `options` are the ones they were derived by.
 */
export function startAudit(
  outturns: readonly ProjectOutturn[],
  options: DeriveOptions,
  onProgress: (done: number, all: number) => void,
): AuditRun {
  const half = outturns.length < SHARED ? outturns.length : Math.ceil(outturns.length / 2);
  const parts = [outturns.slice(0, half), outturns.slice(half)].filter(({ length }) => length > 0);
  const done = parts.map(() => 0);
  const runs = parts.map((part, index) =>
    auditPart(part, options, (count) => {
      done[index] = count;
      onProgress(
        done.reduce((sum, each) => sum + each, 0),
        outturns.length,
      );
    }),
  );
  const cancel = () => {
    for (const run of runs) run.cancel();
  };
  const findings = Promise.all(runs.map((run) => run.findings)).then((found) => found.flat());
  // Where one broke, the other's work is of no use.
  findings.catch(cancel);
  return { findings, cancel };
}

/** Audits projects by one auditor; tells after every batch how many are done. */
function auditPart(
  outturns: readonly ProjectOutturn[],
  options: DeriveOptions,
  onProgress: (done: number) => void,
): AuditRun {
  let isOver = false;
  let channel: Channel<ToAudit> | null = null;
  const findings = new Promise<readonly (readonly Finding[])[]>((resolve, reject) => {
    const found: Finding[][] = [];
    let isContinued = false;
    const batches = tell(outturns);
    let telling = Promise.resolve();
    const next = () => {
      telling = telling.then(() =>
        tellBatch(
          batches,
          (message) => channel?.post(message),
          () => isOver,
        ),
      );
      telling.catch(reject);
    };
    const hear = ({ findings: answered, goesOn }: FromAudit) => {
      if (isOver) return;
      for (const [index, findings] of answered.entries()) {
        if (index === 0 && isContinued) found[found.length - 1]?.push(...findings);
        else found.push([...findings]);
      }
      isContinued = goesOn;
      if (goesOn) return;
      onProgress(found.length);
      if (found.length < outturns.length) {
        next();
        return;
      }
      isOver = true;
      channel?.close();
      resolve(found);
    };
    channel = openWorker<ToAudit, FromAudit>(
      () => new Worker(new URL("./auditWorker.ts", import.meta.url), { type: "module" }),
      async () => (await import("./auditSession.ts")).createAuditSession,
      hear,
      reject,
    );
    channel.post({ kind: "options", options });
    for (let ahead = 0; ahead < AHEAD; ahead += 1) next();
  });
  return {
    findings,
    cancel: () => {
      isOver = true;
      channel?.close();
    },
  };
}

/** All messages there are to tell, an `audit` after every batch. */
function* tell(outturns: readonly ProjectOutturn[]): Generator<ToAudit, void, void> {
  const packer = new LinePacker();
  for (const [index, { project }] of outturns.entries()) {
    yield { kind: "project", head: toPlain({ ...project, lines: [] }) };
    for (let at = 0; at < project.lines.length; at += LINES) {
      yield { kind: "lines", lines: packer.pack(project.lines.slice(at, at + LINES)) };
    }
    if ((index + 1) % BATCH === 0 || index + 1 === outturns.length) yield { kind: "audit" };
  }
}

/** Tells up to the next `audit`, in slices between which the page answers. */
async function tellBatch(
  messages: Generator<ToAudit, void, void>,
  post: (message: ToAudit) => void,
  isOver: () => boolean,
): Promise<void> {
  let until = performance.now() + SLICE_MS;
  while (!isOver()) {
    const { value: message, done } = messages.next();
    if (done) return;
    post(message);
    if (message.kind === "audit") return;
    if (performance.now() < until) continue;
    await breathe();
    until = performance.now() + SLICE_MS;
  }
}
