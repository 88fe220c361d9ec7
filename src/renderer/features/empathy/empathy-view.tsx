import { Button } from "@mantine/core";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import type { EmpathyFloor } from "../../../contract/empathy.ts";
import { Answered } from "../../components/answered.tsx";
import { Failed } from "../../components/failed.tsx";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { EvaluationHead } from "../evaluation/evaluation-head.tsx";
import { EmptyFloor } from "../floor/empty-floor.tsx";
import { GuideLink } from "../guide/guide-link.tsx";
import { AlarmsPart } from "./alarms-part.tsx";
import { BehavioursPart } from "./behaviours-part.tsx";
import { useEmpathyFloor } from "./empathy-queries.ts";
import { empathyWords as words } from "./empathy-words.ts";
import { EvaluatorsPart } from "./evaluators-part.tsx";
import { LoadFindings, loadFindings } from "./load-findings.tsx";
import { LoadPart } from "./load-part.tsx";
import { QueuePart } from "./queue-part.tsx";
import { RefusalsPart } from "./refusals-part.tsx";
import { StandingPart } from "./standing-part.tsx";
import { TeamFindings } from "./team-findings.tsx";
import { TrendPart } from "./trend-part.tsx";

/** Teams before people: by week, under load, what they are seen to do; then how policy's no was met, and by whom it is scored. */
export function EmpathyView() {
  const status = useFloorStatus();
  return (
    <div className="page empathy">
      <div className="empathy-head">
        <EvaluationHead part="empathy" />
        <p className="second">{words.lead}</p>
      </div>
      {status.error ? (
        <Failed error={status.error} again={() => void status.refetch()} />
      ) : status.data?.firstWeek === null ? (
        <EmptyFloor />
      ) : (
        status.data && <Parts />
      )}
    </div>
  );
}

const route = getRouteApi("/empathy");

function Parts() {
  const { week } = route.useSearch();
  const answer = useEmpathyFloor(week);
  return (
    <Answered query={answer} failureReplaces label={words.loading} lines={12} waitsIn="card">
      {(data) => <FloorParts answer={data} />}
    </Answered>
  );
}

function FloorParts({ answer }: { readonly answer: EmpathyFloor }) {
  if (answer.evaluations === 0) {
    return (
      <>
        {answer.leftOut.length > 0 && <StandingPart answer={answer} />}
        <NoEvaluations />
      </>
    );
  }
  return (
    <>
      <StandingPart answer={answer} />
      <TeamFindings findings={answer.findings} />
      <LoadFindings findings={loadFindings(answer, undefined)} />
      <TrendPart answer={answer} />
      <LoadPart answer={answer} />
      <QueuePart />
      <BehavioursPart answer={answer} />
      <RefusalsPart />
      <EvaluatorsPart floor={answer} />
      <AlarmsPart />
    </>
  );
}

/** Contacts, but nobody has scored any of them: what is missing, and how to have it. */
function NoEvaluations() {
  const navigate = useNavigate();
  return (
    <section className="card message" aria-label={words.none.title}>
      <h2>
        <i className="hatch-mark" /> {words.none.title}
      </h2>
      <p className="second">{words.none.sentence}</p>
      <Button onClick={() => void navigate({ to: "/import" })}>{words.none.button}</Button>
      <GuideLink />
    </section>
  );
}
