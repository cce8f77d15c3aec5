import { useSyncExternalStore } from "react";
import { CATEGORIES, type CategoryId } from "../domain/deviation/taxonomy.ts";

/** The page's colours as a canvas needs them. They stand in `tokens.css` only. */
export interface Palette {
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly panel: string;
  readonly actual: string;
  readonly budget: string;
  readonly loud: string;
  readonly font: string;
  readonly category: Readonly<Record<CategoryId, string>>;
}

function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: read("ink"),
    ink2: read("ink-2"),
    ink3: read("ink-3"),
    rule: read("rule"),
    panel: read("panel"),
    actual: read("actual"),
    budget: read("budget"),
    loud: read("loud"),
    font: read("font"),
    category: Object.fromEntries(CATEGORIES.map(({ id }) => [id, read(`cat-${id}`)])) as Record<CategoryId, string>,
  };
}

let current: Palette | null = null;

function subscribe(changed: () => void): () => void {
  const update = () => {
    current = readPalette();
    changed();
  };
  const observer = new MutationObserver(update);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  const print = window.matchMedia("print");
  print.addEventListener("change", update);
  return () => {
    observer.disconnect();
    print.removeEventListener("change", update);
  };
}

/** The palette of the theme on show; charts are drawn anew when it changes, and in ink for the printer. */
export function usePalette(): Palette {
  return useSyncExternalStore(subscribe, () => {
    current ??= readPalette();
    return current;
  });
}
