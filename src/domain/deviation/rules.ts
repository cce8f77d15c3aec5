import type { Text } from "../../messages/text.ts";
import type { CategoryId } from "./taxonomy.ts";

/** One way of stating a cause. Patterns are global and bounded: none looks further than a clause. */
export interface ReasonRule {
  /** kebab-case, never changes: exports and the rule pop-up cite it. */
  readonly id: string;
  readonly category: CategoryId;
  readonly title: Text;
  /** Where wording of this kind was read. */
  readonly source: Text;
  readonly patterns: readonly RegExp[];
}

const SEED: Text = { zh: "邵阳市住房公积金管理中心2023年度自评表", en: "Shaoyang housing fund centre, 2023 form" };
const FORMS: Text = { zh: "各地公开的自评表及绩效报告", en: "published self-evaluation forms and reports" };
const AUDIT: Text = { zh: "审计机关公布的审计结果", en: "published audit findings" };
const CARRY: Text = { zh: "财预〔2010〕7号：结转与结余", en: "Cai Yu [2010] No. 7: carry-over and surplus" };
const PRACTICE: Text = { zh: "预算单位的惯用说法", en: "wording common among budget units" };

/**
 * The rule table, strongest first. The order decides between several causes in one reason:
 * 1. a decision about the work settles what becomes of the money (取消, 暂缓, 调减);
 * 2. then what kept it from being spent (客观因素, 支付受阻, 资金未到位, 评审, 启动较晚);
 * 3. then when it will be spent and whether it was needed (跨年支付, 其他资金, 预算偏高, 需求减少, 节约, 分年);
 * 4. last, words that only tell how far the work or the payment has come.
 * So `已完工…于2024年支付` is paid next year, `年底启动，2024年3月完成` a late start, and
 * `续建项目，部分费用于2024年支付` paid next year with phasing as its second cause.
 * Texts are compared without blanks between Chinese characters and with half-width punctuation (see `findMatches`).
 */
