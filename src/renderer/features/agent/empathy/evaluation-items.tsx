import type { Evaluation, EvaluationItemRow } from "../../../../contract/agent.ts";
import { Answered } from "../../../components/answered.tsx";
import { Missing } from "../../../components/missing.tsx";
import { format } from "../../../words/reader.ts";
import { useEvaluationItems } from "../agent-queries.ts";
import { agentWords } from "../agent-words.ts";
import { RowsPanel } from "../rows/rows-panel.tsx";

const words = agentWords.items;

/** The items behind an evaluation's score, with the points that make it. */
export function EvaluationItems({
  agent,
  id,
  evaluation,
  comment,
  onClose,
}: {
  readonly agent: string;
  readonly id: string;
  readonly evaluation: Pick<Evaluation, "day" | "evaluator" | "score"> | undefined;
  /** What the evaluator wrote, where anything was. */
  readonly comment: string | null | undefined;
  readonly onClose: () => void;
}) {
  const items = useEvaluationItems(agent, id);
  const title = evaluation
    ? words.title(format.day(evaluation.day), evaluation.evaluator)
    : words.titleUnknown;
  return (
    <RowsPanel title={title} onClose={onClose}>
      <Answered query={items} failureReplaces label={words.loading}>
        {(data) =>
          data.length === 0 ? (
            <p className="panel-note second">{words.none}</p>
          ) : (
            <>
              {evaluation && (
                <p className="panel-note second">
                  {evaluation.score === null ? words.tooFew : sumOf(data, evaluation.score)}
                </p>
              )}
              {comment && <p className="panel-note">{words.comment(comment)}</p>}
              <ItemTable items={data} />
            </>
          )
        }
      </Answered>
    </RowsPanel>
  );
}

function sumOf(items: readonly EvaluationItemRow[], score: number): string {
  const applied = items.filter((item) => item.score !== null);
  const points = applied.reduce((sum, item) => sum + (item.score ?? 0), 0);
  const max = applied.reduce((sum, item) => sum + item.maxScore, 0);
  return words.sum(points, max, score, applied.length);
}

function ItemTable({ items }: { readonly items: readonly EvaluationItemRow[] }) {
  return (
    <div className="rows-wide">
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.heads.item}</th>
            <th scope="col">{words.heads.behaviour}</th>
            <th scope="col" className="number">
              {words.heads.score}
            </th>
            <th scope="col" className="number">
              {words.heads.of}
            </th>
            <th scope="col">{words.heads.origin}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.item}>
              <td className="name" title={item.item}>
                {item.item}
              </td>
              <td>
                {item.behaviour === null ? (
                  <Missing why={words.noBehaviour} />
                ) : (
                  words.behaviours[item.behaviour]
                )}
              </td>
              <td className="number">
                {item.score === null ? <Missing why={words.notApplicable} /> : format.tenth(item.score)}
              </td>
              <td className="number">{format.tenth(item.maxScore)}</td>
              <td className="name note">{agentWords.rows.line(item.origin.file, item.origin.line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
