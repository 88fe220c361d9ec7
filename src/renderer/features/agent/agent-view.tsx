import { IconChevronLeft } from "@tabler/icons-react";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { AgentPicture } from "../../../contract/agent.ts";
import { daysOf } from "../../charts/week-axis.ts";
import { Unanswered } from "../../components/answered.tsx";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { useAgentEmpathy, useAgentPicture } from "./agent-queries.ts";
import { agentWords } from "./agent-words.ts";
import { Bands } from "./bands.tsx";
import { DayPanel } from "./day/day-panel.tsx";
import { EmpathyParts } from "./empathy/empathy-parts.tsx";
import { EvaluationItems } from "./empathy/evaluation-items.tsx";
import { EvaluationTable } from "./empathy/evaluation-table.tsx";
import { ContactRows } from "./load/contact-rows.tsx";
import { LedgerPart } from "./load/ledger-part.tsx";
import { OpenBehind } from "./rows/behind-rows.tsx";
import { AnnotationsPart } from "./sessions/annotations-part.tsx";
import { SessionsPart } from "./sessions/sessions-part.tsx";
import { FactorRows } from "./signal/factor-rows.tsx";
import { SignalPanel, useSignalWeekShown } from "./signal/signal-panel.tsx";
import { maxWeeksByDay, useWeeksShown } from "./use-weeks-shown.ts";

const route = getRouteApi("/agent/$agent");

/** One person: load and empathy on one time axis, and the rows behind every figure. */
export function AgentView() {
  const { agent } = route.useParams();
  const picture = useAgentPicture(agent);
  return (
    <div className="page agent">
      {picture.data ? (
        <>
          <AgentHead picture={picture.data} />
          <div className="agent-main">
            <Bands key={agent} picture={picture.data} />
            <SignalOfWeek picture={picture.data} />
          </div>
          <EmpathyParts agent={agent} />
          <OpenDay agent={agent} />
          <OpenFactorRows picture={picture.data} />
          <OpenBehind agent={agent} />
          <OpenRows picture={picture.data} />
          <LedgerOfSpan picture={picture.data} />
          <EvaluationTable picture={picture.data} week={undefined} />
          <SessionsPart person={picture.data} />
          <AnnotationsPart person={picture.data} />
        </>
      ) : (
        <>
          <h1>{agent}</h1>
          <Unanswered query={picture} label={agentWords.loading} lines={10} waitsIn="card" />
        </>
      )}
    </div>
  );
}

/** The day that the address holds open. */
function OpenDay({ agent }: { readonly agent: string }) {
  const { day } = route.useSearch();
  return day === undefined ? null : <DayPanel agent={agent} day={day} />;
}

/** What the signal comes from in the chosen week. */
function SignalOfWeek({ picture }: { readonly picture: AgentPicture }) {
  const week = useSignalWeekShown(useWeeksShown(picture));
  return <SignalPanel agent={picture.agent} week={week} />;
}

/** The rows of the factor that the address holds open. */
function OpenFactorRows({ picture }: { readonly picture: AgentPicture }) {
  const { factor } = route.useSearch();
  const week = useSignalWeekShown(useWeeksShown(picture));
  return factor === undefined ? null : <FactorRows picture={picture} week={week} factor={factor} />;
}

/** The ledger of the weeks that the bands show. */
function LedgerOfSpan({ picture }: { readonly picture: AgentPicture }) {
  const range = daysOf(useWeeksShown(picture).slice(-maxWeeksByDay));
  return range ? <LedgerPart agent={picture.agent} range={range} /> : null;
}

function AgentHead({ picture }: { readonly picture: AgentPicture }) {
  const { agent, name, team, site, firstDay, lastDay } = picture;
  const facts = [
    team ?? agentWords.noTeam,
    site,
    agentWords.known(firstDay, lastDay),
    name !== null && name !== agent ? agentWords.id(agent) : null,
  ].filter((fact) => fact !== null);
  return (
    <div>
      <Link to="/floor" className="agent-back">
        <IconChevronLeft size={14} aria-hidden />
        {agentWords.back}
      </Link>
      <h1>{name ?? agent}</h1>
      <p className="second">
        {facts.join(" · ")}
        {" · "}
        <Link to="/evaluate" search={{ agent }} className="text-link">
          {agentWords.score}
        </Link>
      </p>
    </div>
  );
}

/** What the address holds open: the contacts or evaluations of a week, or the items of an evaluation. */
function OpenRows({ picture }: { readonly picture: AgentPicture }) {
  const { open, of, evaluation, week: asked } = route.useSearch();
  const empathy = useAgentEmpathy(picture.agent, asked);
  const { data: status } = useFloorStatus();
  const navigate = route.useNavigate();
  const close = () =>
    void navigate({
      search: (before) => ({ ...before, open: undefined, of: undefined, evaluation: undefined }),
      replace: true,
    });
  const week = picture.weeks.find((known) => known.week === open);
  return (
    <>
      {week && (of === undefined || of === "load") && (
        <ContactRows
          key={week.week}
          agent={picture.agent}
          week={week}
          zone={status?.zone ?? "UTC"}
          onClose={close}
        />
      )}
      {week && of === "empathy" && (
        <EvaluationTable key={week.week} picture={picture} week={week} onClose={close} />
      )}
      {evaluation !== undefined && (
        <EvaluationItems
          key={evaluation}
          agent={picture.agent}
          id={evaluation}
          evaluation={picture.evaluations.find((known) => known.evaluation === evaluation)}
          comment={empathy.data?.rows.find((row) => row.evaluation === evaluation)?.comment}
          onClose={() =>
            void navigate({ search: (before) => ({ ...before, evaluation: undefined }), replace: true })
          }
        />
      )}
    </>
  );
}
