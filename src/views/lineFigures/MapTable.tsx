import { memo, useMemo } from "react";
import { textWidth } from "../../charts/textWidth.ts";
import { cellWords, type MapRow, type UnitCategoryMapModel } from "../../charts/unitCategoryMap.ts";
import { type CategoryId, category } from "../../domain/deviation/taxonomy.ts";
import type { AmountUnit } from "../../domain/money/fen.ts";
import { lineFigures } from "../../messages/lineFigures.ts";
import type { Lang } from "../../messages/text.ts";
import { useRoving } from "./useRoving.ts";

/** The strongest tint on which ink is still easy to read. */
const STRONGEST = 0.42;
const FAINTEST = 0.05;
const NAME_PX = 150;
/** The least width of a cell, a sign of an amount, and what stands beside one. */
const CELL_PX = 48;
const DIGIT_PX = 6.8;
const CELL_PADDING_PX = 10;
/** Less than the size of the type: `textWidth` guesses carefully. */
const HEAD_PX = 10;
const BAR_PX = 96;
const TOTAL_PX = 84;

/** A unit and a category, or one of them alone. */
export interface MapChoice {
  readonly unit?: string | null;
  readonly category?: CategoryId;
}

/** The cells of the map: hundreds of buttons, drawn anew only with the figures or the language. */
export const MapTable = memo(function MapTable(props: {
  model: UnitCategoryMapModel;
  unit: AmountUnit;
  lang: Lang;
  isSelected: (choice: MapChoice) => boolean;
  onToggle: (choice: MapChoice) => void;
}) {
  const { model, unit, lang, isSelected, onToggle } = props;
  const { categories, body } = model;
  const places = useMemo(
    () => [
      ...categories.map((id, at) => ({ key: `head ${id}`, x: at + 1, y: 0 })),
      ...body.flatMap((row, y) => [
        ...(row.unit === undefined ? [] : [{ key: `row ${y}`, x: 0, y: y + 1 }]),
        ...row.cells.flatMap((cell, x) =>
          cell.text === "" || row.unit === undefined ? [] : [{ key: `cell ${y} ${cell.category}`, x: x + 1, y: y + 1 }],
        ),
      ]),
    ],
    [categories, body],
  );
  const { setRoot, onKeyDown, mark } = useRoving(places);
  const cellPx = useMemo(() => {
    const signs = Math.max(0, ...body.flatMap(({ cells }) => cells.map(({ text }) => text.length)));
    // Heads break between words; Chinese ones anywhere.
    const words = lang === "zh" ? [] : categories.flatMap((id) => category(id).title[lang].split(/[ -]/));
    const widest = Math.max(0, ...words.map((word) => textWidth(word, HEAD_PX)));
    return Math.max(CELL_PX, signs * DIGIT_PX + CELL_PADDING_PX, widest);
  }, [body, categories, lang]);
  // Hundreds of sentences would be made at every change; one is made where somebody looks.
  const explain = ({ target }: { target: EventTarget }) => {
    const element = (target as Element).closest<HTMLElement>("[data-cell]");
    const [y, at] = (element?.dataset.cell ?? "").split(" ").map(Number);
    const row = body[y ?? -1];
    const cell = row?.cells[at ?? -1];
    if (element !== null && row !== undefined && cell !== undefined) {
      element.title = cellWords(row, cell, unit, lang);
    }
  };
  return (
    <div className="unit-map scroll-x">
      <table
        ref={setRoot}
        style={{ minWidth: NAME_PX + categories.length * cellPx + BAR_PX + TOTAL_PX }}
        onKeyDown={onKeyDown}
        onPointerOver={explain}
        onFocus={explain}
      >
        <colgroup>
          <col style={{ width: NAME_PX }} />
          {categories.map((id) => (
            <col key={id} />
          ))}
          <col style={{ width: BAR_PX }} />
          <col style={{ width: TOTAL_PX }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{lineFigures.mapUnit[lang]}</th>
            {categories.map((id) => (
              <th scope="col" key={id}>
                <button
                  type="button"
                  aria-pressed={isSelected({ category: id })}
                  onClick={() => onToggle({ category: id })}
                  {...mark(`head ${id}`)}
                >
                  <span className={`swatch cat-${id}`} aria-hidden="true" />
                  {category(id).title[lang]}
                </button>
              </th>
            ))}
            <th scope="col" className="num" colSpan={2}>
              {lineFigures.total[lang]}
            </th>
          </tr>
        </thead>
        <tbody>
          {body.map((row, y) => (
            <Row
              key={row.unit === undefined ? "rest" : `unit ${row.unit}`}
              {...{ row, y, isSelected, onToggle, mark }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
});

function Row(props: {
  row: MapRow;
  y: number;
  isSelected: (choice: MapChoice) => boolean;
  onToggle: (choice: MapChoice) => void;
  mark: ReturnType<typeof useRoving>["mark"];
}) {
  const { row, y, isSelected, onToggle, mark } = props;
  const { unit } = row;
  return (
    <tr>
      <th scope="row">
        {unit === undefined ? (
          row.label
        ) : (
          <button
            type="button"
            title={row.label}
            aria-pressed={isSelected({ unit })}
            onClick={() => onToggle({ unit })}
            {...mark(`row ${y}`)}
          >
            {row.label}
          </button>
        )}
      </th>
      {row.cells.map((cell, at) => {
        const tint = (
          <span
            className={`map-tint cat-${cell.category}`}
            style={{ opacity: FAINTEST + cell.share * (STRONGEST - FAINTEST) }}
            aria-hidden="true"
          />
        );
        if (cell.text === "") return <td key={cell.category} />;
        if (unit === undefined) {
          return (
            <td key={cell.category} data-cell={`${y} ${at}`}>
              {tint}
              <span className="map-text">{cell.text}</span>
            </td>
          );
        }
        const choice = { unit, category: cell.category };
        return (
          <td key={cell.category}>
            {tint}
            <button
              type="button"
              data-cell={`${y} ${at}`}
              aria-pressed={isSelected(choice)}
              onClick={() => onToggle(choice)}
              {...mark(`cell ${y} ${cell.category}`)}
            >
              {cell.text}
            </button>
          </td>
        );
      })}
      <td className="map-bar">
        <svg width="100%" height="10" aria-hidden="true">
          <rect className="figure-fill" width={`${row.share * 100}%`} height="10" />
        </svg>
      </td>
      <td className="num">{row.totalText}</td>
    </tr>
  );
}
