import { getRouteApi } from "@tanstack/react-router";
import type { EmpathyEvaluation } from "../../../../contract/empathy.ts";
import { type BehaviourId, isBehaviour } from "../../../../domain/empathy/behaviours.ts";
import { mean } from "../../../../domain/statistics/mean.ts";
import type { AgentSearch, EvaluationsBehind } from "../../../app/address.ts";
import { Answered } from "../../../components/answered.tsx";
import { useAgentEmpathy, useBehaviourEvaluations } from "../agent-queries.ts";
import { agentWords } from "../agent-words.ts";
import { agentEmpathyWords } from "../empathy/agent-empathy-words.ts";
import { ScoredRows } from "../empathy/scored-rows.tsx";
import { evaluationsOf } from "./behind-model.ts";
import { RowsPanel } from "./rows-panel.tsx";
import { useOpenBehind } from "./use-open-behind.ts";

const route = getRouteApi("/agent/$agent");
const words = agentEmpathyWords.behind;

/** The evaluations behind the figure of empathy that the address holds open. */
export function OpenBehind({ agent }: { readonly agent: string }) {
  const { behind } = route.useSearch();
  const open = useOpenBehind();
  if (behind === undefined) return null;
  return (
    <RowsPanel title={titleOf(behind)} onClose={() => open(undefined)}>
      {isBehaviour(behind) ? (
        <OfBehaviour agent={agent} behaviour={behind} />
      ) : (
        <OfFigure agent={agent} behind={behind} />
      )}
    </RowsPanel>
  );
}

function titleOf(behind: NonNullable<AgentSearch["behind"]>): string {
  if (isBehaviour(behind)) return words.behaviour(agentWords.items.behaviours[behind]);
  const { rests, periodLong } = agentEmpathyWords.verdict;
  switch (behind) {
    case "recent-loaded":
      return words.cell(rests.loaded, periodLong.recent);
    case "recent-rested":
      return words.cell(rests.rested, periodLong.recent);
    case "reference-loaded":
      return words.cell(rests.loaded, periodLong.reference);
    case "reference-rested":
      return words.cell(rests.rested, periodLong.reference);
    case "recent":
    case "reference":
    case "left-out":
    case "in-between":
      return words[behind];
  }
}

function OfFigure({ agent, behind }: { readonly agent: string; readonly behind: EvaluationsBehind }) {
  const { week } = route.useSearch();
  const empathy = useAgentEmpathy(agent, week);
  return (
    <Answered query={empathy} failureReplaces label={words.loading}>
      {(data) => <Rows rows={evaluationsOf(data, behind)} label={titleOf(behind)} />}
    </Answered>
  );
}

function OfBehaviour({ agent, behaviour }: { readonly agent: string; readonly behaviour: BehaviourId }) {
  const { week } = route.useSearch();
  const found = useBehaviourEvaluations(agent, week, behaviour);
  return (
    <Answered query={found} failureReplaces label={words.loading}>
      {({ rows }) => <Rows rows={rows} label={titleOf(behaviour)} />}
    </Answered>
  );
}

function Rows({ rows, label }: { readonly rows: readonly EmpathyEvaluation[]; readonly label: string }) {
  if (rows.length === 0) return <p className="panel-note second">{words.none}</p>;
  const raw = rows.flatMap((row) => row.raw ?? []);
  const adjusted = rows.flatMap((row) => row.adjusted ?? []);
  return (
    <>
      <p className="panel-note second">
        {words.means(rows.length, mean(raw) ?? null, mean(adjusted) ?? null)}
      </p>
      <ScoredRows rows={rows} label={words.scroll(label)} />
    </>
  );
}
