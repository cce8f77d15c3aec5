import { useApp } from "../../app/AppContext.ts";
import { brief } from "../../messages/brief.ts";
import { StateLink } from "../../ui/StateLink.tsx";

/** The way to the page that prints. */
export default function BriefLink() {
  const { t } = useApp();
  return (
    <StateLink patch={{ view: "brief", trace: null }} className="quiet">
      {t(brief.printBrief)}
    </StateLink>
  );
}
