import { EngineClient } from "../engine/client.ts";
import type { LineEngine } from "../engine/engine.ts";
import { LINE_SCHEMA } from "../lines/lineSchema.ts";
import { EnginePort } from "./enginePort.ts";
import { trustScripts } from "./trustScripts.ts";

/**
 * An empty engine for the table of all lines, in a worker of its own or, where none starts, in the page. `onFault` is
 * told when a running one breaks or falls silent.
 */
export function openLineEngine(onFault: (message: string) => void): LineEngine {
  const start = () => {
    trustScripts();
    return new Worker(new URL("../engine/worker.ts", import.meta.url), { type: "module" });
  };
  return new EngineClient(new EnginePort(typeof Worker === "undefined" ? null : start, onFault), LINE_SCHEMA);
}
