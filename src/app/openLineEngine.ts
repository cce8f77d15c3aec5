import { EngineClient } from "../engine/client.ts";
import type { LineEngine } from "../engine/engine.ts";
import { LINE_SCHEMA } from "../lines/lineSchema.ts";
import { EnginePort } from "./enginePort.ts";
import { trustScripts } from "./trustScripts.ts";

/** An engine for the table of all lines, and ways into it beside the page. */
export interface OpenEngine {
  readonly engine: LineEngine;
  readonly connect: () => Promise<MessagePort>;
}

/**
 * An empty engine in a worker of its own or, where none starts, in the page. `onFault` is told when a running one
 * breaks or falls silent.
 */
export function openLineEngine(onFault: (message: string) => void): OpenEngine {
  const start = () => {
    trustScripts();
    return new Worker(new URL("../engine/worker.ts", import.meta.url), { type: "module" });
  };
  const port = new EnginePort(typeof Worker === "undefined" ? null : start, onFault);
  return { engine: new EngineClient(port, LINE_SCHEMA), connect: () => port.connect() };
}
