/** Who spends: kinds of units, with the department above them. All are made up, and say so by their city's name. */
export const UNIT_KINDS: readonly { readonly name: string; readonly department: string }[] = [
  { name: "第{n}中学", department: "示例市教育局" },
  { name: "第{n}小学", department: "示例市教育局" },
  { name: "第{n}人民医院", department: "示例市卫生健康委员会" },
  { name: "第{n}社区卫生服务中心", department: "示例市卫生健康委员会" },
  { name: "第{n}公路养护站", department: "示例市交通运输局" },
  { name: "第{n}水利工程管理处", department: "示例市水务局" },
  { name: "第{n}乡镇农业服务中心", department: "示例市农业农村局" },
  { name: "第{n}文化馆", department: "示例市文化和旅游局" },
  { name: "第{n}街道办事处", department: "示例市民政局" },
  { name: "第{n}信息中心", department: "示例市大数据管理局" },
  { name: "第{n}环境监测站", department: "示例市生态环境局" },
];

export const PROJECT_KINDS: readonly string[] = [
  ...["信息化建设专项", "校舍维修改造", "设备购置专项", "道路养护工程", "业务培训经费", "公共卫生服务补助"],
  ...["水利设施维修", "高标准农田建设", "文物保护专项", "社区服务设施建设", "环境监测能力建设", "安全生产整治"],
  ...["老旧管网改造", "政务服务平台运维", "疫苗采购", "食堂及宿舍暖通改造", "档案数字化", "路灯节能改造"],
];

export const LINE_KINDS: readonly string[] = [
  ...["设备采购", "软件开发", "系统运行维护", "等级保护测评", "数据库安全加固", "监理服务", "设计费", "勘察费"],
  ...["土建施工", "安装工程", "绿化恢复", "材料采购", "委托检测", "专家评审", "宣传印刷", "租赁费", "差旅费"],
  ...["培训费", "劳务费", "应急备用金", "招标代理", "工程预备费", "电力增容", "管线迁改", "家具购置", "标识标牌"],
];

export const LINE_PARTS: readonly string[] = [
  "",
  "（一期）",
  "（二期）",
  "（东区）",
  "（西区）",
  "（第{n}批）",
  "（{n}台）",
];

/** What units write of money that is left, by the share of lines; `{y}` is the next year, `{m}` a month, `{p}` a percentage. */
export const REASONS: readonly { readonly share: number; readonly texts: readonly string[] }[] = [
  {
    share: 24,
    texts: [
      "项目已完成，尾款于{y}年支付",
      "合同约定验收后付款，{y}年{m}月支付",
      "续建项目，部分费用于{y}年支付",
      "质保金{p}%待质保期满后支付",
      "发票未及时开具，已于{y}年{m}月支付",
    ],
  },
  { share: 14, texts: ["招标结余", "公开招标节约资金{p}%", "实际采购价低于预算", "厉行节约，压减开支"] },
  {
    share: 13,
    texts: [
      "项目于{m}月启动，次年{m}月完成",
      "工程尚在施工，按进度付款",
      "项目跨年度实施，完成{p}%",
      "设备分两批到货，第二批于次年验收",
    ],
  },
  { share: 9, texts: ["上级资金下达较晚，{m}月到账", "资金{m}月才下达，来不及支付"] },
  { share: 8, texts: ["根据工作安排，该项目暂缓实施", "受规划调整影响，推迟至{y}年实施"] },
  { share: 7, texts: ["年初预算编制时估计不够准确", "年初预算编制不够细化，需求测算偏高"] },
  { share: 5, texts: ["招标流标，重新组织采购", "政府采购程序耗时较长，{m}月签订合同"] },
  { share: 4, texts: ["项目取消，资金由财政收回", "因政策调整不再实施"] },
  { share: 4, texts: ["受连续降雨影响，工期延后", "受疫情影响，无法现场施工"] },
  { share: 12, texts: ["", "", "无", "/"] },
];

export const STATUSES: readonly string[] = ["已完工", "已完工", "已完工", "在建", "在建", "未开工", "暂缓", ""];
