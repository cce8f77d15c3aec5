import { createRoot } from "react-dom/client";
import { SelfTest } from "./SelfTest.tsx";

/** Shows the self-test in place of the page, in the language the address asks for. */
export function openSelfTest(container: HTMLElement, query: string): void {
  const lang = new URLSearchParams(query).get("lang") === "en" ? "en" : "zh";
  createRoot(container).render(<SelfTest lang={lang} />);
}
