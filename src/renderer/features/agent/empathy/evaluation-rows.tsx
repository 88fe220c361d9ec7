import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Evaluation } from "../../../../contract/agent.ts";
import { Missing } from "../../../components/missing.tsx";
import { ScrollRegion } from "../../../components/scroll-region.tsx";
import { format } from "../../../words/reader.ts";
import { useAgentEmpathy } from "../agent-queries.ts";
import { agentWords } from "../agent-words.ts";
import { scoredRowsWords } from "./scored-rows-words.ts";

const route = getRouteApi("/agent/$agent");
const words = agentWords.evaluations;

export function meanOf(evaluations: readonly Evaluation[]): string {
  const scores = evaluations.map(({ score }) => score).filter((score) => score !== null);
  if (scores.length === 0) return words.noMean(evaluations.length);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return words.mean(mean, scores.length, evaluations.length);
}

export function EvaluationRows({
  evaluations,
  label,
}: {
  readonly evaluations: readonly Evaluation[];
  readonly label: string;
}) {
  const { evaluation: open } = route.useSearch();
  const navigate = route.useNavigate();
  const adjusted = useAdjusted();
  return (
    <ScrollRegion label={label}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.heads.date}</th>
            <th scope="col">{words.heads.evaluator}</th>
            <th scope="col">{words.heads.form}</th>
            <th scope="col">{words.heads.source}</th>
            <th scope="col" className="number">
              {words.heads.score} <span className="note">{words.heads.unit}</span>
            </th>
            <th scope="col" className="number">
              {words.heads.adjusted}
            </th>
            <th scope="col" className="number">
              {words.heads.applied}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {evaluations.map((row) => (
            <tr key={row.evaluation} className={row.evaluation === open ? "row-open" : undefined}>
              <td>{format.day(row.day)}</td>
              <td className="name">{row.evaluator}</td>
              <td className="name">{row.form}</td>
              <td>{words.source[row.source]}</td>
              <td className="number">
                {row.score === null ? <Missing why={words.tooFew} /> : format.tenth(row.score)}
              </td>
              <Adjusted row={row} known={adjusted} />
              <td className="number">{words.applied(row.applicable, row.items)}</td>
              <td className="number">
                <button
                  type="button"
                  className="plain-button text-link"
                  aria-label={words.openOf(format.day(row.day), row.evaluator)}
                  onClick={() =>
                    void navigate({
                      search: (before) => ({ ...before, evaluation: row.evaluation }),
                      replace: true,
                    })
                  }
                >
                  {words.open}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Adjusted({
  row,
  known,
}: {
  readonly row: Evaluation;
  readonly known: ReturnType<typeof useAdjusted>;
}) {
  const told = known.get(row.evaluation);
  const why = told
    ? told.leftOut === null
      ? scoredRowsWords.noSeverity
      : scoredRowsWords.leftOut[told.leftOut]
    : row.source === "calibration"
      ? words.ofCalibration
      : words.older;
  return (
    <td className="number">
      {typeof told?.adjusted === "number" ? format.tenth(told.adjusted) : <Missing why={why} />}
    </td>
  );
}

/** The person's evaluations whose evaluators' severity was worked out. */
function useAdjusted() {
  const { agent } = route.useParams();
  const { week } = route.useSearch();
  const rows = useAgentEmpathy(agent, week).data?.rows;
  return useMemo(() => new Map(rows?.map((row) => [row.evaluation, row])), [rows]);
}
