import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { fakeRun } from "../cli/fakeRun.ts";
import { build } from "../fixtures/forms/build.ts";
import { readForms } from "../fixtures/forms/form.ts";
import { layOut } from "../fixtures/forms/layout.ts";
import { findAccessibilityFaults } from "./axe.ts";
import { expect, test } from "./harness.ts";
import { findLayoutFaults } from "./layout.ts";

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const LIST =
  "年度,单位,项目名称,分项名称,预算数（万元）,执行数（万元）,偏差原因\n2023,某局,甲项目,监理费,10,4,项目取消\n";
const upload = (name: string, content: string | Uint8Array): Upload => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});
const seed = upload("shaoyang-2023.json", readFileSync("data/shaoyang-2023.json"));

/** Opens files through the panel, as a reader would. */
async function openFiles(page: Page, files: readonly Upload[]) {
  await page.getByRole("button", { name: "打开文件" }).click();
  await page.getByLabel("选择文件", { exact: true }).setInputFiles([...files]);
}

/** Lets go of files over the page. */
async function drop(page: Page, files: readonly { readonly name: string; readonly text: string }[]) {
  await page.evaluate((dropped) => {
    const data = new DataTransfer();
    for (const { name, text } of dropped) data.items.add(new File([text], name));
    for (const type of ["dragenter", "dragover", "drop"]) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    }
  }, files);
}

/** Pastes outside every field. */
async function paste(page: Page, types: Readonly<Record<string, string>>) {
  await page.evaluate((entries) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(entries)) clipboardData.setData(type, text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, types);
}

const outcome = (page: Page) => page.locator(".import-bar [role=status]");

test.describe("a file opened from the reader's computer", () => {
  test("shows the whole dashboard, marked as a local preview, and says what was read", async ({ page, open }) => {
    await open();
    await openFiles(page, [seed]);
    await expect(outcome(page)).toHaveText("已打开 1 个文件：1 个项目，15 个分项，0 个问题。");
    await expect(page).toHaveURL(/data=local/);
    // What was read is said below the header and covers nothing of the page.
    const [notice, main] = [await page.locator(".import-bar").boundingBox(), await page.locator("main").boundingBox()];
    expect(notice!.y + notice!.height).toBeLessThanOrEqual(main!.y);
    await expect(page.getByText("本地预览 · 未发布")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("信息化建设专项经费");
    for (const view of ["偏差分析", "得分", "核对", "概览"]) {
      await page.getByRole("link", { name: view }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("信息化建设专项经费");
    }
  });

  test("is not kept by a reload, which says so and how to have it again", async ({ page, open }) => {
    await open();
    await openFiles(page, [seed]);
    await expect(page).toHaveURL(/data=local/);
    await page.reload();
    await expect(page.getByRole("alert")).toContainText("本地预览不会保留");
    await page.getByRole("alert").getByRole("button", { name: "打开文件" }).click();
    await expect(page.getByRole("dialog", { name: "打开文件" })).toBeVisible();
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "或查看已发布的数据" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("信息化建设专项经费");
  });

  test("can be dropped anywhere, with a clear drop state that goes again", async ({ page, open }) => {
    await open({ view: "score" });
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["x"], "a.csv"));
      document.body.dispatchEvent(new DragEvent("dragenter", { dataTransfer, bubbles: true, cancelable: true }));
    });
    await expect(page.getByText("松开即可打开")).toBeVisible();
    await page.evaluate(() => window.dispatchEvent(new DragEvent("dragleave", { relatedTarget: null })));
    await expect(page.getByText("松开即可打开")).toBeHidden();
    await drop(page, [{ name: "a.csv", text: LIST }]);
    await expect(page.getByText("松开即可打开")).toBeHidden();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("甲项目");
  });

  test("can be a table pasted from a sheet or a document, in the page or in the panel's box", async ({
    page,
    open,
  }) => {
    await open();
    await paste(page, { "text/plain": LIST.replaceAll(",", "\t") });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("甲项目");
    const rows = LIST.trim().replace("甲项目", "乙项目").split("\n");
    const cells = rows.map((row) => `<tr><td>${row.replaceAll(",", "</td><td>")}</td></tr>`).join("");
    const html = `<meta charset=gb2312><style>td{color:red}</style><table>${cells}</table>`;
    await paste(page, { "text/html": html, "text/plain": "x" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("乙项目");
    await paste(page, { "text/plain": "一句话" });
    await expect(outcome(page)).toHaveText("剪贴板中没有表格。");
  });

  test("keeps the focus where it was", async ({ page, open }) => {
    await open();
    await page.getByRole("radio", { name: "元", exact: true }).focus();
    await drop(page, [{ name: "a.csv", text: LIST }]);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("甲项目");
    await expect(page.getByRole("radio", { name: "元", exact: true })).toBeFocused();
    await page.getByRole("button", { name: "打开文件" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "打开文件" })).toBeFocused();
  });
});

