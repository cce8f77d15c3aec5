import { createRoot } from "react-dom/client";
import { chooseEntry } from "./app/chooseEntry.ts";
import { loadFirstDataset } from "./app/firstDataset.ts";
import { loadSite } from "./app/load.ts";
import { startTheme } from "./app/theme.ts";
import { createUrlStore } from "./app/urlStore.ts";
import { App } from "./views/App.tsx";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/pieces.css";

/** Reads the site's settings and its first data set, then draws the page. */
async function start(container: HTMLElement): Promise<void> {
  const site = await loadSite();
  const store = createUrlStore({ lang: site.config.lang, unit: site.config.unit });
  const entry = chooseEntry(site, store.get());
  const first = entry === null ? null : await loadFirstDataset(entry, site);
  createRoot(container).render(<App site={site} store={store} first={first} />);
}

startTheme();
const container = document.getElementById("root");
if (container !== null) start(container);
