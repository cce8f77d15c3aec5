/** The overview of lines. */
export default function LinesOverview() {
  return null;
}
