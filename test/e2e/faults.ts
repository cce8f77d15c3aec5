import { readFileSync } from "node:fs";
import type { Page, Route } from "@playwright/test";
import type { Answer, Site } from "./server.ts";

/** Where every fault is met: a data set by name, a view and a unit, all in the address. */
export const ADDRESS = { data: "shaoyang-2023", view: "deviations", unit: "yuan" };
const DATA = "data/shaoyang-2023.json";
const CATALOG = "data/catalog.json";
const seed = readFileSync(DATA, "utf8");
const catalog = readFileSync(CATALOG, "utf8");

export interface World {
  readonly page: Page;
  readonly site: Site;
}

/** A fault, how it is met, and what the reader sees of it. */
export interface Fault {
  readonly id: string;
  /** In words, for the table. */
  readonly name: string;
  /** Brings the fault about; what it returns takes it away again. */
  readonly cause: (world: World) => Promise<() => unknown>;
  /** What the reader does to meet it, once the page is open; without it the fault is there from the start. */
  readonly meet?: (world: World) => Promise<void>;
  /** The sentence the reader gets; null where there is nothing to say because nothing is lost. */
  readonly says: RegExp | null;
  /** The button that tries again; null where nothing need be done. */
  readonly again: string | null;
  /** What the browser logs of it. */
  readonly logs?: readonly RegExp[];
  /** What stands when it is over; the data set of the address by default. */
  readonly after?: (world: World) => Promise<void>;
}

/** The server answers something else for a file below the page. */
const answered =
  (path: string, answer: Answer) =>
  async ({ site }: World) => {
    site.answer(path, answer);
    return () => site.answer(path, null);
  };

/** The browser is given something else for what matches. */
const routed =
  (glob: string, handle: (route: Route) => unknown) =>
  async ({ page }: World) => {
    await page.route(glob, handle);
    return () => page.unroute(glob);
  };

/** Runs in every document from now on, while the page's name says that the fault is there. */
const rigged =
  (script: string) =>
  async ({ page }: World) => {
    await page.addInitScript(`window.isRigged = sessionStorage.isMended === undefined; ${script}`);
    return () => page.evaluate("window.isRigged = false; sessionStorage.isMended = true; 0");
  };

const status = (status: number): Omit<Fault, "id" | "name"> => ({
  cause: answered(DATA, { status, body: "" }),
  says: new RegExp(`无法读取 data/shaoyang-2023\\.json：服务器回答 ${status}`),
  again: "重试",
  logs: [new RegExp(`${status} .*shaoyang-2023\\.json`)],
});

/** Lists of so many projects, opened as a reader would. */
async function openList(page: Page, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => `2023,某局,项目${index},监理费,10,12,`);
  const text = ["年度,单位,项目名称,分项名称,预算数（万元）,执行数（万元）,偏差原因", ...rows].join("\n");
  await page.getByRole("button", { name: "打开文件" }).click();
  await page
    .getByLabel("选择文件", { exact: true })
    .setInputFiles([{ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(text) }]);
}

const openedList = (count: number) => ({
  meet: ({ page }: World) => openList(page, count),
  after: async ({ page }: World) => page.waitForURL(/data=local/),
});
const auditedList = {
  meet: async ({ page }: World) => {
    await openList(page, 60);
    await page.waitForURL(/data=local/);
    await page.getByRole("navigation").getByRole("link", { name: /^核对/ }).click();
  },
  after: async ({ page }: World) => page.getByRole("heading", { name: "按检查项" }).waitFor(),
};
/** A worker that answers once and then breaks. */
const breaking = (answer: string, error: string) => ({
  contentType: "text/javascript",
  body: `self.onmessage = () => { self.onmessage = null; self.postMessage(${answer}); setTimeout(() => { throw ${error}; }, 50); };`,
});
const PROGRESS = `{ kind: "progress", progress: { name: "list.csv", file: 0, files: 1, phase: "bytes", done: 1, all: 9 } }`;
const MEMORY = `new RangeError("Array buffer allocation failed")`;
const inTheDark = async ({ page }: World) => {
  await page.getByLabel("外观").selectOption("dark");
};
const toScore = async ({ page }: World) => page.getByRole("navigation").getByRole("link", { name: "得分" }).click();

