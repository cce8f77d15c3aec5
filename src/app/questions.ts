import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import { deviations } from "../messages/deviations.ts";
import type { Text } from "../messages/text.ts";

/** What to ask the unit about a line that states no reason. */
export interface Question {
  readonly id: string;
  readonly applies: (line: LineOutturn) => boolean;
  /** May have a `{status}` place for the status in words. */
  readonly text: Text;
}

const isUnpaid = (line: LineOutturn) => (line.actualFen ?? 0) <= 0;

/** The first that applies is asked; the last one applies to every line. */
const QUESTIONS: readonly Question[] = [
  {
    id: "completed-unpaid",
    applies: (line) => line.status === "completed" && isUnpaid(line),
    text: deviations["ask-completed-unpaid"],
  },
  { id: "completed", applies: (line) => line.status === "completed", text: deviations["ask-completed"] },
  {
    id: "stopped",
    applies: (line) => line.status === "cancelled" || line.status === "deferred",
    text: deviations["ask-stopped"],
  },
  { id: "unspent", applies: isUnpaid, text: deviations["ask-unspent"] },
  { id: "partly", applies: () => true, text: deviations["ask-partly"] },
];

/** What to ask about a line whose unspent money has no stated reason, from its status and what was paid. */
export function questionFor(line: LineOutturn): Question {
  return QUESTIONS.find((question) => question.applies(line)) as Question;
}
