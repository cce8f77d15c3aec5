import { createRoot, type Root } from "react-dom/client";
import { startEngine } from "../../../src/engine/client.ts";
import type { LineEngine, StoreInfo } from "../../../src/engine/engine.ts";
import { LINE_SCHEMA } from "../../../src/lines/lineSchema.ts";
import type { LineOrder } from "../../../src/views/lineWindow/LineWindow.tsx";
import { makeApp } from "./app.ts";
import { makeLines } from "./makeLines.ts";
import { painted } from "./painted.ts";
import { scrollTable } from "./scrolling.ts";
import { closeTanstack, drawTanstack, sortTanstack } from "./tanstack.tsx";
import { type Controls, Workbench } from "./Workbench.tsx";
import "../../../src/ui/tokens.css";
import "../../../src/ui/base.css";
import "../../../src/ui/pieces.css";

const address = new URLSearchParams(location.search);
document.documentElement.dataset.theme = address.get("theme") ?? "light";
let loaded: { readonly engine: LineEngine; readonly info: StoreInfo } | null = null;
let root: Root | null = null;
let controls: Controls | null = null;
/** How many answers have been drawn. */
let draws = 0;

const onDrawn = (latest: Controls) => {
  controls = latest;
  draws += 1;
};

async function drawnAfter(change: () => void): Promise<number> {
  const before = draws;
  const start = performance.now();
  change();
  await painted(() => draws > before);
  return performance.now() - start;
}

/** What the benchmark calls in the page. */
const bench = {
  /** Brings the lines into the engine; then the data stand. */
  async load(lines: number): Promise<void> {
    const engine = startEngine(LINE_SCHEMA);
    for (const chunk of makeLines(lines)) await engine.append(chunk);
    loaded = { engine, info: await engine.commit(false) };
  },

  /** Makes the engine's tables anew, so that it remembers nothing. */
  async forget(): Promise<void> {
    if (loaded === null) throw new Error("nothing is loaded");
    root?.unmount();
    root = null;
    loaded = { engine: loaded.engine, info: await loaded.engine.commit(false) };
  },

  /** Draws the table, and the figures if wanted; gives the ms from the standing data to the first painted rows. */
  async draw(withFigures = true): Promise<number> {
    if (loaded === null) throw new Error("nothing is loaded");
    const { engine, info } = loaded;
    root = createRoot(document.getElementById("root") as HTMLElement);
    return drawnAfter(() => {
      root?.render(<Workbench app={makeApp(address)} {...{ engine, info, withFigures, onDrawn }} />);
    });
  },

  /** Sorts; gives the ms to the first painted rows, and to painted rows in the middle of the order. */
  async sort(order: LineOrder): Promise<{ first: number; middle: number }> {
    const start = performance.now();
    const first = await drawnAfter(() => controls?.sort(order));
    const box = document.querySelector(".line-window-box") as HTMLElement;
    const row = () => Number(box.querySelector<HTMLElement>("[data-row]")?.dataset.row);
    box.scrollTop = (box.scrollHeight - box.clientHeight) / 2;
    await painted(() => row() > 1000);
    return { first, middle: performance.now() - start };
  },

  scroll: scrollTable,
  drawTanstack,
  sortTanstack,
  closeTanstack,
};

export type WorkbenchBench = typeof bench;
Object.assign(globalThis, { bench });
