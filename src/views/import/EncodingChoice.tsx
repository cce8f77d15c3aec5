import { useApp } from "../../app/AppContext.ts";
import type { Encoding } from "../../ingest/encoding.ts";
import { importText } from "../../messages/import.ts";

const ENCODINGS: readonly Encoding[] = ["utf-8", "gb18030", "utf-16le", "utf-16be"];

/** The encoding a text was read in, and the others to read it in instead; null goes back to what was found. */
export function EncodingChoice(props: {
  label: string;
  found: Encoding;
  chosen: Encoding | null;
  onChoose: (encoding: Encoding | null) => void;
}) {
  const { t } = useApp();
  const { found, chosen } = props;
  return (
    <select
      aria-label={props.label}
      value={chosen ?? ""}
      onChange={({ target: { value } }) => props.onChoose(ENCODINGS.find((each) => each === value) ?? null)}
    >
      <option value="">{t(importText.encodingAuto, { encoding: chosen === null ? found.toUpperCase() : "…" })}</option>
      {ENCODINGS.map((encoding) => (
        <option key={encoding} value={encoding}>
          {encoding.toUpperCase()}
        </option>
      ))}
    </select>
  );
}
