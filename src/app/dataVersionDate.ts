/**
 * When a version was published, `2026-11-02 16:00` in the reader's time zone; "" where that is not known or no date.
 * The order of the parts is the same in both languages.
 */
export function dataVersionDate(published: string | null): string {
  if (published === null) return "";
  const date = new Date(published);
  if (Number.isNaN(date.getTime())) return "";
  const two = (number: number) => String(number).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