test.describe("several files", () => {
  test("make a portfolio, whose projects lead to their own pages and back", async ({ page, open }) => {
    await open();
    await openFiles(page, [seed, upload("a.csv", LIST)]);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("本地预览：2 个文件");
    await expect(page.locator(".finding")).toContainText(
      "2 个项目预算 674.60 万元，支出 317.12（47.01%），未支出 357.48",
    );
    const rows = page.locator(".project-row:not(.head):not(.total)");
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText("351.48");
    await page.getByRole("link", { name: "甲项目" }).click();
    await expect(page).toHaveURL(/project=2\.p1/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("甲项目");
    await page.goBack();
    await expect(rows).toHaveCount(2);
    await page.locator(".fate").getByRole("button", { name: "暂缓" }).click();
    await expect(rows).toHaveCount(1);
    await expect(rows.first()).toContainText("55.00");
  });

  test("twenty at once, some of them hopeless, keep what is good and say what is not", async ({ page, open }) => {
    await open();
    const lists = Array.from({ length: 17 }, (_, n) => upload(`list${n}.csv`, LIST.replace("监理费", `监理费${n}`)));
    const bad = [
      upload("empty.csv", ""),
      upload("form.xlsx", new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4])),
      upload("copy of list0.csv", lists[0]?.buffer ?? ""),
    ];
    await openFiles(page, [...lists, ...bad]);
    await expect(outcome(page)).toHaveText("已打开 20 个文件：17 个项目，17 个分项，3 个问题。");
    await page.getByRole("link", { name: "数据" }).click();
    const problems = page.locator(".import-issues tbody tr");
    await expect(problems).toHaveCount(3);
    await expect(problems.nth(0)).toContainText("文件是空的");
    await expect(problems.nth(1)).toContainText("form.xlsx");
    await expect(problems.nth(2)).toContainText("内容与「list0.csv」完全相同");
  });

  test("too large are refused by their size, before a byte is read", async ({ page, open }) => {
    await open();
    const before = await page.evaluate(() => {
      const file = new File(["x"], "huge.csv");
      Object.defineProperty(file, "size", { value: 200_000_000 });
      return file.size;
    });
    expect(before).toBe(200_000_000);
    // A file of that size, without its bytes passing through this test.
    await page.evaluate(() => {
      const piece = new Blob([new Uint8Array(10_000_000)]);
      const data = new DataTransfer();
      data.items.add(new File(Array(20).fill(piece), "huge.csv"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await expect(page.locator(".import-issues")).toContainText("内容过大");
    await expect(page.locator(".import-issues")).toContainText("huge.csv");
  });

  test("dropped while others are read take their place", async ({ page, open }) => {
    await open();
    const rows = Array.from({ length: 150_000 }, (_, n) => `2023,某局,大项目,第${n}项,10,4,项目取消`).join("\n");
    await drop(page, [{ name: "big.csv", text: LIST + rows }]);
    await drop(page, [{ name: "a.csv", text: LIST }]);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("甲项目");
    await page.waitForTimeout(2500);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("甲项目");
  });
});

test.describe("what is wrong with a file", () => {
  const FAULTY = `${LIST}2023,某局,甲项目,设备,abc,4,\n`;

  test("is listed with its place, which opens the cell in a picture of its table", async ({ page, open }) => {
    await open();
    await openFiles(page, [upload("faulty.csv", FAULTY)]);
    await expect(page.getByText("本地预览 · 未发布")).toBeVisible();
    await page.getByRole("link", { name: "数据" }).click();
    const place = page.getByRole("button", { name: "第 3 行，预算数（万元）" });
    await expect(page.locator(".import-issues")).toContainText("「abc」不是金额");
    await place.click();
    const dialog = page.getByRole("dialog", { name: "faulty.csv 原表" });
    await expect(dialog.locator("td.sought")).toHaveText(/abc/);
    await expect(dialog.locator("tr.sought")).toContainText("设备");
    expect(await findAccessibilityFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(place).toBeFocused();
  });

  test("runs nothing, whatever the names and cells hold", async ({ page, open }) => {
    const evil = '<img src=x onerror="document.title=1">';
    await open();
    const list = LIST.replaceAll("甲项目", evil).replace("监理费", evil).replace(",10,", `,${evil},`);
    await openFiles(page, [upload(`${evil.replaceAll("/", "")}.csv`, list)]);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(evil);
    await page.getByRole("link", { name: "数据" }).click();
    await expect(page.locator(".import-files")).toContainText("<img src=x");
    await page.locator(".import-issues").getByRole("button").first().click();
    await expect(page.getByRole("dialog")).toContainText("<img");
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.title()).toContain("<img");
  });

  test("can be a wrong guess of the encoding, which a switch mends", async ({ page, open }) => {
    await open();
    // 摘要 in GBK, which happens to be valid UTF-8 as well.
    await openFiles(page, [
      upload("a.csv", new Uint8Array([0xd5, 0xaa, 0xd2, 0xaa, 0x2c, 0x61, 0x0a, 0x78, 0x2c, 0x31])),
    ]);
    await expect(page.locator(".import-issues")).toContainText("ժҪ");
    await page.getByLabel("a.csv 的编码").selectOption("gb18030");
    await expect(page.locator(".import-issues")).toContainText("摘要");
  });
});

test.describe("a list whose columns nobody knows", () => {
  const LEDGER = "支出台账\n摘要,批了多少,花了多少\n监理费,10,4\n设备,5,5\n";

  test("is mapped by hand with a live preview, and the next of its kind by itself", async ({ page, open }) => {
    await open();
    await openFiles(page, [upload("ledger.csv", LEDGER)]);
    await expect(outcome(page)).toContainText("没有读到项目");
    await page.getByRole("button", { name: "指定列…（ledger.csv）" }).click();
    const dialog = page.getByRole("dialog", { name: "指定列：ledger.csv" });
    await expect(dialog).toContainText("这样还读不出分项");
    const choice = (name: string) => dialog.getByRole("combobox", { name, exact: true });
    await choice("表头行").selectOption("2");
    await choice("分项名称").selectOption({ label: "摘要" });
    await choice("预算数").selectOption({ label: "批了多少" });
    await choice("执行数").selectOption({ label: "花了多少" });
    await choice("金额单位").selectOption("万元");
    await expect(dialog.getByRole("status").first()).toContainText("1 个项目，2 个分项；预算 15.00，执行 9.00（万元）");
    expect(await findAccessibilityFaults(page)).toEqual([]);
    await dialog.getByRole("button", { name: "按此读取" }).click();
    await expect(outcome(page)).toHaveText(
      "已打开 1 个文件：1 个项目，2 个分项，0 个问题。1 个项目没有年度，可在“数据”中填写。",
    );
    await openFiles(page, [upload("next.csv", LEDGER.replace("监理费", "设计费"))]);
    await expect(outcome(page)).toHaveText(
      "已打开 1 个文件：1 个项目，2 个分项，0 个问题。1 个项目没有年度，可在“数据”中填写。",
    );
    await page.getByRole("link", { name: "数据" }).click();
    await expect(page.locator(".import-files")).toContainText("沿用上次指定的列");
  });
});

test("a list whose unusual headers can be guessed asks whether the guess is right", async ({ page, open }) => {
  await open();
  await openFiles(page, [
    upload("a.csv", "支出事项说明,批复额度（万元）,本年已支付总额（万元）\n监理费,10,4\n合计,12,4\n"),
  ]);
  const dialog = page.getByRole("dialog", { name: "指定列：a.csv" });
  await expect(dialog).toContainText("表头不是通常的写法，下面是猜测");
  await expect(dialog.locator("td.num").first()).toHaveText("10");
  await expect(dialog).toContainText("合计行的预算为 12.00，各行之和为 10.00，相差 2.00");
  expect(await findAccessibilityFaults(page)).toEqual([]);
  await dialog.getByRole("button", { name: "按此读取" }).click();
  await expect(page.locator(".finding")).toContainText("未支出 6.00");
});

test("a file without a year is given one among the data", async ({ page, open }) => {
  await open();
  await openFiles(page, [upload("a.csv", `${LIST.replace("2023", "")}`)]);
  await expect(outcome(page)).toContainText("1 个项目没有年度");
  await page.getByRole("link", { name: "数据" }).click();
  await page.getByLabel("a.csv 的年度").fill("2022");
  expect(await findAccessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "填写" }).click();
  await expect(page.locator(".about")).toContainText("2022 年度");
});

test.describe("the data set to publish", () => {
  test("is downloaded as JSON that opens as the same data, with its catalog entry", async ({ page, open }) => {
    await open();
    await openFiles(page, [seed]);
    await expect(page.getByText("本地预览 · 未发布")).toBeVisible();
    await page.getByRole("link", { name: "数据" }).click();
    await page.getByRole("button", { name: "目录条目" }).click();
    const entry = JSON.parse((await page.locator(".import-entry pre").textContent()) ?? "");
    expect(entry).toMatchObject({ id: "shaoyang-2023", file: "shaoyang-2023.json", year: 2023 });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "下载 JSON" }).click(),
    ]);
    const text = readFileSync(await download.path(), "utf8");
    await openFiles(page, [upload("again.json", text)]);
    await expect(page.locator(".finding")).toContainText("351.48");
  });
});

