import { describe, expect, it } from "vitest";
import { runAudit } from "../../../src/domain/audit/runAudit.ts";
import { deriveProject } from "../../../src/domain/outturn/deriveProject.ts";
import type { Project } from "../../../src/domain/project/project.ts";
import { recogniseForm } from "../../../src/ingest/recognise/recogniseForm.ts";
import { drawTable } from "../../fixtures/forms/drawTable.ts";

const recognise = (...drawings: readonly string[]) =>
  recogniseForm(
    drawings.map((drawing, i) => drawTable(drawing, drawings.length > 1 ? `表${i + 1}` : null)),
    "form.docx",
  );

const wan = (project: Project, column: "initial" | "revised" | "due" | "arrived" | "executed"): (number | null)[] => {
  const { total, sources } = project.funds!;
  return [total, ...sources].map((row) => {
    const cell = row.amounts[column];
    return cell?.fen === undefined || cell.fen === null ? null : cell.fen / 1_000_000;
  });
};

const points = (project: Project): (string | undefined)[][] =>
  project.items.map((item) => [
    item.members[0]!.name.text,
    item.weight?.value?.toString(),
    item.score?.value?.toString(),
  ]);

describe("a form of another province", () => {
  it("with cost as a first-level indicator and dashes for no figure (Beijing)", () => {
    const { projects, issues, template, confidence } = recognise(`
项目支出绩效自评表|<|<|<|<|<|<|<|<
（2022年度）|<|<|<|<|<|<|<|<
项目名称|<|信息化运维|<|<|<|<|<|<
主管部门|<|北京市教育委员会|<|<|实施单位|<|北京教育学院|<
项目资金\\n（万元）||<|年初预算数|全年预算数|全年执行数|分值|执行率|得分
^|年度资金总额|<|152.3|150|148.2|10|98.8%|9.88
^|其中：当年财政拨款|<|152.3|150|148.2|—|98.8%|—
^|其他资金|<||||—||—
年度总体目标|预期目标|<|<|<|实际完成情况|<|<|<
^|保障10个系统|<|<|<|已保障10个系统|<|<|<
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
^|产出指标|数量指标|运维系统数量|10个|10个|20|20|
^|^|质量指标|系统可用率|≥99%|98.5%|20|18|个别系统宕机，加强巡检
^|成本指标|经济成本指标|运维成本|≤150万元|148.2万元|10|10|
^|满意度指标|服务对象满意度标|师生满意度|≥90%|95%|40|40|
总分|<|<|<|<|<|100|97.88|`);
    const project = projects[0]!;
    expect([template, project.year, project.unit.text]).toEqual(["national-project", 2022, "北京教育学院"]);
    expect(confidence.value).toBeGreaterThan(0.9);
    expect(wan(project, "initial")).toEqual([152.3, 152.3, null]);
    expect(project.goals.map(({ expected, actual }) => [expected.text, actual.text])).toEqual([
      ["保障10个系统", "已保障10个系统"],
    ]);
    expect(points(project)).toEqual([
      ["运维系统数量", "20", "20"],
      ["系统可用率", "20", "18"],
      ["运维成本", "10", "10"],
      ["师生满意度", "40", "40"],
    ]);
    expect(project.lines).toEqual([]);
    expect(issues).toEqual([]);
  });

  it("with money allotted, arrived and spent, and a reason below the funds (Guangdong)", () => {
    const { projects, issues } = recognise(`
省级财政专项资金绩效自评表|<|<|<|<|<|<|<
评价年度：2021年　　　　　单位：万元|<|<|<|<|<|<|<
专项资金名称|<|乡村振兴战略专项资金|<|<|<|<|<
资金情况||下达资金|实际到位资金|实际支出资金|资金支出率|分值|得分
^|合计|600|600|480|80%|20|16
^|省级财政资金|500|500|400|80%||
未完成原因|项目验收滞后|<|<|<|<|<|<
绩效指标|一级指标|二级指标|三级指标|预期值|实现值|分值|得分
^|产出指标|数量指标|美丽乡村个数|10|9|80|72
自评总分|<|<|<|<|<|100|88`);
    const project = projects[0]!;
    expect([project.year, project.funds!.denominator, project.funds!.reason?.text]).toEqual([
      2021,
      "due",
      "项目验收滞后",
    ]);
    expect(wan(project, "arrived")).toEqual([600, 500]);
    expect(wan(project, "executed")).toEqual([480, 400]);
    expect(issues).toEqual([]);
  });

  it("with columns A to E divides by the column its rate names (forestry)", () => {
    const { projects, template } = recognise(`
林业改革发展资金绩效自评表（2021年度）|<|<|<|<|<|<|<
专项名称|林业改革发展资金|<|<|<|<|<|<
资金情况（万元）||全年预算数（A）|调减数（B）|应到位数（C=A-B）|到位数（D）|执行数（E）|执行率（E/C）
^|年度资金总额|1000|50|950|900|800|84.21%
^|其中：中央财政资金|800|50|750|700|650|86.67%`);
    const project = projects[0]!;
    expect([template, project.funds!.denominator]).toEqual(["forestry-arrival", "due"]);
    expect([wan(project, "revised"), wan(project, "due"), wan(project, "arrived"), wan(project, "executed")]).toEqual([
      [1000, 800],
      [950, 750],
      [900, 700],
      [800, 650],
    ]);
    expect(project.notes.map(({ text }) => text)).toEqual(["调减数（B）：50", "调减数（B）：50"]);
  });

  it("with several goal blocks, each with its own header (Hubei)", () => {
    const { projects, template, issues } = recognise(`
2022年度某某局整体绩效自评表|<|<|<|<|<|<
单位名称|某某市文旅局|<|<|<|<|<
预算执行情况（万元）\\n（20分）||预算数（A）|<|执行数（B）|执行率（B/A）|得分（20分*执行率）
^|部门整体支出总额|1300|<|1250|96.15%|19.23
年度目标1：\\n（40分）|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
^|产出指标|数量指标|演出场次|≥20场|25场|40
年度目标2：\\n（40分）|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
^|产出指标|数量指标|修缮文物点|≥5处|4处|36
总分|<|<|<|<|<|95.23
偏差大或目标未完成原因分析|修缮点延期|<|<|<|<|<`);
    const project = projects[0]!;
    expect(template).toBe("hubei-project");
    expect([project.funds!.total.weight!.value!.toString(), project.funds!.total.score!.value!.toString()]).toEqual([
      "20",
      "19.23",
    ]);
    expect(points(project)).toEqual([
      ["演出场次", undefined, "40"],
      ["修缮文物点", undefined, "36"],
    ]);
    expect(project.notes.map(({ text }) => text)).toEqual(["偏差大或目标未完成原因分析：修缮点延期"]);
    expect(issues).toEqual([]);
  });
});

