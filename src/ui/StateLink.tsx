import type { MouseEvent, ReactNode } from "react";
import { useApp } from "../app/AppContext.ts";
import { changeState, serialiseState, type UrlState } from "../app/urlState.ts";

/** A real link to another state of the page: it opens in a new tab and can be copied; a plain click stays in the page. */
export function StateLink(props: {
  patch: Partial<UrlState>;
  current?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const { config, state, set } = useApp();
  const { patch, current = false, className = "link" } = props;
  const href = serialiseState(changeState(state, patch), { lang: config.lang, unit: config.unit }) || "?";
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    set(patch);
  };
  return (
    <a className={className} href={href} aria-current={current ? "true" : undefined} onClick={follow}>
      {props.children}
    </a>
  );
}
