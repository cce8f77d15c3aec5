import type { Page } from "@playwright/test";

/** When the element marked `data-first-picture` came, in ms since the navigation began. */
export interface FirstPicture {
  /** The element is in the document. */
  readonly present: number;
  /** Two animation frames later: it is on the screen. */
  readonly painted: number;
}

/**
 * Makes every page opened in `page` from now on note its first picture, from inside, so that no polling of ours
 * disturbs the clock. The function returned waits for it and gives the times.
 */
export async function watchFirstPicture(page: Page): Promise<() => Promise<FirstPicture>> {
  await page.addInitScript(() => {
    const note = window as unknown as { firstPicture?: FirstPicture };
    const observer = new MutationObserver(() => {
      if (document.querySelector("[data-first-picture]") === null) return;
      observer.disconnect();
      const present = performance.now();
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          note.firstPicture = { present, painted: performance.now() };
        }),
      );
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
  return async () => {
    const handle = await page.waitForFunction(
      () => (window as unknown as { firstPicture?: FirstPicture }).firstPicture ?? null,
    );
    return (await handle.jsonValue()) as FirstPicture;
  };
}
