import type { WorkerPort } from "../engine/client.ts";
import type { EngineHost } from "../engine/host.ts";
import type { Reply, Request } from "../engine/protocol.ts";
import { breathe } from "./breathe.ts";

/** How often a worker that owes an answer is looked at, and after how many silent looks it counts as gone. */
const LOOK_MS = 5000;
const SILENT_LOOKS = 12;

interface Held {
  readonly message: Request;
  readonly transfer: ArrayBuffer[];
}

/**
 * The engine's side of the wire, wherever it runs: in a worker, or in the page where no worker starts. Everything but
 * the first message is held back until that is answered, since arrays handed to a worker that never started would be
 * lost. Where a running worker breaks or falls silent, `onFault` is told and what was asked, or is asked later, fails.
 */
export class EnginePort implements WorkerPort {
  onmessage: WorkerPort["onmessage"] = null;
  onerror: WorkerPort["onerror"] = null;
  private readonly onFault: (message: string) => void;
  private worker: Worker | null = null;
  /** Null once messages go their way at once. */
  private held: Held[] | null = [];
  private host: Promise<EngineHost> | null = null;
  private fault: string | null = null;
  private owed = 0;
  private silentLooks = 0;
  private watch: ReturnType<typeof setInterval> | null = null;
  private tellStart: () => void = () => {};
  private readonly started = new Promise<void>((resolve) => {
    this.tellStart = resolve;
  });

  /** `start` gives the engine's worker; null where the browser has none. */
  constructor(start: (() => Worker) | null, onFault: (message: string) => void) {
    this.onFault = onFault;
    try {
      this.worker = start?.() ?? null;
    } catch {
      // A policy that refuses the worker: the page does its work.
    }
    if (this.worker === null) {
      this.moveIntoPage();
      return;
    }
    this.worker.onmessage = ({ data }: MessageEvent<Reply>) => this.hear(data);
    this.worker.onerror = (event) => {
      event.preventDefault();
      if (this.held === null) this.fail(event.message);
      else this.moveIntoPage();
    };
  }

  /** A way of its own to the engine, for somebody who brings lines from elsewhere than the page. */
  async connect(): Promise<MessagePort> {
    await this.started;
    const { port1, port2 } = new MessageChannel();
    if (this.host === null) this.worker?.postMessage(null, [port1]);
    else {
      port1.onmessage = ({ data }: MessageEvent<Request>) => {
        void this.host?.then((host) => port1.postMessage(host.respond(data).reply));
      };
    }
    return port2;
  }

  postMessage(message: Request, transfer: ArrayBuffer[]): void {
    if (this.fault !== null) this.refuse(message.id, this.fault);
    else if (this.host !== null) this.askHost(message);
    else {
      const isFirst = this.held?.length === 0;
      this.held?.push({ message, transfer });
      // The first one is copied, so that it can be told again.
      if (this.held === null) this.send(message, transfer);
      else if (isFirst) this.send(message, []);
    }
  }

  terminate(): void {
    this.worker?.terminate();
    this.worker = null;
    this.host = null;
    this.held = null;
    this.onmessage = null;
    this.stopWatching();
  }

  private send(message: Request, transfer: ArrayBuffer[]): void {
    this.owed += 1;
    this.watch ??= setInterval(() => this.look(), LOOK_MS);
    this.worker?.postMessage(message, transfer);
  }

  private hear(reply: Reply): void {
    this.owed -= 1;
    this.silentLooks = 0;
    if (this.owed === 0) this.stopWatching();
    const [, ...waiting] = this.held ?? [];
    this.held = null;
    this.tellStart();
    for (const { message, transfer } of waiting) this.send(message, transfer);
    this.deliver(reply);
  }

  private moveIntoPage(): void {
    const told = this.held ?? [];
    this.worker?.terminate();
    this.worker = null;
    this.held = null;
    this.stopWatching();
    this.host = import("../engine/host.ts").then(({ EngineHost }) => new EngineHost());
    this.host.catch((error: unknown) => this.fail(String(error)));
    this.tellStart();
    for (const { message } of told) this.askHost(message);
  }

  /** One question after the other, with the page's own work between. */
  private askHost(message: Request): void {
    const answered = this.host?.then(async (host) => {
      await breathe();
      if (this.host !== null) this.deliver(host.respond(message).reply);
      return host;
    });
    if (answered !== undefined) this.host = answered;
    answered?.catch(() => {});
  }

  private deliver(data: Reply): void {
    this.onmessage?.({ data } as MessageEvent<Reply>);
  }

  /** A tab that slept has one late look, not many. */
  private look(): void {
    this.silentLooks += 1;
    if (this.silentLooks >= SILENT_LOOKS) this.fail("no answer");
  }

  private stopWatching(): void {
    if (this.watch !== null) clearInterval(this.watch);
    this.watch = null;
    this.silentLooks = 0;
  }

  private fail(message: string): void {
    if (this.fault !== null) return;
    this.fault = message;
    this.worker?.terminate();
    this.worker = null;
    this.host = null;
    this.stopWatching();
    this.onerror?.({ message } as ErrorEvent);
    this.onFault(message);
  }

  private refuse(id: number, message: string): void {
    Promise.resolve().then(() => this.deliver({ id, kind: "failure", message }));
  }
}
