import { createRoot } from "react-dom/client";
import { address } from "./app/address.ts";
import { chooseEntry } from "./app/chooseEntry.ts";
import { loadFirstDataset } from "./app/firstDataset.ts";
import { loadSite } from "./app/load.ts";
import { startTheme } from "./app/theme.ts";
import { createUrlStore } from "./app/urlStore.ts";
import { App } from "./views/App.tsx";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/pieces.css";
import "./ui/adapt.css";

/** Reads the site's settings and its first data set, then draws the page. */
async function start(container: HTMLElement): Promise<void> {
  const query = address.read();
  if (query.includes("view=selftest")) {
    const { openSelfTest } = await import("./views/selftest/openSelfTest.tsx");
    return openSelfTest(container, query);
  }
  const site = await loadSite();
  const store = createUrlStore({ lang: site.config.lang, unit: site.config.unit });
  const entry = chooseEntry(site, store.get());
  const first = entry === null ? null : await loadFirstDataset(entry, site);
  createRoot(container).render(<App opened={site} store={store} first={first} />);
  // Paper needs a style sheet of its own, but not before the first picture.
  requestIdleCallback(() => import("./views/print/preparePrint.ts"), { timeout: 2000 });
}

startTheme();
const container = document.getElementById("root");
if (container !== null) start(container);
