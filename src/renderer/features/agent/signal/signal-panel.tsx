import { getRouteApi } from "@tanstack/react-router";
import type { AgentSignalWeek } from "../../../../contract/burnout.ts";
import { conditionDomains } from "../../../../domain/burnout/condition-bands.ts";
import { Answered } from "../../../components/answered.tsx";
import { ChanceNote } from "../../../components/chance-note.tsx";
import { AttentionShape } from "../../../components/signal-mark.tsx";
import { WorkedOutLink } from "../../../components/worked-out-link.tsx";
import { useSignalRules } from "../../../queries/burnout-queries.ts";
import {
  attentionReasons,
  conditionNames,
  decidedText,
  levelNames,
  saidByLimits,
} from "../../../words/attention.ts";
import { factorName, factorText } from "../../../words/factor.ts";
import { format } from "../../../words/reader.ts";
import { bandText, mendText, signalWords as words } from "../../../words/signal.ts";
import { useAgentSignalWeek } from "../agent-queries.ts";
import { RestBreaches } from "../load/rest-breaches.tsx";
import { ContributionBar } from "./contribution-bar.tsx";
import { FactorList } from "./factor-list.tsx";
import { MissingFactors } from "./missing-factors.tsx";

const route = getRouteApi("/agent/$agent");

/** What the signal of one week comes from: the condition first, then how much each factor adds, and how sure it is. */
export function SignalPanel({ agent, week }: { readonly agent: string; readonly week: string | undefined }) {
  const answer = useAgentSignalWeek(agent, week);
  return (
    <section className="card panel signal-panel" aria-label={words.panel}>
      <div className="panel-head">
        <h2>{words.panel}</h2>
        <WorkedOutLink figure="burnout-index" of={words.title} />
      </div>
      <Answered query={answer} label={words.loading} lines={8}>
        {(data) => <WeekFigures week={data} />}
      </Answered>
    </section>
  );
}

function WeekFigures({ week }: { readonly week: AgentSignalWeek }) {
  return (
    <div className="signal-text">
      <div className="signal-state">
        <p className="note">{format.week(week.week)}</p>
        <Conditions week={week} />
        <State week={week} />
      </div>
      <RestBreaches breaches={week.restBreaches} />
      {week.index === null ? <Decided week={week} /> : <Contributions week={week} index={week.index} />}
      <MissingFactors missing={week.missing} withheld={week.withheld.length > 0} />
      <FactorList week={week} />
      <HowSure week={week} />
    </div>
  );
}

/** Demand and rest, before anything else. */
function Conditions({ week }: { readonly week: AgentSignalWeek }) {
  return (
    <dl className="signal-conditions">
      {conditionDomains.map((domain) => (
        <div key={domain} className={`condition-${domain}`}>
          <dt>{conditionNames[domain]}</dt>
          <dd>
            <i className={`condition-mark condition-${week[domain]?.level ?? "not-known"}`} aria-hidden />{" "}
            {levelNames[week[domain]?.level ?? "not-known"]}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Where attention is asked for: the condition, the work to change first, and for how long the flag stands. */
function State({ week }: { readonly week: AgentSignalWeek }) {
  const { flag, band, withheld } = week;
  if (band.state === "insufficient")
    return (
      <p>
        <i className="hatch-mark" /> <b>{words.withheld(withheld)}</b>{" "}
        <span className="second">{words.stillShown}</span>
      </p>
    );
  if (flag === null) return <p>{words.nothingFlagged}</p>;
  const said = saidByLimits(week);
  const leading = week.factors.filter(({ factor }) => flag.top.includes(factor) && !said.has(factor));
  const reasons = attentionReasons(week);
  return (
    <>
      {reasons.map((reason, at) => (
        <p key={reason}>{at === 0 ? <b>{reason}</b> : reason}</p>
      ))}
      {leading.map((factor) => (
        <p key={factor.factor} className="second">
          {factorName(factor.factor)}. {factorText(factor)}
        </p>
      ))}
      {week.teamFindings.map((finding) => (
        <p key={finding.factor} className="second">
          {words.finding(finding)}
        </p>
      ))}
      <p>
        <span className="second">{words.workFirst}</span> {mendText(flag)}
      </p>
      <p className="signal-flag">
        {!flag.expired && <AttentionShape kind={flag.kind} />}
        <span className="second">{flag.kind === "team" ? words.teamStands : words.since(flag.since)}</span>
      </p>
      <p className="note">
        {words.expires(flag, week.week)} {week.pastOf !== week.week && words.pastOf(week.pastOf)}
      </p>
    </>
  );
}

function Contributions({ week, index }: { readonly week: AgentSignalWeek; readonly index: number }) {
  const limit = useSignalRules().data?.versions.find(({ version }) => version === week.ruleVersion)?.attention
    .from;
  const { low, high } = week.band;
  if (low === null || high === null) return null;
  return (
    <div className="signal-sum">
      <p>
        <b>{words.index(week.band.index ?? index)}</b>{" "}
        <span className="second">{low === high ? "" : words.betweenLong(low, high)}</span>
      </p>
      <ContributionBar
        factors={week.factors}
        low={low}
        high={high}
        limit={limit}
        label={bandText(week.band)}
      />
      <Decided week={week} />
    </div>
  );
}

/** Where the index that is shown and the one that decided differ. */
function Decided({ week }: { readonly week: AgentSignalWeek }) {
  const text = decidedText(week);
  return text === undefined ? null : <p className="note">{text}</p>;
}

/** Confidence, coverage, how often it is wrong, and whether it was checked here. */
function HowSure({ week }: { readonly week: AgentSignalWeek }) {
  const { confidence, coverage, check, falseAlarm, mainQueue } = week;
  return (
    <div className="signal-sure note">
      <p>
        <b>{words.notADiagnosis}</b> {confidence && `${words.confidenceWhy(confidence)} `}
        {words.coverage(coverage)}.
      </p>
      <p>{words.check(check)}</p>
      <p>{words.leavesOut}</p>
      <ChanceNote sentence={falseAlarm.chance.sentence} detail={words.falseAlarm(falseAlarm)} />
      <p>{mainQueue ? words.peersOf(mainQueue.queue, mainQueue.channel) : words.noQueue}</p>
    </div>
  );
}

/** The week that the panel describes: the chosen one, else the newest shown. */
export function useSignalWeekShown(weeks: readonly string[]): string | undefined {
  const { open, of } = route.useSearch();
  return of === "signal" && open !== undefined ? open : weeks.at(-1);
}
