import type { ReactNode } from "react";
import { useApp } from "../../app/AppContext.ts";
import type { Text } from "../../messages/text.ts";
import { workbench as words } from "../../messages/workbench.ts";
import { Message } from "../../ui/Message.tsx";
import { Rate } from "../../ui/Rate.tsx";
import { SumAmount } from "./SumAmount.tsx";
import { useBench } from "./workbenchContext.ts";

const number = (n: number) => n.toLocaleString("en");

/** The sums of the lines on show, each beside what it is of. */
export function KeyFigures() {
  const { t, loaded } = useApp();
  const { picture, source } = useBench();
  const { shown, all, projects, allProjects, silent } = picture;
  const ofAll = (whole: ReactNode) => <Message text={words.ofAll} nodes={{ all: whole }} />;
  // Projects without a line are in no sum; whoever counts projects elsewhere must not miss them here.
  const lineless = source.progress === null ? (loaded?.outturns.length ?? 0) - allProjects : 0;
  const isPart = shown.count < all.count;
  return (
    <section aria-label={t(words.figures)}>
      <dl className="bench-figures">
        <Figure label={words.lines} value={number(shown.count)}>
          {isPart && ofAll(number(all.count))}
          {shown.unknown > 0 && <span className="loud"> {t(words.unreadable, { count: number(shown.unknown) })}</span>}
        </Figure>
        <Figure label={words.projects} value={number(projects)}>
          {projects < allProjects
            ? ofAll(number(allProjects))
            : lineless > 0 && t(words.withoutLines, { count: number(lineless) })}
        </Figure>
        <Figure label={words.budget} value={<SumAmount amount={shown.budget} />}>
          {isPart && ofAll(<SumAmount amount={all.budget} />)}
        </Figure>
        <Figure label={words.actual} value={<SumAmount amount={shown.actual} />}>
          {shown.over !== null && shown.over > 0 && (
            <Message text={words.overFigure} nodes={{ amount: <SumAmount amount={shown.over} /> }} />
          )}
        </Figure>
        <Figure label={words.unspent} value={<SumAmount amount={shown.unspent} />}>
          {isPart && ofAll(<SumAmount amount={all.unspent} />)}
        </Figure>
        <Figure label={words.rate} value={<Rate rate={shown.rate} />}>
          {t(words.rateHint)}
        </Figure>
        <Figure label={words.silentFigure} value={<SumAmount amount={silent.unspent} />}>
          {t(words.lineCount, { count: number(silent.count) })}
        </Figure>
      </dl>
    </section>
  );
}

function Figure({ label, value, children }: { label: Text; value: ReactNode; children?: ReactNode }) {
  const { t } = useApp();
  return (
    <div>
      <dt>{t(label)}</dt>
      <dd>
        <span className="bench-big">{value}</span>
        <span className="small">{children}</span>
      </dd>
    </div>
  );
}
