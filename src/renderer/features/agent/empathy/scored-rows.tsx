import { getRouteApi } from "@tanstack/react-router";
import type { EmpathyEvaluation } from "../../../../contract/empathy.ts";
import { Missing } from "../../../components/missing.tsx";
import { ScrollRegion } from "../../../components/scroll-region.tsx";
import { format } from "../../../words/reader.ts";
import { agentWords } from "../agent-words.ts";
import { scoredRowsWords as words } from "./scored-rows-words.ts";

const route = getRouteApi("/agent/$agent");

/** Evaluations with raw beside adjusted, the load before each contact, and the way to the items of each. */
export function ScoredRows({
  rows,
  label,
}: {
  readonly rows: readonly EmpathyEvaluation[];
  readonly label: string;
}) {
  const { evaluation: open } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <ScrollRegion label={label}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.heads.date}</th>
            <th scope="col">{words.heads.evaluator}</th>
            <th scope="col">{words.heads.source}</th>
            <th scope="col" className="number">
              {words.heads.raw}
            </th>
            <th scope="col" className="number">
              {words.heads.adjusted}
            </th>
            <th scope="col">{words.heads.before}</th>
            <th scope="col" className="number">
              {words.heads.occupancy}
            </th>
            <th scope="col" className="number">
              {words.heads.gap}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.evaluation} className={row.evaluation === open ? "row-open" : undefined}>
              <td>{format.day(row.day)}</td>
              <td className="name">{row.evaluator}</td>
              <td>{agentWords.evaluations.source[row.source]}</td>
              <Points value={row.raw} why={row.leftOut ? words.leftOut[row.leftOut] : words.noScore} />
              <Points
                value={row.adjusted}
                why={row.leftOut ? words.leftOut[row.leftOut] : words.noSeverity}
              />
              <td>{row.cell === null ? <Missing why={words.noContact} /> : words.cells[row.cell]}</td>
              <td className="number">
                {row.occupancyBefore === null ? (
                  <Missing why={words.noOccupancy} />
                ) : (
                  format.percent(row.occupancyBefore)
                )}
              </td>
              <td className="number">
                {row.gapSecondsBefore === null ? (
                  <Missing why={words.noGap} />
                ) : (
                  format.span(row.gapSecondsBefore)
                )}
              </td>
              <td className="number">
                <button
                  type="button"
                  className="plain-button text-link"
                  aria-label={agentWords.evaluations.openOf(format.day(row.day), row.evaluator)}
                  onClick={() =>
                    void navigate({
                      search: (before) => ({ ...before, evaluation: row.evaluation }),
                      replace: true,
                    })
                  }
                >
                  {agentWords.evaluations.open}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Points({ value, why }: { readonly value: number | null; readonly why: string }) {
  return <td className="number">{value === null ? <Missing why={why} /> : format.tenth(value)}</td>;
}
