import type { Match } from "./deviation.ts";
import { findMatches, readable } from "./findMatches.ts";

/** Clauses that fill a reason cell without giving a cause. */
const EMPTY_CLAUSES: readonly RegExp[] = [
  /^(?:无|暂无|没有|不适用|同上|略|none|n\/?a|nil|no|ok)$/i,
  // Nothing went wrong: 暂无问题, 无偏差, 未偏离绩效目标, 已完成年度目标.
  /^(?:目前|暂)?(?:暂?无|没有|未发现|不存在)[^,。;]{0,10}(?:问题|偏差|情况|原因|差异|异常)/,
  /未(?:发生|出现|产生)?(?:偏离|偏差)|与[^,。;]{0,10}(?:一致|相符)/,
  /^(?:项目|工作|任务|本年度?|全年)?(?:已|均|全部|按时|按期|按质|按量|按要求|基本|□)*完成[^,。;]{0,10}$/,
  // The figures once more: 预算执行率0%, 支付0万元, 当年未使用, 未全部执行.
  /(?:执行|支付|支出|完成|使用|到位|预算)(?:数|率|金额)?(?:为|是|仅|共|达|约)?\d/,
  /(?:全年|当年|年度|合计)共?[^,。;]{0,12}(?:万|亿)?元$/,
  /^(?:当年|本年|年度|全年|截至年底)?[^,。;]{0,6}未(?:全部|完全)?(?:使用|执行|支出)(?:完毕|完)?$/,
  // How spending ran through the year, which is what the reason should explain.
  /(?:支出|执行|资金使用|□)[^,。;]{0,8}(?:不均衡|不连贯|偏慢|较慢|缓慢|偏低|较低|集中)|集中在[^,。;]{0,10}(?:季度|半年|月份?)/,
  /(?:指标|目标)[^,。;]{0,6}未(?:达到|完成|达)|未(?:达到|完成)[^,。;]{0,6}(?:目标|指标)/,
  /率[^,。;]{0,6}(?:较低|偏低|不高|未达)|^未达到?\d|(?:值|数|率)为?\d/,
  // Pointers and assurances.
  /^(?:详见|参见|见|同)[^,。;]{0,12}$|^(?:该|本)?项目□*$|已整改$|偏差较小|正常范围|基本持平|未发现|合法合规|规定执行|有待(?:加强|提高)/,
];

/**
 * Whether a reason cell states a cause at all. False for blanks, `0`, `无`, `/`, `—`, `暂无问题`, for measures
 * (`提高预算准确度。`), for the figures said once more (`当年未使用，预算执行率0%`) and for claims that nothing deviates;
 * true for any cause a rule recognises and for any other statement. `matched` spares a second search.
 */
export function reasonStated(reason: string, matched: readonly Match[] = findMatches(reason)): boolean {
  if (matched.length > 0) return true;
  return readable(reason)
    .text.split(/[,。;!?:]/)
    .filter((clause) => !EMPTY_CLAUSES.some((empty) => empty.test(clause)))
    .some((clause) => /[\p{L}].*[\p{L}]/u.test(clause));
}
