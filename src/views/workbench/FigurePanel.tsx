/** The figure on show. */
export function FigurePanel() {
  return null;
}
