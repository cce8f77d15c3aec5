import type { Text } from "../../messages/text.ts";
import type { FundColumn } from "../project/project.ts";

const TITLES: Readonly<Record<FundColumn, Text>> = {
  initial: { zh: "年初预算数", en: "Original budget" },
  revised: { zh: "全年预算数", en: "Revised budget" },
  arrived: { zh: "到位数", en: "Arrived" },
  due: { zh: "应到位数", en: "Due" },
  executed: { zh: "全年执行数", en: "Executed" },
};

/** What a column of the funds is called. */
export const columnTitle = (column: FundColumn): Text => TITLES[column];
