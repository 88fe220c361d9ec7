import type { AgentEmpathy, EmpathyChange } from "../../../../contract/empathy.ts";
import { changeRule } from "../../../../domain/empathy/change-rule.ts";
import { ChanceNote } from "../../../components/chance-note.tsx";
import { TrendMark } from "../../../components/verdict-mark.tsx";
import { WorkedOutLink } from "../../../components/worked-out-link.tsx";
import { useFalseAlarms } from "../../../queries/empathy-queries.ts";
import { missingText } from "../../../words/trend.ts";
import { newHands } from "../rows/behind-model.ts";
import { useOpenBehind } from "../rows/use-open-behind.ts";
import { StandsTable } from "../stands-table.tsx";
import { agentEmpathyWords } from "./agent-empathy-words.ts";
import { alarmsBeside } from "./alarms-model.ts";
import { ChangeChart } from "./change-chart.tsx";
import { changeRows, evaluatorsPart } from "./change-model.ts";
import { ChangeTable } from "./change-table.tsx";

const words = agentEmpathyWords.change;

/** Whether empathy changed: the word, its sentence, adjusted beside raw, and how often the word comes by chance. */
export function ChangePart({ empathy }: { readonly empathy: AgentEmpathy }) {
  const { trend } = empathy;
  const { thisWeek, raw, word } = trend;
  const alarms = useFalseAlarms().data;
  const beside = alarms && alarmsBeside(alarms, empathy, "changed");
  const chance = beside && agentEmpathyWords.alarms.changed(beside);
  const rows = changeRows(thisWeek, raw);
  return (
    <section className="card panel empathy-part" aria-label={words.title}>
      <div className="panel-head">
        <h2>{words.title}</h2>
        <WorkedOutLink figure="empathy-change" of={words.title} />
      </div>
      <div className="empathy-text">
        <p className="empathy-word">
          <TrendMark trend={trend} />
        </p>
        <ChangeSentence empathy={empathy} />
        <p className="note">{words.state(trend)}</p>
        {trend.trendState !== "new" && trend.trendState !== "stands" && (
          <p className="note">{missingText(trend)}</p>
        )}
        {rows.length > 0 && (
          <>
            <ChangeChart rows={rows} rule={changeRule.points} names={words.names} />
            <p className="note">{words.picture}</p>
          </>
        )}
        <ChangeTable adjusted={thisWeek} raw={raw} />
        <h3 className="empathy-sub">{words.stands.title}</h3>
        <StandsTable empathy={empathy} />
        <Beside empathy={empathy} />
        {chance && word !== "insufficient" && <ChanceNote {...chance} />}
      </div>
    </section>
  );
}

/** The change in words, and what the evaluators alone have made of it. */
function ChangeSentence({ empathy }: { readonly empathy: AgentEmpathy }) {
  const { thisWeek, raw } = empathy.trend;
  if (thisWeek.kind === "not-enough") return <p>{words.notEnough(thisWeek)}</p>;
  const part = evaluatorsPart(thisWeek, raw);
  const hands = newHands(empathy);
  return (
    <>
      {part && (
        <p className="empathy-hands">
          <b>{words.evaluators[part](rawChange(raw))}</b> {hands.length > 0 && words.newHands(hands)}
        </p>
      )}
      <p>{words.sentence(thisWeek.change)}</p>
    </>
  );
}

function rawChange(raw: EmpathyChange): number {
  return raw.kind === "compared" ? raw.change.difference : 0;
}

/** What stands beside the word and decides nothing, and what is not in it. */
function Beside({ empathy }: { readonly empathy: AgentEmpathy }) {
  const { trend, sources, surveys, leftOut } = empathy;
  const { theilSen, mannKendall } = trend;
  const open = useOpenBehind();
  const text = words.sources(sources, surveys);
  const left = leftOut.reduce((sum, { count }) => sum + count, 0);
  const tests = [
    theilSen && words.theilSen(theilSen.pointsAWeek, theilSen.from, theilSen.to),
    mannKendall && words.mannKendall(mannKendall.p, mannKendall.weeks, mannKendall.pTooOptimistic),
  ].filter((text) => text !== null);
  return (
    <>
      {text && <p className="note">{text}</p>}
      {tests.length > 0 && (
        <p className="note">
          {words.beside} {tests.join("; ")}.
        </p>
      )}
      {left > 0 && (
        <p className="note">
          <i className="hatch-mark" />{" "}
          <button type="button" className="plain-button text-link" onClick={() => open("left-out")}>
            {words.leftOut(left)}
          </button>
        </p>
      )}
    </>
  );
}