test.describe("a hundred thousand rows", () => {
  test("come in small pieces from a worker, with progress, and the page stays awake", async ({ page, open }, info) => {
    test.setTimeout(60_000);
    await page.addInitScript(() => {
      const heard: Record<string, number> = {};
      Object.assign(window, { heard, longTasks: [] as number[] });
      const Original = window.Worker;
      window.Worker = class extends Original {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          this.addEventListener("message", ({ data }) => {
            heard[data.kind] = (heard[data.kind] ?? 0) + 1;
            heard.mostLines = Math.max(heard.mostLines ?? 0, data.lines?.count ?? 0);
          });
        }
      };
      new PerformanceObserver((list) => {
        const { longTasks } = window as unknown as { longTasks: number[] };
        longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
      }).observe({ type: "longtask" });
    });
    await open();
    await page.waitForLoadState("networkidle");
    // Made in the page: a file that Playwright hands over costs the page seconds of its own.
    await page.evaluate((header) => {
      const rows = Array.from(
        { length: 100_000 },
        (_, n) => `2023,第${n % 40}局,项目${n % 400},第${n}项,10,${n % 11},项目于年底启动，费用待支付`,
      ).sort();
      Object.assign(window, { big: new File([`${header}\n${rows.join("\n")}\n`], "big.csv") });
    }, LIST.split("\n")[0]);
    await page.waitForTimeout(500);
    const start = Date.now();
    await page.evaluate(() => {
      const { big } = Object.assign(window as unknown as { big: File }, { longTasks: [] });
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(big);
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    });
    await expect(page.getByRole("progressbar")).toBeVisible();
    await expect(outcome(page)).toContainText("已打开 1 个文件：400 个项目，100000 个分项", { timeout: 40_000 });
    const took = Date.now() - start;
    const { heard, longTasks } = await page.evaluate(() => {
      const { heard, longTasks } = window as unknown as { heard: Record<string, number>; longTasks: number[] };
      return { heard, longTasks };
    });
    expect(heard).toMatchObject({ projects: 200, mostLines: 500, file: 1, done: 1 });
    expect(heard.progress).toBeGreaterThan(10);
    const longest = Math.max(0, ...longTasks);
    info.annotations.push({ type: "measured", description: `${took} ms; tasks over 50 ms: ${longTasks.join()}` });
    console.log(
      `100,000 rows on show after ${took} ms; tasks over 50 ms: ${longTasks.join(", ") || "none"} (${longest})`,
    );
  });

  test("of one project are drawn some at a time, and audited in a worker that tells findings some at a time", async ({
    page,
    open,
  }) => {
    await page.addInitScript(() => {
      const told: number[] = [];
      Object.assign(window, { told });
      const Original = window.Worker;
      window.Worker = class extends Original {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          this.addEventListener("message", ({ data }) => data.findings && told.push(data.findings.flat().length));
        }
      };
    });
    await open();
    const rows = Array.from({ length: 3000 }, (_, n) => `2023,某局,大项目,第${n}项,10,11,`).join("\n");
    await openFiles(page, [upload("big.csv", `${LIST.split("\n")[0]}\n${rows}\n`)]);
    await expect(outcome(page)).toContainText("3000 个分项");
    const lines = page.locator(".line-row:not(.head):not(.total)");
    await expect(lines).toHaveCount(60);
    await page.getByRole("button", { name: "显示其余 2940 个分项" }).click();
    await expect(lines).toHaveCount(360);
    const told = () => page.evaluate(() => (window as unknown as { told: number[] }).told);
    await expect.poll(async () => (await told()).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(3000);
    expect(Math.max(...(await told()))).toBeLessThanOrEqual(100);
  });

  test("can be cancelled, and the former data stand", async ({ page, open }) => {
    await open();
    const rows = Array.from({ length: 400_000 }, (_, n) => `2023,某局,大项目,第${n}项,10,4,项目取消`).join("\n");
    await openFiles(page, [upload("big.csv", LIST + rows)]);
    await page.locator(".import-bar").getByRole("button", { name: "取消" }).click();
    await expect(outcome(page)).toHaveText("已取消读取，原来的数据未变。");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("信息化建设专项经费");
    await expect(page).not.toHaveURL(/data=local/);
  });
});

