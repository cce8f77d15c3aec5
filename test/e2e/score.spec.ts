import { findAccessibilityFaults } from "./axe.ts";
import { expect, test } from "./harness.ts";
import { findLayoutFaults } from "./layout.ts";

const SCORE = { view: "score" };

test.describe("the score view of the Shaoyang form", () => {
  test("says where the lost points went and where the score stands among the grades", async ({ page, open }) => {
    await open(SCORE);
    await expect(page.locator(".finding")).toContainText(
      "失去的 27.38 分只有两处：成本指标 20.00 分（15 个分项共用一格），预算执行率 7.38 分。",
    );
    await expect(page.getByRole("img", { name: "等级区间，得分 72.62，等级中" })).toBeVisible();
    await expect(page.getByText("[60, 80) 中", { exact: false }).first()).toBeVisible();
  });

  test("adds up in the table to the declared total", async ({ page, open }) => {
    await open(SCORE);
    const total = page.getByRole("row", { name: /^合计/ });
    await expect(total).toContainText("100.00");
    await expect(total).toContainText("72.62");
    await expect(total).toContainText("与表中总分一致");
    await expect(page.getByRole("row", { name: /产出指标/ })).toContainText("−20.00");
  });

  test("shows the way down as a table too", async ({ page, open }) => {
    await open(SCORE);
    const figure = page.getByRole("figure");
    await figure.getByRole("button", { name: "表格" }).click();
    await expect(figure.getByRole("row")).toHaveText([
      /步骤/,
      /满分100/,
      /成本指标−20\.00/,
      /预算执行率−7\.38/,
      /得分72/,
    ]);
  });

  test("keeps the 15 lines of one score together and invents none for a line", async ({ page, open }) => {
    await open(SCORE);
    const line = page.getByRole("row", { name: /风险防控平台建设/ });
    await expect(line).toBeHidden();
    const more = page.getByRole("button", { name: "15 个分项共用一格" });
    await more.focus();
    await page.keyboard.press("Enter");
    await expect(more).toHaveAttribute("aria-expanded", "true");
    await expect(line).toContainText("30万元 → 10万元");
    await expect(line).toContainText("项目建设期三年，已完成第一年。");
    await expect(line.locator(".num")).toHaveCount(0);
  });

  test("explains a derived score on focus, and Esc hides that again", async ({ page, open }) => {
    await open(SCORE);
    await page.getByRole("button", { name: "推", exact: true }).focus();
    const note = page.getByRole("tooltip");
    await expect(note).toContainText("此格应为 15.00 分");
    await page.keyboard.press("Escape");
    await expect(note).toBeHidden();
  });

  test("leads by keyboard from a row to its cells, in the address, and back", async ({ page, open }) => {
    await open(SCORE);
    const name = page.getByRole("button", { name: "预算执行率" });
    await name.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "来源：预算执行率" });
    await expect(dialog).toContainText("97.73万元");
    await expect(dialog).toContainText("执行率 × 分值");
    await expect(page).toHaveURL(/trace=execution/);
    expect(await findAccessibilityFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(page).not.toHaveURL(/trace=/);
    await expect(name).toBeFocused();
  });

  test("has no fault with everything unfolded at 390 px", async ({ page, open }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(SCORE);
    await page.getByRole("button", { name: "15 个分项共用一格" }).click();
    await page.waitForLoadState("networkidle");
    expect(await findLayoutFaults(page)).toEqual([]);
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });
});

test.describe("the score view of other forms", () => {
  const SAID: readonly (readonly [string, RegExp])[] = [
    ["qingshen-2023", /^满分 100\.00，表中没有填写得分。/],
    ["langzhong-2021", /^表中没有分值，也没有得分。/],
    ["dongfang-2023", /^表中没有分值，也没有得分。/],
    ["yuan-2022", /失去的 3\.00 分共有三处：/],
    ["yinchuan-2021", /有 4 项没有得分或分值，无法合计。/],
    ["hubei-2020", /各项都得满分，没有失分。/],
  ];
  for (const [data, said] of SAID) {
    test(`is true of ${data} and lies well in both widths`, async ({ page, open }) => {
      await open({ ...SCORE, data });
      await expect(page.locator(".finding")).toHaveText(said);
      await page.waitForLoadState("networkidle");
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await findLayoutFaults(page), `${width} px`).toEqual([]);
      }
      expect(await findAccessibilityFaults(page)).toEqual([]);
    });
  }

  test("holds the declared total against the sum and says what the audit found", async ({ page, open }) => {
    await open({ ...SCORE, data: "yinchuan-2021" });
    const total = page.getByRole("row", { name: /^合计/ });
    await expect(total).toContainText("表中总分 98.00");
    await expect(total).toContainText("不符");
  });
});
