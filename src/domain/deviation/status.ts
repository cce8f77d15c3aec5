import { stripBlanks } from "../money/blanks.ts";
import { halfWidth } from "../money/halfWidth.ts";
import type { StatusId } from "./deviation.ts";

/** A status is a word or two; a longer text is a sentence about something else. */
const MAX_LENGTH = 40;

/**
 * Tested in order: what was decided about the work first, then what has not happened, then what has. So
 * `未完工` and `部分完成` are in progress, `未开工` is not started, and only plain completion is completed.
 */
const STATUSES: readonly { readonly status: Exclude<StatusId, "unstated">; readonly pattern: RegExp }[] = [
  {
    status: "cancelled",
    pattern: /(?<!未|无需|没有)(?:取消|终止|撤销|不再实施)|(?<!not)(?:cancell?ed|terminated|abandoned)/,
  },
  {
    status: "deferred",
    pattern:
      /(?<!未|无需|没有)(?:暂缓|缓建|暂停|停工|中止|推迟|延期|搁置)|(?<!not)(?:deferred|postponed|suspended|onhold|paused)/,
  },
  {
    status: "not-started",
    pattern: /[未没待](?:有|能)?(?:开工|启动|开始|实施|开展|动工|开建)|notstarted|notbegun|planned/,
  },
  {
    status: "in-progress",
    pattern:
      /在建|续建|正在|[建施实进推改执履](?:设|工|施|行|进|造|约)中|[未没](?:有|能|全部)?(?:完工|完成|竣工|验收)|(?:部分|基本|接近|即将|预计|计划|拟|待)[^,。;]{0,8}(?:完工|完成|竣工|验收)|完成(?!100%)\d|inprogress|ongoing|underway|underconstruction|partly|partially|incomplete|notcompleted?|notfinished|^started/,
  },
  { status: "completed", pattern: /完工|完成|竣工|验收|结项|完结|办结|completed?|finished|done/ },
];

/** What a bracket at the end of a name may say to be a status and not part of the name, such as 11台 or 取消收费站. */
const MARKER =
  /^(?:本?项目|工程|20\d\d年|目前|本年度?)?(?:现?已|尚?未|正在|基本|部分|全部|待)?(?:建设|施工)?(?:完工|完成|竣工|验收|开工|启动|实施|开展|在建|建设|施工|续建|取消|终止|暂缓|缓建|暂停|推迟|延期|进行)中?$|^(?:completed|in progress|ongoing|not started|cancell?ed|terminated|deferred|postponed|suspended)$/i;

const TRAILING_BRACKET = /[(（[［【〔]([^()（）[\]［］【】〔〕]{1,20})[)）\]］】〕]\s*$/;

/**
 * The state of work a status cell or a name's marker declares, in Chinese or English, with or without brackets of
 * any width: `（已完工)`, `在建`, `not started`. `unstated` for blanks, for a text longer than a status and for any
 * words that declare none.
 */
export function parseStatus(text: string): StatusId {
  if (text.length > MAX_LENGTH * 10) return "unstated";
  const plain = stripBlanks(halfWidth(text)).toLowerCase();
  if (plain.length > MAX_LENGTH) return "unstated";
  return STATUSES.find(({ pattern }) => pattern.test(plain))?.status ?? "unstated";
}

/**
 * The status a name carries in brackets at its end, without the brackets: `已完工` of `数据库安全项目建设(已完工）`.
 * "" where the last bracket says something else, such as `（11台）`.
 */
export function statusMarker(name: string): string {
  const words = TRAILING_BRACKET.exec(name.slice(-60))?.[1]?.trim() ?? "";
  return MARKER.test(words) && parseStatus(words) !== "unstated" ? words : "";
}
