import { useApp } from "../../app/AppContext.ts";
import type { Source } from "../../domain/project/source.ts";
import { RawText } from "../../ui/RawText.tsx";
import { sourceWords } from "../../ui/SourceTable.tsx";

/** A cell of the form as found; its place in the file on hover. A column the form does not have stays blank. */
export function RawCell(props: {
  cell: { readonly source: Source } | null | undefined;
  rows?: number;
  head?: boolean;
}) {
  const { lang } = useApp();
  const { cell, rows = 1, head = false } = props;
  if (!cell) return <td rowSpan={rows} />;
  const content = <RawText raw={cell.source.raw} />;
  const title = sourceWords(cell.source, lang);
  if (head) {
    return (
      <th scope={rows > 1 ? "rowgroup" : "row"} rowSpan={rows} title={title}>
        {content}
      </th>
    );
  }
  return (
    <td rowSpan={rows} title={title}>
      {content}
    </td>
  );
}
