import type { Decimal } from "decimal.js";
import type { CellKind } from "../exportTable.ts";

/** Decimals of an amount: two, and up to the ten that one fen takes in 亿元. */
const LEAST = 2;
const MOST = 10;

interface NumberFormat {
  readonly kind: CellKind;
  readonly decimals: number;
  readonly id: number;
  /** "" for a format that comes with every spreadsheet. */
  readonly code: string;
}

/** Ids below 164 are taken by the formats that come with every spreadsheet. */
const FORMATS: readonly NumberFormat[] = [
  { kind: "text", decimals: 0, id: 0, code: "" },
  { kind: "rate", decimals: 0, id: 10, code: "" },
  { kind: "points", decimals: 0, id: 0, code: "" },
  { kind: "count", decimals: 0, id: 1, code: "" },
  ...Array.from({ length: MOST - LEAST + 1 }, (_, index) => ({
    kind: "amount" as const,
    decimals: LEAST + index,
    id: 164 + index,
    code: `#,##0.${"0".repeat(LEAST + index)}`,
  })),
];

/** Style numbers: header, then for each format the plain one and the bold one of the last row, then a text with a sign in front. */
const HEADER = 1;
const FIRST = 2;
const GUARDED = FIRST + FORMATS.length * 2;

/** How many decimals a column of amounts is shown with: all that any of them has, lest a shown figure be another amount. */
export function decimalsOf(amounts: readonly Decimal[]): number {
  return amounts.reduce((most, amount) => Math.max(most, Math.min(MOST, amount.decimalPlaces())), LEAST);
}

/** The number of a cell's style; `decimals` matters for amounts only. */
export function styleOf(
  kind: CellKind,
  options: { readonly isTotal?: boolean; readonly decimals?: number } = {},
): number {
  const { isTotal = false, decimals = LEAST } = options;
  const at = FORMATS.findIndex((format) => format.kind === kind && (kind !== "amount" || format.decimals === decimals));
  return FIRST + at * 2 + (isTotal ? 1 : 0);
}

export const HEADER_STYLE = HEADER;

/** For a text that would become a formula if somebody edited its cell. */
export const GUARDED_STYLE = GUARDED;

/** `xl/styles.xml`. */
export function stylesXml(): string {
  const own = FORMATS.filter(({ code }) => code !== "");
  const wrap = '<alignment vertical="top" wrapText="1"/>';
  const top = '<alignment vertical="top"/>';
  const cells = FORMATS.flatMap(({ kind, id }) => {
    const align = kind === "text" ? wrap : top;
    return [
      `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${align}</xf>`,
      `<xf numFmtId="${id}" fontId="1" fillId="0" borderId="2" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${align}</xf>`,
    ];
  });
  const all = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    `<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1">${wrap}</xf>`,
    ...cells,
    `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1">${wrap}</xf>`,
  ];
  const line = (bottom: string, above: string) =>
    `<border><left/><right/><top${above === "" ? "" : ` style="${above}"`}/><bottom${bottom === "" ? "" : ` style="${bottom}"`}/><diagonal/></border>`;
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="${own.length}">${own.map(({ id, code }) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`).join("")}</numFmts>`,
    '<fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    `<borders count="3">${line("", "")}${line("thin", "")}${line("", "thin")}</borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${all.length}">${all.join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("");
}
