import { LIBRARY_VERSION, loadLibrary } from "./library.ts";

/** Why a PDF could not be read: broken, protected by a password, or more than is safe to unfold. */
export type PdfFault = "damaged" | "encrypted" | "too-large";

/** Drawing operators as the library hands them on, some hundreds at a time; the lists are emptied afterwards. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[])[];
}

/** What text needs to know of a font. */
export interface PdfFont {
  /** Width of a glyph in text space for each unit of its own. */
  readonly scale: number;
  readonly isVertical: boolean;
  /** Its codes are known to stand for characters. */
  readonly isDecoded: boolean;
}

export interface PageFrame {
  /** Degrees clockwise by which the page is shown turned. */
  readonly rotate: number;
  /** Left, bottom, right, top of what is shown. */
  readonly view: readonly [number, number, number, number];
}

/** An open file. Every call may reject with a `PdfFault` as its reason. */
export interface PdfFile {
  readonly pages: number;
  readonly frame: (page: number) => Promise<PageFrame>;
  /** Hands a page's operators to `onOperators` in the order they are drawn. */
  readonly draw: (page: number, onOperators: (operators: Operators) => void) => Promise<void>;
  readonly font: (name: string) => PdfFont | undefined;
  /** Lets go of the file. */
  readonly close: () => void;
  /** Names of character maps the file asks for that are not carried. */
  readonly missingMaps: ReadonlySet<string>;
}

/** Kinds of messages in the library's protocol (`CallbackKind`, `StreamKind`). */
const ANSWER = 1;
const REFUSAL = 2;
const CLOSE = 3;
const ENQUEUE = 4;
const FAILURE = 5;
const PULL = 6;

/** The intent of a reader of operators: as displayed, unoptimised (`RenderingIntentFlag`). */
const DISPLAY_OPERATORS = 0x02 | 0x100;

const PAGE = "outturn";
const LOBBY = "worker";

interface Message {
  readonly targetName: string;
  readonly action?: string;
  readonly data?: unknown;
  readonly callback?: number;
  readonly callbackId?: number;
  readonly reason?: { readonly name?: string };
  readonly stream?: number;
  readonly streamId?: number;
  readonly chunk?: Operators;
}

interface Waiting<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (fault: PdfFault) => void;
}

/**
 * Opens a PDF with the library's reading half alone: its messages are answered here, in the same thread, so that nothing
 * is copied, no thread is started and a page's operators are seen as they come. `mayGoOn` is asked after each portion of
 * a page, told how many there were, and stops the reading by a fault. `maps` brings a character map by its name, null where it is not carried.
 */
