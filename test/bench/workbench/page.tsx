import { createRoot } from "react-dom/client";
import { startEngine } from "../../../src/engine/client.ts";
import type { LineEngine, StoreInfo } from "../../../src/engine/engine.ts";
import { LINE_SCHEMA } from "../../../src/lines/lineSchema.ts";
import { makeApp } from "./app.ts";
import { makeLines } from "./makeLines.ts";
import { Workbench } from "./Workbench.tsx";
import "../../../src/ui/tokens.css";
import "../../../src/ui/base.css";
import "../../../src/ui/pieces.css";

const address = new URLSearchParams(location.search);
document.documentElement.dataset.theme = address.get("theme") ?? "light";
let loaded: { readonly engine: LineEngine; readonly info: StoreInfo } | null = null;

/** What the benchmark calls in the page. */
const bench = {
  /** Brings the lines into the engine; then the data stand. */
  async load(lines: number): Promise<void> {
    const engine = startEngine(LINE_SCHEMA);
    for (const chunk of makeLines(lines)) await engine.append(chunk);
    loaded = { engine, info: await engine.commit(true) };
  },
  /** Draws everything; gives the ms until the first rows were painted. */
  async draw(): Promise<number> {
    if (loaded === null) throw new Error("nothing is loaded");
    const start = performance.now();
    createRoot(document.getElementById("root") as HTMLElement).render(<Workbench app={makeApp(address)} {...loaded} />);
    await painted(() => document.querySelector("[data-row]") !== null);
    return performance.now() - start;
  },
};

/** Resolves after the frame in which the condition first holds was painted. */
function painted(condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!condition()) return void requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

export type WorkbenchBench = typeof bench;
Object.assign(globalThis, { bench });
