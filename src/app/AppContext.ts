import { createContext, useContext } from "react";
import type { Finding } from "../domain/audit/finding.ts";
import type { ProjectOutturn } from "../domain/outturn/projectOutturn.ts";
import type { Lang, Params, Text } from "../messages/text.ts";
import type { Config } from "./config.ts";
import type { Loaded, Site } from "./load.ts";
import type { UrlState } from "./urlState.ts";
import type { UrlStore } from "./urlStore.ts";

/** What every view may read: the site, the address's state and the words. */
export interface App {
  readonly site: Site;
  readonly config: Config;
  /** The data set on show, whether or not it holds a project; null until one is read. */
  readonly loaded: Loaded | null;
  readonly state: UrlState;
  readonly set: UrlStore["set"];
  readonly lang: Lang;
  /** A message in the current language. */
  readonly t: (text: Text, params?: Params) => string;
}

export const AppContext = createContext<App | null>(null);

/** The app, for anything below the provider. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error("useApp outside its provider");
  return app;
}

/** The project on show, with its audit, and the data set it came from. */
export interface Shown {
  readonly loaded: Loaded;
  readonly outturn: ProjectOutturn;
  readonly findings: readonly Finding[];
  /** False while the audit has not run yet; `findings` is empty then. */
  readonly audited: boolean;
}

export const ShownContext = createContext<Shown | null>(null);

/** The project on show; only for views that are drawn when there is one. */
export function useShown(): Shown {
  const shown = useContext(ShownContext);
  if (shown === null) throw new Error("useShown without a project");
  return shown;
}