/** Everything an intranet does to a page, as far as a browser can be made to do it. */
export const FAULTS: readonly Fault[] = [
  {
    id: "slow-data",
    name: "Slow answer: data set",
    cause: answered(DATA, { body: seed, delay: 1500 }),
    says: /正在读取 shaoyang-2023\.json/,
    again: null,
  },
  {
    id: "silent",
    name: "Server unreachable",
    cause: routed(`**/${DATA}`, (route) => route.abort("connectionrefused")),
    says: /无法读取 data\/shaoyang-2023\.json：服务器没有回应/,
    again: "重试",
    logs: [/ERR_CONNECTION_REFUSED/],
  },
  {
    id: "cut",
    name: "Connection breaks half way",
    cause: answered(DATA, { body: seed, isCut: true }),
    says: /无法读取 data\/shaoyang-2023\.json：服务器没有回应，或没有答完/,
    again: "重试",
    logs: [/ERR_CONTENT_LENGTH_MISMATCH/],
  },
  {
    id: "half",
    name: "Half a file, complete for the server",
    cause: answered(DATA, { body: seed.slice(0, seed.length / 2) }),
    says: /shaoyang-2023\.json.*第 \d+ 行/s,
    again: "重试",
  },
  { id: "404", name: "404", ...status(404) },
  { id: "403", name: "403", ...status(403) },
  { id: "500", name: "500", ...status(500) },
  {
    id: "catalog-500",
    name: "500 for the catalog",
    cause: answered(CATALOG, { status: 500, body: "" }),
    says: /无法读取 data\/catalog\.json：服务器回答 500/,
    again: "重试",
    logs: [/500 .*catalog\.json/],
  },
  {
    id: "login",
    name: "HTML login page instead of JSON",
    cause: answered(DATA, { type: "text/html", body: "<!doctype html><title>统一登录</title><form></form>" }),
    says: /shaoyang-2023\.json.*网页.*统一登录/s,
    again: "重试",
  },
  {
    id: "mime-data",
    name: "Wrong MIME type: data set",
    cause: answered(DATA, { type: "application/octet-stream", body: seed }),
    says: null,
    again: null,
  },
  {
    id: "mime-script",
    name: "Wrong MIME type: script of a view",
    cause: routed("**/assets/Score-*.js", (route) => route.fulfill({ contentType: "text/plain", body: "" })),
    meet: toScore,
    says: /页面出错：.*\/assets\/Score-/,
    again: "重新载入页面",
    logs: [/MIME type/, /Failed to fetch dynamically imported module/],
  },
  {
    id: "checksum",
    name: "Wrong checksum",
    cause: answered(DATA, { body: `${seed}\n` }),
    says: /shaoyang-2023\.json 的校验值与目录所写不符/,
    again: "重新读取",
  },
  {
    id: "replaced-data",
    name: "Old page, new data: the former file is gone",
    cause: async ({ page, site }) => {
      const gone = "shaoyang-2023.0123456789ab.json";
      site.answer(CATALOG, { body: catalog.replace('"shaoyang-2023.json"', `"${gone}"`) });
      await page.route(`**/data/${gone}`, (route) => {
        site.answer(CATALOG, null);
        return route.continue();
      });
      return () => {};
    },
    says: /原来的数据文件已不在服务器上/,
    again: null,
    logs: [/404 .*0123456789ab/],
  },
  {
    id: "replaced-page",
    name: "Old page, new release: the script of a view is gone",
    cause: routed("**/assets/Score-*.js", (route) => route.fulfill({ status: 404, body: "" })),
    meet: toScore,
    says: /页面出错：.*\/assets\/Score-/,
    again: "重新载入页面",
    logs: [/404 .*Score-/, /Failed to fetch dynamically imported module/],
  },
  {
    id: "replaced-audit",
    name: "Old page, new release: the script of the checks is gone",
    cause: routed("**/assets/auditOne-*.js", (route) => route.fulfill({ status: 404, body: "" })),
    says: /“核对”部分没有载入.*\/assets\/auditOne-/,
    again: "重试",
    logs: [/404 .*auditOne-/],
  },
  {
    id: "bad-entry",
    name: "Catalog with one bad entry",
    cause: answered(CATALOG, {
      body: catalog.replace(
        '"datasets": [',
        '"datasets": [{ "id": "x", "title": "甲", "file": "../x", "kind": "json" },',
      ),
    }),
    says: /catalog\.json/,
    again: "重试",
  },
  {
    id: "config",
    name: "config.json broken",
    cause: answered("config.json", { body: '{ "siteName": ' }),
    says: /config\.json 的 JSON 写作.*已改用默认值/,
    again: "重试",
  },
  {
    id: "storage-disabled",
    name: "Storage disabled",
    cause: rigged(
      `Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });`,
    ),
    meet: inTheDark,
    says: null,
    again: null,
  },
  {
    id: "storage-full",
    name: "Storage full",
    cause: async ({ page }) => {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      });
      return () => {};
    },
    meet: inTheDark,
    says: null,
    again: null,
  },
  ...["1980-01-01", "2099-12-31"].map((date) => ({
    id: `clock-${date.slice(0, 4)}`,
    name: `Clock says ${date}`,
    cause: async ({ page }: World) => {
      await page.clock.setFixedTime(new Date(date));
      return () => {};
    },
    says: null,
    again: null,
  })),
  {
    id: "two-tabs",
    name: "Two tabs",
    cause: async ({ page }) => {
      const other = await page.context().newPage();
      return () => other.close();
    },
    meet: async ({ page, site }) => {
      const other = page.context().pages()[1] as Page;
      await other.goto(`${site.url}?view=score&data=langfang-2019`);
      await other.getByLabel("外观").selectOption("dark");
      await other.getByRole("heading", { level: 1, name: /暖通改造/ }).waitFor();
    },
    says: null,
    again: null,
  },
  {
    id: "import-worker-404",
    name: "Worker of the import is gone",
    cause: routed("**/assets/ingestWorker-*.js", (route) => route.fulfill({ status: 404, body: "" })),
    ...openedList(1),
    says: null,
    again: null,
  },
  {
    id: "import-worker-killed",
    name: "Worker of the import killed without a word",
    cause: rigged(
      `window.Worker = class extends Worker {
         constructor(...given) {
           super(...given);
           if (window.isRigged) this.addEventListener("message", () => this.terminate(), { once: true });
         }
       };`,
    ),
    meet: openedList(1).meet,
    says: /正在读取/,
    again: "取消",
    after: async (world) => {
      await openedList(1).meet(world);
      await openedList(1).after(world);
    },
  },
  {
    id: "import-memory",
    name: "Out of memory: import",
    cause: routed("**/assets/ingestWorker-*.js", (route) => route.fulfill(breaking(PROGRESS, MEMORY))),
    meet: openedList(1).meet,
    says: /读取中断（.*Array buffer allocation failed.*），原来的数据未变/,
    again: null,
    after: async (world) => {
      await openedList(1).meet(world);
      await openedList(1).after(world);
    },
  },
  {
    id: "audit-worker-404",
    name: "Worker of the audit is gone",
    cause: routed("**/assets/auditWorker-*.js", (route) => route.fulfill({ status: 404, body: "" })),
    ...auditedList,
    says: null,
    again: null,
  },
  {
    id: "audit-memory",
    name: "Out of memory: audit",
    cause: routed("**/assets/auditWorker-*.js", (route) => route.fulfill(breaking("{ findings: [] }", MEMORY))),
    ...auditedList,
    says: /核对中断：.*Array buffer allocation failed/,
    again: "重新核对",
  },
  {
    id: "data-memory",
    name: "Out of memory: data set",
    cause: rigged(
      `const decode = TextDecoder.prototype.decode;
       TextDecoder.prototype.decode = function (bytes, ...rest) {
         if (window.isRigged && bytes?.length === ${Buffer.byteLength(seed)}) throw new RangeError("Array buffer allocation failed");
         return decode.call(this, bytes, ...rest);
       };`,
    ),
    says: /shaoyang-2023\.json 没有读完，程序中断（.*Array buffer allocation failed/,
    again: "重试",
  },
];
