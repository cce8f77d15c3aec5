import { useApp } from "../../app/AppContext.ts";
import { present } from "../../messages/present.ts";
import { StateLink } from "../../ui/StateLink.tsx";

/** The way into the presentation of the project on show. */
export default function PresentLink() {
  const { t } = useApp();
  return (
    <StateLink patch={{ view: "present", trace: null }} className="quiet">
      {t(present.start)}
    </StateLink>
  );
}
