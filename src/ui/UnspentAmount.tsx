import type { LineOutturn } from "../domain/outturn/lineOutturn.ts";
import { overview } from "../messages/overview.ts";
import { Amount } from "./Amount.tsx";
import { Message } from "./Message.tsx";

/** What a line left unspent; over-spending is said in words, for it is no negative remainder. */
export function UnspentAmount({ line }: { line: Pick<LineOutturn, "unspentFen" | "overspentFen"> }) {
  if ((line.overspentFen ?? 0) <= 0) return <Amount fen={line.unspentFen} />;
  return (
    <span className="over">
      <Message text={overview.overspent} nodes={{ amount: <Amount fen={line.overspentFen} /> }} />
    </span>
  );
}
