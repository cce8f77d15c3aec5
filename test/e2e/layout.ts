import type { Page } from "@playwright/test";

/**
 * What stands wrong on the page as laid out now, one line a fault: a page wider than its window, texts printed over
 * one another, and texts cut off by their box. Texts for screen readers alone (boxes of one pixel) and what is scrolled
 * out of sight do not count.
 */
export async function findLayoutFaults(page: Page): Promise<string[]> {
  // Whatever follows the window's size (charts, labels that fit) does so in the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.evaluate(() => {
    /** Overlaps up to this many pixels are the leading of neighbouring lines, not print over print. */
    const SLACK = 2;
    const faults: string[] = [];
    const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

    function isSeen(element: Element): boolean {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        const { width, height } = box.getBoundingClientRect();
        const { position, overflow } = getComputedStyle(box);
        if (position === "fixed" || (overflow !== "visible" && (width <= 1 || height <= 1))) return false;
      }
      return true;
    }

    /** The part of a box that no clipping box around it hides; null where all of it is out of sight. */
    function onShow(element: Element, rect: DOMRect): DOMRect | null {
      let { left, top, right, bottom } = rect;
      for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
        const { overflow, contain } = getComputedStyle(box);
        if (overflow === "visible" && !/paint|content|strict/.test(contain)) continue;
        const clip = box.getBoundingClientRect();
        [left, right] = [Math.max(left, clip.left), Math.min(right, clip.right)];
        [top, bottom] = [Math.max(top, clip.top), Math.min(bottom, clip.bottom)];
      }
      return right > left && bottom > top ? new DOMRect(left, top, right - left, bottom - top) : null;
    }

    const excess = document.documentElement.scrollWidth - window.innerWidth;
    if (excess > 0) faults.push(`the page is ${excess} px wider than its window`);

    const texts: { text: string; owner: Element; rect: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const owner = node.parentElement;
      const text = (node.textContent ?? "").trim();
      if (owner === null || text === "" || !isSeen(owner)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const whole of range.getClientRects()) {
        const rect = whole.width > 0 ? onShow(owner, whole) : null;
        if (rect !== null) texts.push({ text, owner, rect });
      }
    }

    for (const [index, one] of texts.entries()) {
      for (const other of texts.slice(index + 1)) {
        if (one.owner === other.owner) continue;
        const width = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const height = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
        if (width <= SLACK || height <= Math.max(SLACK, Math.min(one.rect.height, other.rect.height) / 4)) continue;
        faults.push(`“${shorten(one.text)}” and “${shorten(other.text)}” are printed over one another`);
      }
    }

    for (const element of document.body.querySelectorAll("*")) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut =
        (overflowX === "hidden" && element.scrollWidth > element.clientWidth + SLACK) ||
        (overflowY === "hidden" && element.scrollHeight > element.clientHeight + SLACK);
      const text = (element.textContent ?? "").trim();
      if (isCut && text !== "" && isSeen(element)) faults.push(`“${shorten(text)}” is cut off by its box`);
    }
    return faults;
  });
}
