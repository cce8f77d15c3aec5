/**
 * Phrases that hold a cue word but state no cause: rates and fees named after a stage, a cue that is negated,
 * bills that are paid, and measures promised instead of a reason. `findMatches` blanks them out before the
 * rules look. Same text form as the rules (half-width punctuation, no blanks between Chinese characters).
 */
export const NEUTRAL: readonly RegExp[] = [
  /序时进度|(?:支出|执行|支付|资金)进度/g,
  /(?:数量|质量|时效|成本)指标|按(?:照)?(?:原)?计划完成/g,
  /(?:评审|评估|咨询|前期|设计|审核|监理|招标代理|勘察|结算审核)费/g,
  /疫情防控(?:物资|经费|资金|补助|支出|项目)/g,
  /(?:征地|拆迁|征收|土地|青苗)[^,。;]{0,4}(?:款|费|资金|经费)/g,
  /(?:无需|不需要?|不会|不得|未|没有|并?无|不存在)(?:被|予以?|再|曾|出现|发生|受|因|有){0,2}(?:取消|终止|暂缓|缓建|暂停|搁置|推迟|延期|延误|流标|废标|退票|核减|调减|压减|节约|结余|疫情|天气|灾害影响)/g,
  /不存在[^,。;]{0,20}|没有[^,。;]{0,12}(?:问题|情况|现象)/g,
  /(?:尾款|余款|质保金|款项)[^,。;]{0,4}已[^,。;]{0,6}(?:付|结清)/g,
  /\bnot (?:been )?(?:cancell?ed|deferred|postponed|suspended)\b/gi,
  /(?:改进措施|整改措施|下一步(?:措施|工作|打算)?|下步|今后)(?:(?!原因[:是])[^。]){0,120}/g,
  /(?<=^|[,。;:])(?:[一二三四五六七八九\d][、是.])?(?:将|应|要|并|同时|继续|进一步|不断)?(?:加强|提高|加大|强化|完善|改进|健全|规范|加快|督促|督导|增强|提升|细化)(?:(?!节约|节省)[^,。;]){0,60}/g,
  /(?<=^|[,。;:])(?:进一步|切实|积极|尽快|力争|争取|建议)[^,。;]{0,60}/g,
];
