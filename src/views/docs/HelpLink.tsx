import { useApp } from "../../app/AppContext.ts";
import { docs } from "../../messages/docs.ts";
import { StateLink } from "../../ui/StateLink.tsx";

/** The way to the page that explains the others. */
export default function HelpLink() {
  const { t, state } = useApp();
  return (
    <StateLink patch={{ view: "docs", trace: null }} current={state.view === "docs"}>
      {t(docs.title)}
    </StateLink>
  );
}
