import { VIEWS } from "../../src/app/urlState.ts";
import { findAccessibilityFaults } from "./axe.ts";
import { expect, test } from "./harness.ts";
import { findLayoutFaults } from "./layout.ts";

const LANGS = ["zh", "en"];
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

for (const view of VIEWS) {
  for (const lang of LANGS) {
    test.describe(`the ${view} view in ${lang}`, () => {
      for (const colorScheme of ["light", "dark"] as const) {
        test(`has no accessibility fault in the ${colorScheme} theme`, async ({ page, open }) => {
          await page.emulateMedia({ colorScheme });
          await open({ view, lang });
          await page.waitForLoadState("networkidle");
          expect(await findAccessibilityFaults(page)).toEqual([]);
        });
      }

      test("prints nothing over anything else at any size of window", async ({ page, open }) => {
        await open({ view, lang });
        await page.waitForLoadState("networkidle");
        for (const size of SIZES) {
          await page.setViewportSize(size);
          expect(await findLayoutFaults(page), `${size.width} × ${size.height}`).toEqual([]);
        }
      });
    });
  }
}