export const REASON_RULES: readonly ReasonRule[] = [
  {
    id: "work-cancelled",
    category: "cancelled",
    title: { zh: "项目取消或终止", en: "Work cancelled or terminated" },
    source: SEED,
    patterns: [
      /取消|终止|撤销|撤项|作废|停办|停止(?:实施|建设|执行|采购|举办)|下马/g,
      /(?:合同|协议)[^,。;]{0,6}解除|解除[^,。;]{0,6}(?:合同|协议)/g,
      /不再(?!增|重复|追加)/g,
      /(?:职能|职责)[^,。;]{0,6}(?:划转|划出|移交)|调出项目库/g,
      /\b(?:cancel(?:l?ed|lation)?|terminated|abandoned|dropped|called off|scrapped)\b/gi,
    ],
  },
  {
    id: "work-deferred",
    category: "deferred",
    title: { zh: "项目暂缓或推迟实施", en: "Work deferred or put off" },
    source: SEED,
    patterns: [
      /暂缓(?!结算|支付|付款|拨付|发放|兑付)|缓[建办行期拨议]|暂停|搁置|停建|叫停|暂不(?:实施|开展|建设|执行|采购|启动)/g,
      /(?:推迟|延期|延后|顺延|延迟|推后|延至|延到)[到至]?[^,。;]{0,6}(?:次年|下一?年|明年|翌年|20\d\d年|实施|建设|举[办行]|召开|进行|开展|执行|采购)/g,
      /(?:计划|项目)(?:(?!启动|开工|招标|采购)[^,。;]){0,4}(?:推迟|延后|推后|顺延)(?![^,。;]{0,4}(?:完工|竣工|验收|开工|启动))|计划[^,。;]{0,4}延期/g,
      /(?:合并|一并|同步)(?:实施|建设|开展|考虑|采购)|(?:并入|纳入)[^,。;]{0,14}(?:统一|一并|整体)(?:建设|实施|规划|部署)|择机|另行安排|留待|(?:年度?|今年|暂时)不(?:予)?安排|统一考虑/g,
      /待[^,。;]{0,10}(?:条件成熟|统一部署|统一规划|条件具备|具备条件)/g,
      /(?:次年|下一?年度?|明年|翌年)再?(?:实施|开展|建设|采购|举办)/g,
      /\b(?:deferred|deferral|postponed|suspended|on hold|put off|shelved|paused)\b/gi,
    ],
  },
  {
    id: "budget-cut",
    category: "budget-cut",
    title: { zh: "年中调减预算", en: "Budget cut during the year" },
    source: PRACTICE,
    patterns: [
      /(?:压减|调减|核减|削减|追减)[^,。;]{0,10}(?:预算|经费|资金|支出|指标|项目|额度)/g,
      /(?:预算|经费|资金|支出|指标|额度)[^,。;]{0,8}(?:压减|调减|核减|削减|追减)/g,
      /统筹(?:用于|使用|安排|收回|整合)|被统筹/g,
      /\b(?:budget (?:was |were )?(?:cut|reduced)|budget cuts?|cut (?:in|during|mid)[ -]?year|reallocated)\b/gi,
    ],
  },
  {
    id: "no-event",
    category: "demand-lower",
    title: { zh: "未发生需支出的事件", en: "The event provided for did not occur" },
    source: PRACTICE,
    patterns: [/(?:未|没有|无)(?:发生|出现|遇)[^,。;]{0,12}(?:事件|灾|险情|疫情|疫病|事故|汛情)/g],
  },
  {
    id: "epidemic",
    category: "external",
    title: { zh: "疫情影响", en: "Epidemic" },
    source: FORMS,
    patterns: [
      /(?:受|因|由于|遇|鉴于)[^,。;未无]{0,14}(?:疫情|新冠)|防疫形势/g,
      /(?:疫情|新冠)[^,。;]{0,12}(?:影响|原因|严峻|形势|封控|管控|反复|暴发|爆发|期间|防控(?:要求|需要|政策|形势|任务|压力))/g,
      /封控|静默管理/g,
      /\b(?:covid(?:-19)?|epidemic|pandemic|lockdown)\b/gi,
    ],
  },
  {
    id: "weather-disaster",
    category: "external",
    title: { zh: "天气或灾害", en: "Weather or disaster" },
    source: FORMS,
    patterns: [
      /(?:受|因|由于|遇|遭)[^,。;未无]{0,10}(?:天气|气候|汛期|降雨|暴雨|雨季|洪涝|洪水|台风|冰雪|低温|干旱|旱情|灾|地震|泥石流|寒潮|雨雪)/g,
      /(?:降雨|雨水|暴雨|台风|洪涝|洪水|汛期|雨季|天气|气候|灾害|泥石流|冰冻|冬季)[^,。;]{0,10}(?:影响|导致|造成|致使|延误|中断|停工|无法|不宜|原因|因素|较多|偏多|异常)/g,
      /不可抗力|连续[^,。;]{0,4}(?:阴雨|降雨|降雪|雨雪|高温)|(?:恶劣|极端|异常|阴雨)天气/g,
      /\b(?:flood(?:s|ing)?|typhoon|earthquake|disaster|force majeure|bad weather|heavy rain|drought)\b/gi,
    ],
  },
  {
    id: "land-relocation",
    category: "external",
    title: { zh: "征地拆迁与用地", en: "Land and relocation" },
    source: AUDIT,
    patterns: [
      /(?:征地|拆迁|征收|搬迁|迁改|用地|土地|林地|青苗|管线)[^,。;]{0,14}(?:未|难|阻|慢|滞后|问题|影响|协调|纠纷|争议|指标|限制|原因|因素|无法)/g,
      /(?:受|因|由于|涉及|未|待)[^,。;未]{0,10}(?:征地|拆迁|用地|土地|搬迁|迁改|林地)/g,
      /阻工|阻挠|(?:群众|村民|居民|农户)[^,。;]{0,8}(?:反对|不同意|不配合|异议)|拒绝(?:签|搬|拆|配合)|协调难度|历史遗留/g,
      /\b(?:land acquisition|relocation|resettlement)\b/gi,
    ],
  },
  {
    id: "supply",
    category: "external",
    title: { zh: "供货或外部条件受限", en: "Supply or outside conditions" },
    source: PRACTICE,
    patterns: [
      /(?:厂家|供应商|供货|芯片|原材料|货源)[^,。;]{0,12}(?:缺货|短缺|断供|停产|无法(?:按期|按时)?[供到]货|破产|供货不足|供应不足)/g,
      /无法(?:按期|按时)?到货|环保(?:督察|管控|停工)|(?:督察|管控|上级)要求停工|封山|封路|考古|文物(?:保护|勘探|发掘)|国际(?:形势|航班|环境)|进出口管制/g,
    ],
  },
  {
    id: "payment-failed",
    category: "payment-failed",
    title: { zh: "退票、账户或支付系统问题", en: "Returned payment, account or system trouble" },
    source: FORMS,
    patterns: [
      /退票|退汇|退款|(?:款项?|资金|支付|发放|银行)(?!申请)[^,。;]{0,6}退回(?!财政|国库|上级)/g,
      /(?:账户|账号|帐户|帐号|银行卡|存折|一卡通|开户行|收款人|户名|卡号)[^,。;]{0,12}(?:错误|有误|不正确|不准确|异常|失效|注销|冻结|变更|升级|不符|不一致|停用|销户)/g,
      /(?:支付|国库|财政|一体化|零余额)[^,。;]{0,6}(?:系统|平台|账户)[^,。;]{0,12}(?:关闭|冻结|升级|故障|切换|停用|维护|异常|结账)/g,
      /(?:支付|付款|转账|汇款|打款|打卡|发放)(?:失败|不成功|未成功|受阻)/g,
      /\b(?:payment (?:failed|returned|rejected|bounced)|(?:account|system)[a-z ]{0,12}frozen|bank(?:ed)? returned)\b/gi,
    ],
  },
  {
    id: "funds-not-arrived",
    category: "funding-late",
    title: { zh: "资金未下达或未到位", en: "Funds not released or not arrived" },
    source: FORMS,
    patterns: [
      /(?:资金|经费|专款|指标|补助|配套|资本|贷款|拨款|债券|额度)[^,。;:]{0,14}(?:未|没有)(?:能|全部|足额|及时|完全|按时|按期|全额|予){0,2}(?:分配|安排(?!支出)|下达|到位|到账|落实|拨付|下拨|筹集|放款)/g,
      /\d(?:万|亿)?元[^,。;]{0,4}未(?:能|及时)?(?:拨付|到位|下达|下拨|到账)/g,
      /(?:用款计划|额度|支付指标)[^,。;]{0,4}未[^,。;]{0,2}(?:批复|下达)|支付申请[^,。;]{0,6}未能?(?:拨付|批复)|未能拨付/g,
      /(?:资本|资金|经费|贷款|配套)[^,。;]{0,12}(?:到位|落实|筹集|分配)[^,。;]{0,4}(?:慢|晚|迟|滞后|不及时|不足|率较?低)|(?:资金|经费|配套)不(?:到位|及时|足额)/g,
      /(?:下达|拨付|到账|下拨|拨款)(?:时间|文件)?(?:较|比较|过|偏|太|相对)?(?:晚|迟|慢|缓慢|滞后|不及时|不到位)/g,
      /(?:才|方|刚)[^,。;]{0,4}(?:下达|到账|到位|拨付|下拨)|(?:年底|年末|四季度|1[012]月(?:份|底)?)(?:下达|到账|到位)|(?:下达|到账|到位)(?:时间|日期)?[为是在于](?:年底|年末|1[012]月)/g,
      /(?:资金|财力|库款|经费)(?:来源|保障|筹措|调度|周转|较为?|比较|严重|十分){0,2}(?:紧张|困难|有限|短缺|不足)|财政(?!部)[^,。;]{0,8}(?:紧张|困难|有限|无钱|压力)|资金缺口[^,。;]{0,2}大|(?:财政|政府|上级|主管部门)[^,。;]{0,8}未[^,。;]{0,6}(?:拨付|下达|到位|拨款)/g,
      /\bfund(?:s|ing)?\b[a-z ]{0,12}\b(?:not (?:yet )?(?:received|released|arrived|allocated|available)|late|delayed|shortage)\b/gi,
    ],
  },
  {
    id: "settlement-pending",
    category: "paid-next-year",
    title: { zh: "结算或决算未办结", en: "Final settlement pending" },
    source: PRACTICE,
    patterns: [
      /(?:结算|决算)[^,。;]{0,8}(?:正在|未|尚|待)[^,。;]{0,8}(?:审核|审计|评审|审定|完成|办理|出具)/g,
      /(?:正在|未|待)[^,。;]{0,8}(?:结算|决算)(?!价|条件|节点)/g,
      /(?:付款|支付|报销|拨款)(?:手续|流程|审批|申请|资料)?(?:正在|尚在|仍在)|正在(?:办理|走|进行)[^,。;]{0,4}(?:付款|支付|报销|结算)/g,
    ],
  },
  {
    id: "policy-review",
    category: "policy-review",
    title: { zh: "政策调整、评审或待批复", en: "Policy change, review or approval pending" },
    source: SEED,
    patterns: [
      /(?:政策|标准|目录|办法|规定|制度)[^,。;]{0,4}(?:调整|变化|变动|变更|改变|修订)/g,
      /(?<!结算|决算)(?:正在|尚在|仍在|还在|处于|待|未|上报|报送)(?:(?!结算|决算|支付|付款|用款|用地)[^,。;]){0,14}(?:评估|评审|论证|审批|批复|审查|审核|审议|核准|核定|复核)(?!费|[^,。;]{0,4}(?:支付|付款|拨付))/g,
      /(?:办法|细则|政策|方案|标准)[^,。;]{0,6}未[^,。;]{0,4}(?:出台|明确|印发|下发|确定|制定|通过)/g,
      /待[^,。;]{0,14}(?:出台|公布|发布|细则|明确|批准|同意|意见)|正在修订|重新(?:论证|评审|审批|报批|拟定|制定|核定)|(?:评审|评估|批复|论证|审查)(?:报告|意见|结论)?[^,。;]{0,2}未[^,。;]{0,2}(?:出|下|通过)|(?:评审|审批|论证|评估)(?:过程|流程|阶段)?中(?!心|标)|政策(?:原因|因素|影响)/g,
      /\b(?:policy (?:review|change)|under (?:policy )?review|(?:awaiting|pending) approval|being assessed)\b/gi,
    ],
  },
  {
    id: "started-late",
    category: "late-start",
    title: { zh: "启动、招标或签约较晚", en: "Started, tendered or contracted late" },
    source: SEED,
    patterns: [
      /(?:启动|开工|立项|招标|招投标|采购|合同|签订|签约|前期|设计|施工图|进场|申报|可研|环评|审批|手续|批复|公开时间|许可证|到岗)[^,。;]{0,12}(?:晚(?!会)|迟|滞后|缓慢|较慢|延误|推后|耗时|耗费|时间(?:较|过)?长|周期(?:较|过)?长|反复)/g,
      /(?:实施|开展|开始)(?:时间)?(?:较|偏|过)(?:晚|迟)|(?:推迟|延误)了?[^,。;]{0,6}(?:招标|采购|开工|启动|签订)/g,
      /(?:年底|年末|下半年|季度|\d月|十月|十一月|十二月)[^,。;]{0,6}(?:才|方|刚)[^,。;]{0,6}(?:启动|开工|实施|签订|签约|完成|开始|招标|采购|立项|开展|批复|进场|挂网|开标)/g,
      /(?:年底|年末|1[12]月(?:份|底)?|四季度)(?:启动|开工|签订|签约|开始|立项|招标|进场|开标)/g,
      /流标|废标|招标失败|(?:投标|评标|供应商)[^,。;]{0,12}(?:不足|达不到|未达到|少于)/g,
      /重新(?:招标|采购|挂网)|(?:招标|采购|中标)[^,。;]{0,12}(?:质疑|投诉)/g,
      /\b(?:late start|started late|(?:tender|bid|bidding|procurement)[a-z ]{0,16}(?:failed|late|delayed)|failed tender|contract signed (?:late|in (?:nov|dec)[a-z]{0,6}))\b/gi,
    ],
  },
  {
    id: "paid-next-year",
    category: "paid-next-year",
    title: { zh: "跨年支付", en: "Paid next year" },
    source: SEED,
    patterns: [
      /(?:次年|下一?年|明年|翌年|来年|跨年|次月)[^,。;]{0,14}(?:支付|付款|结算|拨付|发放|兑付|报销|付清|结清|缴纳|入账)/g,
      /20\d\d年(?:(?!已|累计|共|实际|预算|计划)[^,。;]){0,14}?(?:支付|付款|结算|付清|结清|发放|兑付|报销|缴纳)(?!进度|率|系统|情况)/g,
      /待(?:支付|付|结算|报销|发放|兑付)|应付未付|挂账|(?:末次|末笔|最后一笔)[^,。;]{0,4}[付款]|(?:未|没)赶上[^,。;]{0,10}(?:付款|支付)|来不及(?:支付|付款)/g,
      /(?:待(?!完[成工]后)|验收|竣工|完工|审计|结算|考核)[^,。;]{0,10}后[^,。;]{0,10}(?:支付|付款|结算|拨付|付清|结清)/g,
      /将(?:于|在)[^,。;]{0,14}(?:支付|付款|结算)/g,
      /\b(?:paid|pay|payable|payment|settled)\b[a-z ]{0,16}(?:next year|following year|in 20\d\d)|\b(?:awaiting|pending) payment\b|\bcross-year payment\b/gi,
    ],
  },
  {
    id: "final-instalment",
    category: "paid-next-year",
    title: { zh: "尾款、质保金未付", en: "Final instalment or retention unpaid" },
    source: FORMS,
    patterns: [
      /(?:剩余?\d{0,3}%?|预留|留存|扣留)?(?:尾款|余款|质保金|质量保证金|保修金|保留金)(?:未付|未支付|待支付|未拨付)?/g,
      /剩余[^,。;]{0,4}(?:款|费用)[^,。;]{0,4}(?:未|待)[^,。;]{0,4}(?:付|拨|结)|(?:工程款|货款|进度款|款项)[^,。;]{0,4}(?:未|待)[^,。;]{0,4}(?:付|拨|结)/g,
      /(?:发票|票据)[^,。;]{0,8}(?:未|滞后|不及时)|未[^,。;]{0,6}(?:开具|提供|取得)[^,。;]{0,4}发票/g,
      /未(?:达到|达|满足|到)[^,。;]{0,4}(?:付款|支付|结算)(?:条件|时间|期|比例|要求)/g,
      /\b(?:retention money|final (?:instal?lment|payment)|balance (?:due|unpaid)|invoice (?:not|late)[a-z ]{0,12})\b/gi,
    ],
  },
  {
    id: "other-funds",
    category: "other-funds",
    title: { zh: "已使用其他资金", en: "Paid from other funds" },
    source: FORMS,
    patterns: [
      /(?:使用|动用|以|由|先用|通过|利用|从|在)[^,。;]{0,8}(?:上级|中央|省级|市级|专项|上年|往年|以前年度|结余|其他|自有|债券|援建|公用经费|社会|自筹|捐赠|奖补|补助)[^,。;]{0,10}(?:支付|列支|解决|支出|垫付|承担|开支)/g,
      /(?:在|从)[^,。;]{0,10}(?:经费|资金|科目|项目)中?(?:列支|开支|解决)/g,
      /由[^,。;]{0,10}(?:统一(?:采购|配发|配备|购置|支付)|承担|负担|垫付|出资|赞助|捐赠)/g,
      /(?:优先|先行?)使用[^,。;]{0,10}(?:资金|结余|经费)|(?:上级|中央|省级|市级|上年|往年|结转|结余|奖补|其他)[^,。;]{0,8}(?:满足|足够|冲抵|抵扣|抵顶|覆盖)|(?:全额|已[由获])?资助|支出[^,。;]{0,4}使用[^,。;]{0,10}资金|其他(?:渠道|途径|项目)[^,。;]{0,4}(?:列支|支付|解决|资金)/g,
      /\b(?:paid (?:from|by|out of) (?:other|another|central|provincial|prior|own)[a-z -]{0,20}|other funds? used|prior[- ]year balance)\b/gi,
    ],
  },
  {
    id: "over-budgeted",
    category: "over-budgeted",
    title: { zh: "预算编制偏高或不准", en: "Estimate too high or inaccurate" },
    source: SEED,
    patterns: [
      /(?:预算(?!执行|支出|绩效)|测算|概算|估算|预估|预测|估计|摸底)[^,。;]{0,14}(?:过大|偏大|过高|偏高|过多|偏多|不准|不精|不细|不科学|不合理|不够[准精细科合充]|[不未]充分|不周|不高|不强|粗放|粗略|偏差|误差|出入|差距|宽裕|未[^,。;]{0,2}考虑)/g,
      /(?:估计|预计|摸底|测算|调研|估算|考虑)不(?:足|充分|准|够|周|全)|与实际[^,。;]{0,6}(?:出入|不符|脱节|差距|偏差)/g,
      /(?:按照?|依据)[^,。;]{0,14}(?:限价|最高价|上限|最高标准|上年标准)[^,。;]{0,10}(?:预算|测算|编制|估算)/g,
      /确保(?:经费|资金)足够|(?:预留|安排)(?:的?资金|经费)?(?:过大|过多|偏大|偏多)|过于保守/g,
      /\b(?:over-?budget(?:ed|ing)|over-?estimated?|estimate[a-z ]{0,8}too high|budget[a-z ]{0,8}too (?:high|large))\b/gi,
    ],
  },
  {
    id: "demand-lower",
    category: "demand-lower",
    title: { zh: "实际需求少于预计", en: "Less was needed than planned" },
    source: PRACTICE,
    patterns: [
      /(?:人数|人次|人员|职工|数量|需求|对象|批次|次数|期数|户数|规模|企业|学员|学生|考生|业务量|工作量|工程量|申报|申请|案件|报名|场次|评审|任务|入住率|出差)[^,。;]{0,10}(?:减少|下降|不足|少于|低于|偏少|较少|降低|萎缩|下滑|未达)/g,
      /(?:少于|低于|小于|不及)(?:原?计划|预计|预期|预测|年初)[^,。;]{0,2}(?:数|量|规模)/g,
      /[比较]原?(?:预计|计划|预期|上年|往年|去年|年初)[^,。;]{0,4}(?:少|低|下降)/g,
      /(?:积极性|意愿)不[高强]|符合[^,。;]{0,8}[较很]少|未[接收]到[^,。;]{0,8}(?:案件|申请|任务)|去世|死亡|退休|离职|辞职|调离|人员调出|减员|缺编|空编|弃考|弃权|自愿放弃/g,
      /无(?:符合条件|人[申报领]|单位申|企业申)|没有[^,。;]{0,4}(?:符合条件|申请|申报|报名|领取)|(?:消耗|用量|使用量)[^,。;]{0,4}[少低]|未收到[^,。;]{0,6}申请/g,
      /\b(?:fewer|less|lower)\b[a-z ]{0,24}\bthan (?:planned|expected|estimated|budgeted)\b|\b(?:lower|less|reduced) demand\b|\bdemand[a-z ]{0,8}lower\b/gi,
    ],
  },
  {
    id: "savings",
    category: "savings",
    title: { zh: "节约或低价成交", en: "Saved or bought below the budget" },
    source: FORMS,
    patterns: [
      /节约|节省|节支|节余|厉行|八项规定/g,
      /中标(?:价格?|单价|金额)|(?:限价|成交价|合同价|采购价|报价|造价|单价|成本|金额)[^,。;]{0,8}(?:低于|小于|少于|下浮)/g,
      /审减|(?:审计|结算|审定)[^,。;]{0,4}核减|(?:价格|成本|单价|费率)(?:有所)?(?:下降|降低|下调|下浮|较低|偏低|优惠)|控制[^,。;]{0,6}(?:规模|支出|成本|费用|标准)/g,
      /(?:压缩|严控|严格控制|缩减|降低)了?[^,。;]{0,8}(?:支出|成本|开支|费用|经费|造价)|(?:中标|成交|结算|审定|合同)[^,。;]{0,6}[较比][^,。;]{0,6}(?:预算|控制价|限价|合同价|概算)/g,
      /\b(?:savings?|saved|(?:below|under) budget|cheaper|(?:bid|tender|contract) price (?:below|lower))\b/gi,
    ],
  },
  {
    id: "phased",
    category: "phased",
    title: { zh: "分年实施", en: "Spread over several years" },
    source: SEED,
    patterns: [
      /(?:建设|实施|项目|服务|合同|研究|执行)(?:周期|期限|期)[^,。;]{0,4}(?:[二两三四五六2-6]年|(?:1[3-9]|[2-6]\d)个月)/g,
      /[二两三四五2-5]年(?:期|滚动|项目|规划|行动)|第[一二三]期|工期(?:1[3-9]|[2-9]\d)个月|分(?:年度?|期|批次?|阶段|[二两三四五2-5][年期])(?:实施|建设|支付|付款|使用|拨付|执行|投入|安排|采购)/g,
      /续建|延续性|跨年度?(?:的)?(?:项目|实施|执行|工程|建设|合同|服务)|(?:[两二三23]个|首|多)年度|第[一二三四]年/g,
      /20\d\d年?[^,。;]{0,6}(?:至|到|-|—|~)20\d\d年?/g,
      /\b(?:phased|multi-?year|over (?:two|three|four|five|\d) years|continuing project|first year of)\b/gi,
    ],
  },
  {
    id: "preparation",
    category: "late-start",
    title: { zh: "前期工作或招标未完成", en: "Preparation or tender unfinished" },
    source: AUDIT,
    patterns: [
      /未[^,。;]{0,12}(?:启动|开工|动工|招标|招投标|立项|进场|签订)|无法(?:开工|启动|进场)/g,
      /前期(?:工作|准备|手续|方案|论证)?[^,。;]{0,10}(?:不够|不充分|不足|未|复杂|繁琐|正在)/g,
      /(?:正在|处于|仍在)[^,。;]{0,8}(?:招标|招投标|采购|设计|前期|挂网|询价)|(?:可研|可行性研究|方案|设计|图纸)[^,。;]{0,6}(?:正在|修编|修改|调整|变更)|未(?:取得|办理|办结|完成)[^,。;]{0,14}(?:许可|手续|备案)/g,
      /(?:需要?|等环节)[^,。;]{0,6}较长[^,。;]{0,4}(?:周期|时间)|评标会|时间(?:紧|仓促)/g,
      /\b(?:not (?:yet )?started|preparation)\b/gi,
    ],
  },
  {
    id: "unpaid",
    category: "paid-next-year",
    title: { zh: "已发生未支付", en: "Due but unpaid" },
    source: FORMS,
    patterns: [
      /未(?:能|及时|全部|按时|按期|足额|予|支){0,2}(?:支付|付款|付清|结清|兑付|发放|报销|结算)/g,
      /\b(?:unpaid|not (?:yet )?paid)\b/gi,
    ],
  },
  {
    id: "carried-over",
    category: "paid-next-year",
    title: { zh: "结转下年使用", en: "Carried over to next year" },
    source: CARRY,
    patterns: [/结转[^,。;]{0,6}(?:次年|下一?年|明年|翌年|20\d\d年)/g, /\bcarried (?:over|forward)\b/gi],
  },
  {
    id: "in-progress",
    category: "in-progress",
    title: { zh: "建设中", en: "Work in progress" },
    source: FORMS,
    patterns: [
      /在建|继续(?:施工|实施|推进|建设)|未(?:能)?推进|(?:建设|施工|实施|推进|进行|安装|调试|研究|履行|执行|改造|研发|开发|办理)(?:过程)?中(?![心标央期旬学小])/g,
      /(?:正在|仍在|尚在|还在|正|处于)[^,。;]{0,8}(?:建设|施工|实施|推进|安装|调试|研究|履行|试运行|改造|研发|开发|制作|阶段|收尾)/g,
      /未(?:能|按期|按时|全部|完全|如期|最终|正式|进行|组织|办理|经|通过){0,2}(?:完工|竣工|验收|结题|终验|交付|到货|到期)/g,
      /工期(?:内|较长|延误|影响)|未到[^,。;]{0,8}(?:完工|竣工|验收|节点|期限|日期|终验)/g,
      /按照?[^,。;]{0,6}(?:进度|节点|工程量)[^,。;]{0,10}(?:支付|拨付|付款|结算)/g,
      /(?:预计|将于|拟于|计划于)[^,。;]{0,12}(?:完工|竣工|完成|验收|交付|建成)/g,
      /(?:项目|工程|施工|建设|工作)(?:推进|进展|进度)[^,。;]{0,4}(?:慢|滞后|迟缓|未达)|工程量的?\d|完成\d{1,2}%|收尾|未(?:履行|执行|实施)完|[没未](?:做|干|建)[完成]|进场施工|完成[^,。;]{0,6}(?:部分|主体|基础)|建设周期(?:较|很)?长/g,
      /\b(?:in progress|under construction|ongoing|not (?:yet )?(?:completed|finished))\b/gi,
    ],
  },
  {
    id: "funds-returned",
    category: "budget-cut",
    title: { zh: "资金被收回", en: "Funds taken back" },
    source: CARRY,
    patterns: [/收回|(?:上缴|缴回|交回|上交)[^,。;]{0,4}(?:国库|财政)|盘活存量|[核调压追]减/g],
  },
  {
    id: "cost-lower",
    category: "demand-lower",
    title: { zh: "支出相应减少", en: "Spending fell with need" },
    source: PRACTICE,
    patterns: [/(?:费用?|经费|支出)[^,。;]{0,6}(?:减少|下降)/g],
  },
  {
    id: "left-over",
    category: "savings",
    title: { zh: "结余", en: "Money left over" },
    source: CARRY,
    patterns: [/(?<!上年|往年|年度|结转)结余/g],
  },
];

