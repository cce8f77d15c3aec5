import { findAccessibilityFaults } from "./axe.ts";
import { expect, test } from "./harness.ts";
import { findLayoutFaults } from "./layout.ts";

/** Three lines whose last figures fall away in 亿元 one by one, but not in their sum. */
const FORM = {
  format: "outturn-dataset",
  version: 1,
  title: "四舍五入",
  projects: [
    {
      name: "三处维修",
      unit: "测试单位",
      year: 2023,
      amountUnit: "万元",
      lines: ["甲楼", "乙楼", "丙楼"].map((name) => ({ name, budget: "1.40", actual: "0.40", reason: "项目取消" })),
    },
  ],
};

const TITLE = { zh: "四舍五入", en: "Rounding" };
const CATALOG = {
  format: "outturn-catalog",
  version: 1,
  title: TITLE,
  default: "rounding",
  datasets: [{ id: "rounding", title: TITLE, file: "rounding.json", kind: "json", unit: TITLE, year: 2023 }],
};

const NOTES = {
  zh: "因四舍五入，所示各项之和与所示合计最多相差 0.0001 亿元；精确到分的金额完全相符。",
  en: "Because of rounding, the parts shown miss a total shown by up to 0.0001 (100m yuan); the exact amounts agree to the fen.",
} as const;

for (const lang of ["zh", "en"] as const) {
  test(`parts that do not add up as shown are explained, in 亿元 and not in 元 (${lang})`, async ({
    page,
    open,
    site,
  }, info) => {
    site.answer("data/catalog.json", { body: JSON.stringify(CATALOG) });
    site.answer("data/rounding.json", { body: JSON.stringify(FORM) });
    for (const view of ["overview", "deviations"]) {
      await open({ view, lang, unit: "yi" });
      await expect(page.locator(".rounding-note").first(), view).toHaveText(NOTES[lang]);
      await page.locator(".rounding-note").first().scrollIntoViewIfNeeded();
      await page.screenshot({ path: info.outputPath(`${view}.png`) });
      expect(await findLayoutFaults(page), view).toEqual([]);
      expect(await findAccessibilityFaults(page), view).toEqual([]);
    }
    await open({ lang, unit: "yuan" });
    await page.waitForLoadState("networkidle");
    await expect(page.locator(".rounding-note")).toHaveCount(0);
  });
}
