import { type DeriveOptions, deriveInSteps } from "../domain/outturn/deriveProject.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import type { CostLine, Project } from "../domain/project/project.ts";
import type { Source } from "../domain/project/source.ts";
import type { Issue } from "../ingest/issue.ts";
import type { TablePicture } from "../ingest/tablePicture.ts";
import { breathe } from "./breathe.ts";
import { type IngestChannel, openChannel } from "./ingestChannel.ts";
import { LineUnpacker } from "./ingestLines.ts";
import type { FileReport, FromIngest, LocalFile, Preview, Progress, ToIngest, Written } from "./ingestMessages.ts";
import { fromPlain } from "./ingestPlain.ts";
import type { SavedMapping } from "./mapping.ts";

/** Something wrong with one of an import's files; files are told apart by number, for two may have one name. */
export interface LocalIssue {
  readonly file: number;
  readonly issue: Issue;
}

/** What an import gave, and whom to ask about it afterwards. */
export interface Imported {
  readonly files: readonly LocalFile[];
  readonly outturns: readonly ProjectOutturn[];
  readonly issues: readonly LocalIssue[];
  readonly reports: readonly FileReport[];
  /** The part of a file's table around a place; null where it is not there. */
  readonly picture: (file: number, source: Source) => Promise<TablePicture | null>;
  readonly preview: (file: LocalFile) => Promise<Preview>;
  readonly write: () => Promise<Written>;
  /** Lets go of the importer's thread and everything in it. */
  readonly close: () => void;
}

/** An import on its way. */
export interface ImportRun {
  /** Rejects where the importer itself broke; never once it was cancelled. */
  readonly imported: Promise<Imported>;
  readonly cancel: () => void;
}

/** How long a slice of work may keep the page from answering. */
const SLICE_MS = 8;

/** Reads files away from the page's thread and derives their projects in slices on it. */
export function startImport(
  files: readonly LocalFile[],
  saved: readonly SavedMapping[],
  options: DeriveOptions,
  onProgress: (progress: Progress) => void,
): ImportRun {
  let cancelled = false;
  let channel: IngestChannel | null = null;
  const imported = new Promise<Imported>((resolve, reject) => {
    const unpacker = new LineUnpacker();
    const derived = deriveInSlices(options, () => cancelled);
    let draft: { head: Project; lines: CostLine[] } | null = null;
    const finish = () => {
      if (draft !== null) derived.add({ ...draft.head, lines: draft.lines });
      draft = null;
    };
    const issues: LocalIssue[] = [];
    const reports: FileReport[] = [];
    const answers = new Map<number, (message: FromIngest) => void>();
    let requests = 0;
    const ask = (message: (request: number) => ToIngest): Promise<FromIngest> =>
      new Promise((answer) => {
        answers.set(++requests, answer);
        channel?.post(message(requests));
      });
    const hear = (message: FromIngest) => {
      if (cancelled) return;
      switch (message.kind) {
        case "progress":
          onProgress(message.progress);
          return;
        case "projects": {
          const lines = unpacker.unpack(message.lines);
          const ends = [...message.heads.map(({ first }) => first), lines.length];
          draft?.lines.push(...lines.slice(0, ends[0]));
          for (const [index, { head, first }] of message.heads.entries()) {
            finish();
            draft = { head: fromPlain<Project>(head), lines: lines.slice(first, ends[index + 1]) };
          }
          return;
        }
        case "issues":
          for (const issue of message.issues) issues.push({ file: message.file, issue });
          return;
        case "file":
          reports.push(message.report);
          return;
        case "done":
          finish();
          derived
            .all()
            .then(
              (outturns) =>
                resolve({ files, outturns, issues, reports, ...questions(ask), close: () => channel?.close() }),
              reject,
            );
          return;
        default:
          answers.get(message.request)?.(message);
          answers.delete(message.request);
      }
    };
    channel = openChannel(hear, reject);
    channel.post({ kind: "read", files, saved });
  });
  return {
    imported,
    cancel: () => {
      cancelled = true;
      channel?.close();
    },
  };
}

function questions(ask: (message: (request: number) => ToIngest) => Promise<FromIngest>) {
  const wrong = (message: FromIngest) => new Error(`unexpected answer: ${message.kind}`);
  return {
    picture: async (file: number, source: Source) => {
      const answer = await ask((request) => ({ kind: "picture", request, file, source }));
      if (answer.kind !== "picture") throw wrong(answer);
      return answer.picture;
    },
    preview: async (file: LocalFile) => {
      const answer = await ask((request) => ({ kind: "preview", request, file }));
      if (answer.kind !== "preview") throw wrong(answer);
      return answer.preview;
    },
    write: async () => {
      const answer = await ask((request) => ({ kind: "write", request }));
      if (answer.kind !== "write") throw wrong(answer);
      return answer.written;
    },
  };
}

interface Derivation {
  readonly add: (project: Project) => void;
  /** Everything added so far, once it is derived, in the order it was added. */
  readonly all: () => Promise<readonly ProjectOutturn[]>;
}

/** Derives projects one after the other as they come, in slices between which the page answers. */
function deriveInSlices(options: DeriveOptions, isCancelled: () => boolean): Derivation {
  const outturns: ProjectOutturn[] = [];
  let last: Promise<void> = Promise.resolve();
  let until = 0;
  const derive = async (project: Project) => {
    const steps = deriveInSteps(project, options);
    for (;;) {
      if (performance.now() >= until) {
        await breathe();
        until = performance.now() + SLICE_MS;
      }
      if (isCancelled()) return;
      const step = steps.next();
      if (!step.done) continue;
      outturns.push(step.value);
      return;
    }
  };
  return {
    add: (project) => {
      last = last.then(() => derive(project));
    },
    all: () => last.then(() => outturns),
  };
}
