import type { App } from "../../../src/app/AppContext.ts";
import { DEFAULT_CONFIG } from "../../../src/app/config.ts";
import { format, type Lang, type Params, type Text } from "../../../src/messages/text.ts";

/** As much of the app as the components of the workbench ask for; language and unit from the address. */
export function makeApp(address: URLSearchParams): App {
  const lang = (address.get("lang") ?? "zh") as Lang;
  const unit = (address.get("unit") ?? DEFAULT_CONFIG.unit) as typeof DEFAULT_CONFIG.unit;
  return {
    config: DEFAULT_CONFIG,
    state: { unit, lang },
    lang,
    t: (text: Text, params?: Params) => format(text, lang, params),
    set: () => {},
  } as unknown as App;
}