test.describe("the page in a browser and the command line", () => {
  const published = readdirSync("data").filter((name) => /\.(json|csv)$/.test(name) && name !== "catalog.json");
  const forms = readForms().slice(0, 4);
  const files = [
    ...published.map((name) => upload(name, readFileSync(`data/${name}`))),
    ...forms.map((form) => upload(`${form.id}.docx`, build(layOut(form), "docx"))),
    ...forms.map((form) => upload(`${form.id}.xlsx`, build(layOut(form), "xlsx"))),
    ...forms.map((form) => upload(`${form.id}.pdf`, build(layOut(form), "pdf"))),
  ];

  test("write the same data set from every file", async ({ page, open }) => {
    test.setTimeout(90_000);
    await open();
    for (const file of files) {
      await openFiles(page, [file]);
      await expect(outcome(page)).toContainText("已打开 1 个文件");
      await page.getByRole("link", { name: "数据" }).click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "下载 JSON" }).click(),
      ]);
      const { written } = await fakeRun(["convert", `in/${file.name}`, "--out", "out"], {
        [`in/${file.name}`]: new Uint8Array(file.buffer),
      });
      const json = [...written].find(([path]) => path.endsWith(".json"))?.[1];
      expect(readFileSync(await download.path(), "utf8"), file.name).toBe(json);
    }
  });
});

