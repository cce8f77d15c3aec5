import { reasonStated } from "../deviation/reasonStated.ts";

/** Instructions of the form's designer that were left in, e.g. 未达到90%的需说明原因(100字以内). */
export const TEMPLATE_HINT = /\d{1,4}字以内|需说明原因|应单独说明理由/;

/** Whether a cell states a cause: not blank, no placeholder (`0`, 无), no measure, no hint of the template. */
export function isReasonStated(text: string): boolean {
  return text !== "" && !TEMPLATE_HINT.test(text) && reasonStated(text);
}
