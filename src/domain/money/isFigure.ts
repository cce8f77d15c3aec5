const FIGURE = /^\s*[-−+¥￥]?\s*[\d０-９][\d０-９,，.．]*\s*(?:元|万元|亿元|[%％])?\s*$/;

/** Whether a cell holds nothing but a figure, whatever unit stands behind it; how much it is, `parseAmount` says. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text);
}
