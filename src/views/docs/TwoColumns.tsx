import { useApp } from "../../app/AppContext.ts";
import type { Text } from "../../messages/text.ts";

/** A section that explains things one by one: what is named on the left, what it means on the right. */
export function TwoColumns(props: {
  id: string;
  title: Text;
  heads: readonly [Text, Text];
  rows: readonly (readonly [string, string])[];
  hint?: Text;
}) {
  const { t } = useApp();
  return (
    <section className="panel" id={props.id}>
      <header>
        <h2>{t(props.title)}</h2>
        {props.hint !== undefined && <p className="hint">{t(props.hint)}</p>}
      </header>
      <table className="plain-table docs-table">
        <thead>
          <tr>
            {props.heads.map((head) => (
              <th scope="col" key={head.en}>
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(([name, text]) => (
            <tr key={text}>
              <th scope="row">{name}</th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