for (const data of ["dongfang-2023", "suining-2021"]) {
  test(`the published data set ${data} of two projects opens on both`, async ({ page, open }) => {
    await open({ data });
    await expect(page.locator(".project-row:not(.head):not(.total)")).toHaveCount(2);
    await page.waitForLoadState("networkidle");
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await findLayoutFaults(page), `${width} px`).toEqual([]);
    }
    expect(await findAccessibilityFaults(page)).toEqual([]);
  });
}

for (const lang of ["zh", "en"]) {
  test(`the account of local files (${lang}) has no fault in any size or theme`, async ({ page, open }) => {
    await open({ lang });
    await drop(page, [
      { name: "faulty.csv", text: `${LIST}2023,某局,甲项目,设备,abc,4,\n` },
      { name: "empty.csv", text: "" },
    ]);
    await expect(page).toHaveURL(/data=local/);
    await page.getByRole("link", { name: lang === "zh" ? "数据" : "Data", exact: true }).click();
    await expect(page.locator(".import-issues")).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [1440, 1280, 390]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await findLayoutFaults(page), `${width} px`).toEqual([]);
      }
      expect(await findAccessibilityFaults(page)).toEqual([]);
    }
  });
}

test("an importer that the browser ended without a word is noticed, and can be tried again", async ({ page, open }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const Original = window.Worker;
    let isFirst = true;
    window.Worker = class extends Original {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        if (isFirst) this.addEventListener("message", () => this.terminate(), { once: true });
        isFirst = false;
      }
    };
  });
  await open();
  const rows = Array.from({ length: 20_000 }, (_, n) => `2023,某局,大项目,第${n}项,10,4,项目取消`).join("\n");
  await drop(page, [{ name: "big.csv", text: LIST + rows }]);
  await page.clock.runFor(1_000);
  await expect(page.getByText("正在读取")).toBeVisible();
  await page.clock.runFor(150_000);
  await expect(outcome(page)).toContainText("读取中断（no answer）");
  await page.getByRole("button", { name: "重试" }).click();
  await page.clock.runFor(5_000);
  await expect(page.getByText("本地预览 · 未发布")).toBeVisible();
});
