import { useSyncExternalStore } from "react";

/** Two lines of text in a row; a card has room for name, project, bar, figures, category and two lines of reason. */
const ROW_PX = 42;
const CARD_PX = 216;

const narrow = window.matchMedia("screen and (max-width: 50em)");

function subscribe(changed: () => void): () => void {
  narrow.addEventListener("change", changed);
  return () => narrow.removeEventListener("change", changed);
}

/** The height of every row in px; in a narrow window, where rows are cards, that of a card. */
export function useRowHeight(): number {
  return useSyncExternalStore(subscribe, () => (narrow.matches ? CARD_PX : ROW_PX));
}