describe("a department-wide form", () => {
  it("takes its tasks for lines, with their total, and names the parts it has no place for", () => {
    const { projects, template, unplaced } = recognise(`
部门整体支出绩效自评表|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<
单位：万元|<|<|<|<|<|<|<
部门（单位）名称|<|某某市水利局|<|<|<|<|<
年度主要任务|任务名称|完成情况|<|预算数|<|执行数|<
^|^|^|^|总额|财政拨款|总额|财政拨款
^|防汛抗旱|已完成|<|100|90|90.5|80
^|水库除险加固|在建|<|300|300|150|150
^|金额合计|<|<|400|390|240.5|230
年度绩效指标|一级指标|二级指标|三级指标|<|年度指标值|实际完成值|得分
^|产出指标|数量指标|除险水库数|<|3座|1座|30`);
    const project = projects[0]!;
    expect([template, project.name.text, project.unit.text]).toEqual([
      "department-wide",
      "某某市水利局",
      "某某市水利局",
    ]);
    expect(
      project.lines.map(({ name, budget, actual, status }) => [name.text, budget.fen, actual.fen, status.text]),
    ).toEqual([
      ["防汛抗旱", 100_000_000, 90_500_000, "已完成"],
      ["水库除险加固", 300_000_000, 150_000_000, "在建"],
    ]);
    expect([project.linesTotal!.budget!.fen, project.linesTotal!.actual!.fen]).toEqual([400_000_000, 240_500_000]);
    expect(unplaced.map(({ text }) => text)).toEqual(["90", "80", "300", "150", "390", "230"]);
  });
});

