import type { Page } from "@playwright/test";

/**
 * What stands wrong on the page as laid out now, one line a fault: a page wider than its window, texts printed over
 * one another, and texts cut off by their box. Texts for screen readers alone (boxes of one pixel) do not count.
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
      for (const rect of range.getClientRects()) if (rect.width > 0) texts.push({ text, owner, rect });
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
