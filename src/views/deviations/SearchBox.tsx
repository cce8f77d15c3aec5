import { useEffect, useRef, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { deviations } from "../../messages/deviations.ts";

const TYPING = "input, textarea, select, [contenteditable], dialog";

/**
 * Searches names and reasons as one types. `/` anywhere on the page leads here, Esc clears. Letters on their
 * way through an input method are no search yet.
 */
export function SearchBox(props: {
  value: string;
  onChange: (text: string) => void;
  label?: string;
  mostSigns?: number;
}) {
  const { t } = useApp();
  const { value, onChange, label = t(deviations.search), mostSigns } = props;
  const input = useRef<HTMLInputElement>(null);
  const [composing, setComposing] = useState<string | null>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(TYPING) !== null) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, []);
  return (
    <div className="search-box">
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={label}
        maxLength={mostSigns}
        value={composing ?? value}
        onChange={(event) => {
          const text = event.target.value;
          if ((event.nativeEvent as InputEvent).isComposing) setComposing(text);
          else onChange(text);
        }}
        onCompositionEnd={(event) => {
          setComposing(null);
          onChange(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || event.nativeEvent.isComposing || value === "") return;
          event.preventDefault();
          onChange("");
        }}
      />
      <span className="remark search-keys">{t(deviations.searchKeys)}</span>
    </div>
  );
}
