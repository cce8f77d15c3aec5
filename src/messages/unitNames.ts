/** The unit of exact amounts. */
export const yuan = { zh: "元", en: "yuan" } as const;

/** The units of money as headings name them, in English with the sign that stands in the forms. */
export const unitNames = {
  元: yuan,
  万元: { zh: "万元", en: "10k yuan (万元)" },
  亿元: { zh: "亿元", en: "100m yuan (亿元)" },
} as const;

/** The same within a sentence or a table's header, without the sign. */
export const shortUnitNames = {
  元: yuan,
  万元: { zh: "万元", en: "10k yuan" },
  亿元: { zh: "亿元", en: "100m yuan" },
} as const;
