import { useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { copyText } from "../../app/copyText.ts";
import { workbench as words } from "../../messages/workbench.ts";

/** The address of exactly this view on the clipboard. */
export function CopyLink() {
  const { t } = useApp();
  const [said, setSaid] = useState("");
  const copy = async () => {
    const { href } = window.location;
    setSaid((await copyText(href)) ? t(words.linkCopied, { count: href.length }) : t(words.linkRefused));
  };
  return (
    <span className="bench-copy">
      <button type="button" className="quiet" onClick={copy}>
        {t(words.copyLink)}
      </button>
      <span className="remark" role="status">
        {said}
      </span>
    </span>
  );
}