/**
 * Bare stems, asked in this order where no rule above recognises anything: people name the stage they were stuck in
 * without saying how. Too weak to compete with a stated cause, so they never give a second category.
 */
export const REASON_HINTS: readonly ReasonRule[] = [
  {
    id: "hint-external",
    category: "external",
    title: { zh: "提及客观因素", en: "Mentions an outside factor" },
    source: PRACTICE,
    patterns: [
      /疫情|新冠|天气|雨季|汛期|洪水|洪涝|洪灾|台风|灾害|征地|拆迁|用地|土地|林地|迁改|迁移|高压线|场地|地质|文物|冲突|受[^,。;]{2,14}影响/g,
    ],
  },
  {
    id: "hint-payment",
    category: "payment-failed",
    title: { zh: "提及账户或支付系统", en: "Mentions an account or the payment system" },
    source: PRACTICE,
    patterns: [/账户|账号|银行卡|社保卡|开户行|支付令|支付系统|国库系统|退回/g],
  },
  {
    id: "hint-funding",
    category: "funding-late",
    title: { zh: "提及资金下达或配套", en: "Mentions the release or arrival of funds" },
    source: PRACTICE,
    patterns: [/(?:资金|指标|文件|经费|补助)[^,。;]{0,12}(?:下达|下拨|到账|到位)|配套|财力|库款|融资|贷款/g],
  },
  {
    id: "hint-review",
    category: "policy-review",
    title: { zh: "提及政策或审批", en: "Mentions a policy or an approval" },
    source: PRACTICE,
    patterns: [/新政策|政策性|新标准|论证|评审|评估|审批|批复|报批/g],
  },
  {
    id: "hint-preparation",
    category: "late-start",
    title: { zh: "提及招标、采购或前期", en: "Mentions tender, purchase or preparation" },
    source: PRACTICE,
    patterns: [/招标|招投标|投标|挂网|开标|评标|采购|成交通知|前期|立项|可研|施工图|开工|手续|合同签订|签订合同/g],
  },
  {
    id: "hint-next-year",
    category: "paid-next-year",
    title: { zh: "提及次年", en: "Mentions next year" },
    source: PRACTICE,
    patterns: [/次年|次月|下一?年度?(?!将)|明年|翌年|来年|跨年|决算|结算|报账|发票/g],
  },
  {
    id: "hint-other-funds",
    category: "other-funds",
    title: { zh: "提及其他资金", en: "Mentions other funds" },
    source: PRACTICE,
    patterns: [
      /(?:省级|市级|上级|中央|其他|社会|自有|自筹)[^,。;]{0,4}(?:补助|资金|经费)|列支|承担|以前年度|结转资金/g,
    ],
  },
  {
    id: "hint-estimate",
    category: "over-budgeted",
    title: { zh: "提及预算测算", en: "Mentions the estimate" },
    source: PRACTICE,
    patterns: [/预算编制|编制预算|年初预算|测算|预估|估算/g],
  },
  {
    id: "hint-demand",
    category: "demand-lower",
    title: { zh: "提及减少", en: "Mentions a decrease" },
    source: PRACTICE,
    patterns: [/减少|下降|下滑|低于预期|少于预期/g],
  },
  {
    id: "hint-progress",
    category: "in-progress",
    title: { zh: "提及施工、验收或进展", en: "Mentions construction, acceptance or progress" },
    source: PRACTICE,
    patterns: [/正在|施工|工期|尚在|仍在|验收|履行|陆续/g],
  },
];
