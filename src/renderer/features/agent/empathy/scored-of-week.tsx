import { getRouteApi } from "@tanstack/react-router";
import type { AgentPicture, AgentWeek, Evaluation } from "../../../../contract/agent.ts";
import { format } from "../../../words/reader.ts";
import { useAgentEmpathy } from "../agent-queries.ts";
import { agentWords } from "../agent-words.ts";
import { agentEmpathyWords } from "./agent-empathy-words.ts";
import { EvaluationRows, meanOf } from "./evaluation-rows.tsx";
import { ScoredRows } from "./scored-rows.tsx";

const route = getRouteApi("/agent/$agent");

/** The evaluations behind a point of the chart: adjusted and raw means are those of the picture. */
export function ScoredOfWeek({
  picture,
  week,
  evaluations,
}: {
  readonly picture: AgentPicture;
  readonly week: AgentWeek;
  /** Of the week, as the picture has them. */
  readonly evaluations: readonly Evaluation[];
}) {
  const { week: asked } = route.useSearch();
  const empathy = useAgentEmpathy(picture.agent, asked).data;
  const label = agentWords.evaluations.scrollOf(format.week(week.week));
  const charted = empathy?.chart.weeks.find((known) => known.week === week.week);
  const rows = empathy?.rows.filter((row) => row.week === week.week) ?? [];
  if (!charted || rows.length === 0)
    return (
      <>
        <p className="panel-note second">{meanOf(evaluations)}</p>
        <EvaluationRows evaluations={evaluations} label={label} />
      </>
    );
  return (
    <>
      <p className="panel-note second">
        {agentEmpathyWords.behind.means(charted.n, charted.raw, charted.mean)} {agentWords.rows.same}
      </p>
      <ScoredRows rows={rows} label={label} />
    </>
  );
}
