import { CATEGORIES } from "../../../src/domain/deviation/taxonomy.ts";
import type { Chunk } from "../../../src/engine/chunk.ts";
import { LineChunkBuilder } from "../../../src/lines/lineChunkBuilder.ts";
import type { LineRecord } from "../../../src/lines/lineSchema.ts";
import { projectKey } from "../../../src/lines/projectKey.ts";
import { seeded } from "../../builders/seeded.ts";

const UNITS = 200;
const PROJECTS = 5000;
const YEARS = 10;
const STATUSES = ["completed", "in-progress", "not-started", "cancelled", "deferred", "unstated"] as const;
const KINDS = ["设备购置", "系统运维", "工程改造", "网络租赁", "监测平台二期", "公路养护", "培训服务", "配套设施建设"];
const ORGANISATIONS = ["住房和城乡建设局", "水利局", "教育局", "卫生健康委员会", "公安局", "交通运输局", "农业农村局"];
const REASONS = [
  "按要求统一部署政务云，暂缓建设",
  "资金于次年支付",
  "正在进行项目评估，待批复后实施",
  "受政策调整影响，方案重新论证，已报市人民政府审批；批复下达后按新方案组织实施，预计次年上半年完成招标并支付首付款",
  "中标价低于预算，项目完工结余",
  "因施工条件变化，工程进度滞后",
];

const organisation = (unit: number) =>
  `第${Math.floor(unit / ORGANISATIONS.length) + 1}区${ORGANISATIONS[unit % ORGANISATIONS.length]}`;

/** Lines as a province has them, the same every time, every name another one. */
export function* makeRecords(lines: number): Generator<LineRecord> {
  const random = seeded(20240229);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  for (let line = 0; line < lines; line += 1) {
    const project = Math.floor(random() * PROJECTS);
    const unit = organisation(project % UNITS);
    const year = String(2015 + (Math.floor(project / UNITS) % YEARS));
    const budget = Math.round(100 * Math.exp(6 + random() * 12));
    const kind = random();
    const share = kind < 0.16 ? 0 : kind < 0.41 ? 1 : kind < 0.44 ? 1 + random() / 2 : random();
    const actual = Math.round(budget * share);
    const isUnspent = actual < budget;
    const category = isUnspent ? pick(CATEGORIES).id : null;
    const isSilent = category === "unexplained";
    yield {
      ...{ category, unit, year, budget, actual },
      department: organisation(project % 7),
      status: pick(STATUSES),
      reasonState: isUnspent ? (isSilent ? "missing" : "stated") : null,
      project: projectKey({ name: `${KINDS[project % KINDS.length]}项目（${project}）`, unit, year }),
      name: `${pick(KINDS)}${line}`,
      reason: isUnspent && !isSilent ? pick(REASONS) : null,
      file: "lines.csv",
      row: line + 2,
    };
  }
}

/** The same in chunks that a worker takes. */
export function* makeLines(lines: number, size = 100_000): Generator<Chunk> {
  const records = makeRecords(lines);
  for (let start = 0; start < lines; start += size) {
    const builder = new LineChunkBuilder(Math.min(size, lines - start));
    while (!builder.isFull) builder.add(records.next().value);
    yield builder.build();
  }
}
