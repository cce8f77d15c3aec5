import { type FormEvent, useState } from "react";
import { useApp } from "../../app/AppContext.ts";
import { importText } from "../../messages/import.ts";

/** Years a form can be of. */
const [FIRST, LAST] = [1990, 2100];

/** Asks for the year of a file's projects that state none, and reads the file again under it. */
export function YearField(props: { file: string; count: number; onYear: (year: number) => void }) {
  const { t } = useApp();
  const [text, setText] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text !== "") props.onYear(Number(text));
  };
  return (
    <form className="import-year" onSubmit={submit}>
      <span className="hint">{t(importText.yearHint, { count: props.count })}</span>
      <input
        type="number"
        min={FIRST}
        max={LAST}
        step={1}
        required
        placeholder={t(importText.year)}
        aria-label={t(importText.yearOf, { file: props.file })}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="quiet">
        {t(importText.setYear)}
      </button>
    </form>
  );
}
