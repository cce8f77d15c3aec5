export type Theme = "auto" | "light" | "dark";

export const THEMES: readonly Theme[] = ["auto", "light", "dark"];

const KEY = "outturn-theme";

/** The reader's choice from last time; “auto” where none is kept or storage is switched off. */
export function readTheme(): Theme {
  try {
    const kept = window.localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === kept) ?? "auto";
  } catch {
    return "auto";
  }
}

function show(theme: Theme): void {
  const dark = theme === "dark" || (theme === "auto" && window.matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
}

/** Shows the kept theme and follows the system while it is “auto”. Call once, before the first picture. */
export function startTheme(): void {
  show(readTheme());
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => show(readTheme()));
}

/** Sets the page's theme and remembers it where the browser lets it. */
export function chooseTheme(theme: Theme): void {
  try {
    window.localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be full or forbidden; the choice then lasts for this visit.
  }
  show(theme);
}
