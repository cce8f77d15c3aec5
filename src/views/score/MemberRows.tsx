import { useApp } from "../../app/AppContext.ts";
import type { Indicator } from "../../domain/project/project.ts";
import { score as words } from "../../messages/score.ts";
import { shell } from "../../messages/shell.ts";
import { LongText } from "../../ui/LongText.tsx";
import { Reached } from "./Reached.tsx";

/**
 * The indicators that share one score, each with its target, actual and reason. Where other rows have points
 * there is one cell across all of them (`block`), as in the form: no line has a score of its own.
 */
export function MemberRows(props: { members: readonly Indicator[]; hidden: boolean; block: boolean }) {
  const { t } = useApp();
  const { members, hidden, block } = props;
  return members.map((member, index) => (
    <tr key={member.id} className="score-member" hidden={hidden}>
      <th scope="row">
        <LongText text={member.name.text || t(shell.unnamed)} />
      </th>
      {block && index === 0 && (
        <td className="score-block" colSpan={5} rowSpan={members.length}>
          {t(words.shared, { count: members.length })}
        </td>
      )}
      <td className="c-reached">
        <Reached indicator={member} />
      </td>
      <td className="c-remarks">
        <LongText text={member.reason.text} />
      </td>
    </tr>
  ));
}
