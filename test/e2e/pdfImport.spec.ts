import type { Page } from "@playwright/test";
import { ingest } from "../../src/ingest/ingest.ts";
import { build } from "../fixtures/forms/build.ts";
import { compare } from "../fixtures/forms/compare.ts";
import { readForms } from "../fixtures/forms/form.ts";
import { layOut } from "../fixtures/forms/layout.ts";
import { toPdf } from "../fixtures/forms/toPdf.ts";
import { expect, test } from "./harness.ts";

const forms = readForms();

const RULED =
  "table table{border-collapse:collapse} table table td{border:1px solid;font-size:10pt;padding:2px 5px} p{margin:0}";

/** A form's web page as the browser prints it: on A4, or on small wide pages that cut its rows, with page numbers. */
async function print(page: Page, id: string, small = false): Promise<Uint8Array> {
  const form = forms.find((each) => each.id === id)!;
  const html = new TextDecoder().decode(build(layOut(form), "html"));
  await page.setContent(html.replace("td{border:1px}", RULED));
  const margin = { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" };
  if (!small) return page.pdf({ format: "A4", margin });
  return page.pdf({
    format: "A5",
    landscape: true,
    margin,
    displayHeaderFooter: true,
    headerTemplate: "<span></span>",
    footerTemplate: '<span style="font-size:8pt;margin:auto">— <span class="pageNumber"></span> —</span>',
  });
}

async function openFile(page: Page, name: string, bytes: Uint8Array) {
  await page.getByRole("button", { name: "打开文件" }).click();
  const buffer = Buffer.from(bytes);
  await page.getByLabel("选择文件", { exact: true }).setInputFiles([{ name, mimeType: "application/pdf", buffer }]);
}

const outcome = (page: Page) => page.locator(".import-bar [role=status]");

test.describe("a form printed by a browser", () => {
  test.setTimeout(240_000);

  test("lands whole, each figure and text in its field, also over page breaks", async ({ context }) => {
    const page = await context.newPage();
    const misses: string[] = [];
    for (const form of forms) {
      for (const small of [false, true]) {
        const { projects, issues } = await ingest({ name: "form.pdf", bytes: await print(page, form.id, small) });
        const wrong = compare(form, projects[0], issues).misses;
        misses.push(...wrong.map((miss) => `${form.id}${small ? " on small pages" : ""} ${miss}`));
      }
    }
    expect(misses).toEqual([]);
  });

  test("opens in the page like any other file", async ({ context, page, open }) => {
    const bytes = await print(await context.newPage(), "seed-shaoyang-2023");
    await open();
    await openFile(page, "自评表.pdf", bytes);
    await expect(outcome(page)).toContainText("1 个项目，15 个分项");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("信息化建设专项经费");
  });
});

test("a form whose characters are named by a map of the old encoding opens in the page", async ({ page, open }) => {
  const form = forms.find(({ id }) => id === "seed-shaoyang-2023")!;
  await open();
  await openFile(page, "旧.pdf", toPdf(layOut(form), { encoding: "GBK-EUC-H" }));
  await expect(outcome(page)).toContainText("1 个项目，15 个分项");
});

test("a scan is refused with a sentence that says what to do", async ({ page, open }) => {
  await open();
  await openFile(page, "扫描.pdf", toPdf({ before: [], width: 3, rows: [], after: [] }));
  await expect(page.getByText("这是扫描件或图片")).toBeVisible();
});