describe("a form in pieces", () => {
  it("over several tables of a document is one project", () => {
    const { projects, issues } = recognise(
      "项目名称|X工程\n实施单位|城投公司",
      "项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分\n年度资金总额|10|12|11|10|91.67%|9.17",
      "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因\n产出指标|数量指标|座数|3|3|90|90|",
      "总分|100|99.17",
    );
    expect(projects).toHaveLength(1);
    expect(projects[0]!.funds!.total.label.source.table).toBe("表2");
    expect([projects[0]!.totalWeight!.value!.toString(), projects[0]!.totalScore!.value!.toString()]).toEqual([
      "100",
      "99.17",
    ]);
    expect(issues).toEqual([]);
  });

  it("two forms below each other in one table are two projects, each with its year", () => {
    const form = (name: string, year: number) => `
项目支出绩效自评表（${year}年度）|<|<|<|<|<
项目名称|${name}|<|实施单位|A局|<
项目资金（万元）||年初预算数|全年预算数|全年执行数|执行率
^|年度资金总额|10|10|9|90%`;
    const { projects } = recognise(form("甲项目", 2022) + form("乙项目", 2023));
    expect(projects.map(({ id, name, year }) => [id, name.text, year])).toEqual([
      ["p1", "甲项目", 2022],
      ["p2", "乙项目", 2023],
    ]);
  });

  it("that is nothing but labels with values is read all the same", () => {
    const { projects, issues } = recognise(`
项目支出绩效自评表（2023年度）|<
项目名称|智慧城管
年初预算数|300万元
全年预算数|280万元
全年执行数|266万元
预算执行率|95%
自评得分|96.5
自评等级|优
存在问题|无`);
    const project = projects[0]!;
    expect([wan(project, "initial"), wan(project, "revised"), wan(project, "executed")]).toEqual([[300], [280], [266]]);
    expect([
      project.funds!.total.rate!.value!.toString(),
      project.totalScore!.value!.toString(),
      project.grade!.text,
    ]).toEqual(["0.95", "96.5", "优"]);
    expect(project.notes.map(({ text }) => text)).toEqual(["存在问题：无"]);
    expect(issues).toEqual([]);
  });
});

describe("what cannot be placed or read", () => {
  const funds = "项目资金||年初预算数|全年预算数|全年执行数|执行率";

  it("is named with its cell, and nothing is guessed from it", () => {
    const { projects, issues, confidence } = recognise(`
项目名称|甲|奇怪的话|<|<|<
${funds}
^|年度资金总额|abc|677,00元|100元|98
^|其他资金|12%|0%|无|`);
    const { total, sources } = projects[0]!.funds!;
    expect([total.amounts.initial!.fen, total.amounts.revised!.fen, total.rate!.value]).toEqual([null, null, null]);
    // A unit in the cell is no fault: 100元 is 100 yuan in a form of 万元, too.
    expect(total.amounts.executed).toMatchObject({ fen: 10_000, unitFrom: "cell" });
    expect(sources[0]!.amounts.executed).toMatchObject({ fen: null, fault: "none" });
    expect(issues.map(({ code, source }) => [code, source.row, source.raw])).toEqual([
      ["amount-text", 3, "abc"],
      ["amount-separator", 3, "677,00元"],
      ["rate-text", 3, "98"],
      ["amount-percent", 4, "12%"],
      ["unplaced-cell", 1, "奇怪的话"],
    ]);
    const percents = runAudit(deriveProject(projects[0]!)).filter(({ checkId }) => checkId === "unit-mismatch");
    expect(percents.map(({ sources }) => sources[0]?.raw)).toEqual(["12%", "0%"]);
    expect(confidence.value).toBeLessThan(1);
  });

  it("a bare amount in a form without any unit is read in 万元, and that is said", () => {
    const { projects, issues } = recognise(`${funds}\n^|年度资金总额|5|5|4|80%`);
    expect(wan(projects[0]!, "executed")).toEqual([4]);
    expect(issues.map(({ code }) => code)).toEqual(["form-unit-assumed"]);
  });

  it("sources without a total row leave the total unknown, and that is said", () => {
    const { projects, issues } = recognise(
      `${funds}（%）\n^|中央补助|5万元|5万元|4万元|80\n^|地方资金|1万元|1万元|1万元|100`,
    );
    expect(projects[0]!.funds!.total.amounts).toEqual({});
    expect(projects[0]!.funds!.sources.map((row) => row.rate!.value!.toString())).toEqual(["0.8", "1"]);
    expect(issues.map(({ code }) => code)).toEqual(["form-no-total"]);
  });
});

describe("a table that is no form", () => {
  it.each([
    [
      "a list of projects",
      "项目名称|年初预算数（万元）|全年预算数（万元）|全年执行数（万元）|执行率\n甲|10|10|9|90%\n乙|20|20|19|95%",
    ],
    ["a list of lines", "年度|单位|项目名称|分项名称|预算数|执行数|状态|偏差原因\n2023|A局|甲|买电脑|10|9|已完工|"],
    ["anything else", "姓名|电话\n张三|123"],
  ])("is left to the reader of lists: %s", (_, drawing) => {
    expect(recognise(drawing)).toMatchObject({ template: null, projects: [], issues: [] });
  });
});