export async function openPdf(
  bytes: Uint8Array,
  maps: (name: string) => Promise<Uint8Array | null>,
  mayGoOn: (portions: number) => boolean,
): Promise<PdfFile> {
  const library = await loadLibrary();
  const listeners: ((event: { readonly data: unknown }) => void)[] = [];
  const answers = new Map<number, Waiting<unknown>>();
  const streams = new Map<
    number,
    Waiting<void> & { portions: number; readonly onOperators: (operators: Operators) => void }
  >();
  const fonts = new Map<string, PdfFont>();
  const missingMaps = new Set<string>();
  let requests = 0;
  let room = LOBBY;
  let opened: Waiting<number> | null = null;

  const tell = (message: Readonly<Record<string, unknown>>): void => {
    const event = { data: { sourceName: room === LOBBY ? "main" : PAGE, targetName: room, ...message } };
    for (const listener of [...listeners]) listener(event);
  };
  const ask = <T>(action: string, data: unknown): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const callbackId = ++requests;
      answers.set(callbackId, { resolve: resolve as (value: unknown) => void, reject });
      tell({ action, callbackId, data });
    });
  const answer = (callbackId: number | undefined, data: unknown): void => {
    if (callbackId !== undefined) tell({ callback: ANSWER, callbackId, data });
  };
  const refuse = (callbackId: number | undefined): void => {
    if (callbackId !== undefined) tell({ callback: REFUSAL, callbackId, reason: new Error("not carried") });
  };
  const hearStream = (message: Message): void => {
    const stream = streams.get(message.streamId ?? 0);
    if (stream === undefined) return;
    const end = (finish: () => void): void => {
      streams.delete(message.streamId ?? 0);
      finish();
    };
    if (message.stream === ENQUEUE && message.chunk !== undefined) {
      stream.onOperators(message.chunk);
      if (!mayGoOn(++stream.portions)) end(() => stream.reject("too-large"));
      else setTimeout(() => tell({ stream: PULL, streamId: message.streamId, desiredSize: 1 }));
    } else if (message.stream === CLOSE) end(() => stream.resolve());
    else if (message.stream === FAILURE) end(() => stream.reject("damaged"));
  };
  const hearAction = ({ action, data, callbackId }: Message): void => {
    switch (action) {
      case "GetDoc":
        opened?.resolve((data as { readonly pdfInfo: { readonly numPages: number } }).pdfInfo.numPages);
        return;
      case "DocException":
        opened?.reject("damaged");
        return;
      case "PasswordRequest":
        opened?.reject("encrypted");
        return;
      case "commonobj": {
        const [name, kind, value] = data as [string, string, unknown];
        if (kind === "Font") fonts.set(name, readFont(value));
        // A picture used on many pages: there is none to copy.
        answer(callbackId, null);
        return;
      }
      case "FetchBinaryData": {
        const { type, name } = data as { readonly type: string; readonly name?: string };
        if (type !== "cMapReaderFactory" || name === undefined) {
          refuse(callbackId);
          return;
        }
        void maps(name).then((map) => {
          if (map !== null) answer(callbackId, { cMapData: map, isCompressed: true });
          else {
            missingMaps.add(name);
            refuse(callbackId);
          }
        });
        return;
      }
      default:
        answer(callbackId, null);
    }
  };

  library.initializeFromPort({
    addEventListener: (_, listener) => listeners.push(listener),
    removeEventListener: () => {},
    postMessage: (posted) => {
      const message = posted as Message;
      if (message.stream !== undefined) hearStream(message);
      else if (message.callback !== undefined) {
        const waiting = answers.get(message.callbackId ?? 0);
        answers.delete(message.callbackId ?? 0);
        if (message.callback === ANSWER) waiting?.resolve(message.data);
        else waiting?.reject("damaged");
      } else hearAction(message);
    },
  });
  tell({ action: "configure", data: { verbosity: 0 } });
  const options = {
    // Pictures are never unfolded: the smallest is larger than this.
    maxImageSize: 0,
    ignoreErrors: true,
    isEvalSupported: false,
    disableFontFace: true,
    fontExtraProperties: true,
    useSystemFonts: true,
    useWasm: false,
    useWorkerFetch: false,
  };
  const lobbyRoom = await ask<string>("GetDocRequest", {
    docId: PAGE,
    apiVersion: LIBRARY_VERSION,
    data: bytes,
    password: null,
    disableAutoFetch: true,
    rangeChunkSize: 65_536,
    length: bytes.length,
    docBaseUrl: null,
    enableXfa: false,
    evaluatorOptions: options,
  });
  room = lobbyRoom;
  const pages = await new Promise<number>((resolve, reject) => {
    opened = { resolve, reject };
    tell({ action: "Ready", data: null });
  });
  return {
    pages,
    missingMaps,
    font: (name) => fonts.get(name),
    close: () => void ask("Terminate", null).catch(() => {}),
    frame: (page) => ask("GetPage", { pageIndex: page }),
    draw: (page, onOperators) =>
      new Promise((resolve, reject) => {
        const streamId = ++requests;
        streams.set(streamId, { resolve, reject, onOperators, portions: 0 });
        const data = {
          pageId: page,
          pageIndex: page,
          intent: DISPLAY_OPERATORS,
          cacheKey: "text",
          annotationStorage: null,
          modifiedIds: new Set(),
        };
        tell({ action: "GetOperatorList", streamId, data, desiredSize: 1 });
      }),
  };
}

/** Where the library's record of a font (`FontInfo`) keeps its flags and its matrix. */
const FLAGS = { isType3: 5, isVertical: 9 } as const;
const MATRIX_AT = 36;

function readFont(exported: unknown): PdfFont {
  const { data, extra } = exported as {
    readonly data?: ArrayBuffer;
    readonly extra?: { readonly composite?: boolean; readonly toUnicode?: object };
  };
  if (data === undefined) return { scale: 0.001, isVertical: false, isDecoded: false };
  const view = new DataView(data);
  const flag = (index: number): boolean => ((view.getUint8(index >> 2) >> ((index * 2) % 8)) & 3) === 2;
  const scale = view.getUint8(MATRIX_AT) > 0 ? view.getFloat64(MATRIX_AT + 1, true) : 0.001;
  // Codes of a composite font that nothing maps stand for the drawings of its own, not for characters.
  const isDecoded = !(extra?.composite === true && extra.toUnicode !== undefined && "firstChar" in extra.toUnicode);
  return { scale, isVertical: flag(FLAGS.isVertical), isDecoded };
}
