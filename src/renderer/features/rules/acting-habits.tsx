import { format } from "../../words/reader.ts";
import { actingRulesWords } from "./acting-rules-words.ts";
import { useHabits } from "./rules-queries.ts";

const words = actingRulesWords.habits;

/** How proposals are decided: what is waved through is no human decision, and is counted here. */
export function ActingHabits() {
  const { data: habits } = useHabits();
  if (!habits) return null;
  const { from, to, approvals, unchanged, timed, underTenSeconds, dismissed } = habits;
  return (
    <section className="card panel" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <span className="note">{words.span(from, to)}</span>
      </div>
      <div className="rule-parts">
        <p className="second">{words.lead}</p>
        {approvals + dismissed === 0 ? (
          <p>{words.none(from, to)}</p>
        ) : (
          <dl className="acting-habits">
            <dt>{words.approvals}</dt>
            <dd>{format.number(approvals)}</dd>
            <dt>{words.unchanged}</dt>
            <dd>{approvals === 0 ? words.untimed : words.of(unchanged, approvals)}</dd>
            <dt>{words.quick}</dt>
            <dd>{timed === 0 ? words.untimed : words.of(underTenSeconds, timed)}</dd>
            <dt>{words.dismissed}</dt>
            <dd>{format.number(dismissed)}</dd>
          </dl>
        )}
      </div>
    </section>
  );
}
