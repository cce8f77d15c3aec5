import { createRoot } from "react-dom/client";
import { loadSite } from "./app/load.ts";
import { startTheme } from "./app/theme.ts";
import { createUrlStore } from "./app/urlStore.ts";
import { App } from "./views/App.tsx";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/pieces.css";

startTheme();
const container = document.getElementById("root");
if (container !== null) {
  const root = createRoot(container);
  loadSite().then((site) => {
    const store = createUrlStore({ lang: site.config.lang, unit: site.config.unit });
    root.render(<App site={site} store={store} />);
  });
}
