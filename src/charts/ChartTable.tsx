import type { FigureModel } from "./chartModel.ts";

/** The data of a figure as a table. */
export function ChartTable({ model }: { model: FigureModel }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll-x" tabIndex={0} aria-label={model.name}>
      <table className="plain-table">
        <thead>
          <tr>
            {model.columns.map((column, index) => (
              <th scope="col" className={index > 0 ? "num" : ""} key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows may be equal in every cell, and their order is their identity
            <tr key={at}>
              {row.map((cell, index) => (
                <td className={index > 0 ? "num" : ""} key={model.columns[index]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
