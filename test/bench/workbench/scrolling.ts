/** What was seen while the table was being scrolled. */
export interface ScrollRecord {
  /** ms between two frames. */
  readonly frames: number[];
  /** Frames in which the rows did not fill the window, or one had no text. */
  readonly blank: number;
}

/** Ways to move the box: for each frame the scroll position it is put at. */
export const WAYS = {
  /** A wheel: 100 px a frame, to and fro. */
  wheel: (frame: number, at: number) => at + (frame % 100 < 60 ? 100 : -100),
  /** A handle dragged slowly: one pixel of a scroll bar of 600 px a frame. */
  drag: (frame: number, _: number, travel: number) => (travel * (100 + frame)) / 600,
  /** A handle thrown from one place to another, every third frame. */
  jumps: (frame: number, at: number, travel: number) =>
    frame % 3 === 0 ? (travel * ((frame * 7919) % 1000)) / 1000 : at,
} satisfies Record<string, (frame: number, at: number, travel: number) => number>;

export type Way = keyof typeof WAYS;

/** Scrolls the table for some frames and looks at every frame. */
export async function scrollTable(way: Way, count: number): Promise<ScrollRecord> {
  const box = document.querySelector(".line-window-box") as HTMLElement;
  const head = box.querySelector(".line-window-head") as HTMLElement;
  const frames: number[] = [];
  let blank = 0;
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  let before = await nextFrame();
  for (let frame = 0; frame < count; frame += 1) {
    box.scrollTop = WAYS[way](frame, box.scrollTop, box.scrollHeight - box.clientHeight);
    const now = await nextFrame();
    frames.push(now - before);
    before = now;
    const { bottom } = box.getBoundingClientRect();
    const top = head.getBoundingClientRect().bottom;
    const rows = [...box.querySelectorAll<HTMLElement>("[data-row]")];
    const [first, last] = [rows[0], rows[rows.length - 1]];
    const isFull =
      first !== undefined &&
      last !== undefined &&
      first.getBoundingClientRect().top <= top + 1 &&
      last.getBoundingClientRect().bottom >= bottom - 2 &&
      rows.every((row) => (row.querySelector(".line-window-name")?.textContent ?? "") !== "");
    if (!isFull) blank += 1;
  }
  return { frames, blank };
}
