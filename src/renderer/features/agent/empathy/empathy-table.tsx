import { Missing } from "../../../components/missing.tsx";
import { format } from "../../../words/reader.ts";
import { agentWords } from "../agent-words.ts";
import { agentEmpathyWords as words } from "./agent-empathy-words.ts";
import type { EmpathyPoint } from "./empathy-model.ts";

/** What the control chart shows, week by week, the newest first. */
export function EmpathyTable({ points }: { readonly points: readonly EmpathyPoint[] }) {
  const { heads } = words;
  return (
    <table className="rows">
      <caption className="visually-hidden">{agentWords.picture.weeks(words.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{agentWords.picture.weekHead}</th>
          <th scope="col" className="number">
            {heads.adjusted}
          </th>
          <th scope="col" className="number">
            {heads.raw}
          </th>
          <th scope="col" className="number">
            {heads.evaluations}
          </th>
          <th scope="col" className="number">
            {heads.smoothed}
          </th>
          <th scope="col" className="number">
            {heads.limits}
          </th>
          <th scope="col">{heads.evaluators}</th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map((point) => (
          <Week key={point.week} point={point} />
        ))}
      </tbody>
    </table>
  );
}

function Week({ point }: { readonly point: EmpathyPoint }) {
  const { week, kind, mean, raw, n, smoothed, lower, upper, signal, evaluators, newEvaluators } = point;
  const none = kind === "none" ? words.noneOfWeek : kind === "unscored" ? agentWords.items.tooFew : undefined;
  return (
    <tr>
      <th scope="row">{format.week(week)}</th>
      <td className="number">
        {mean === null ? <Missing why={none ?? words.notAdjusted} /> : format.tenth(mean)}
      </td>
      <td className="number">{raw === null ? <Missing why={none ?? ""} /> : format.tenth(raw)}</td>
      <td className="number">{format.number(n)}</td>
      <td className="number">
        {smoothed === null ? <Missing why={none ?? words.notWatched} /> : format.tenth(smoothed)}
      </td>
      <td className="number">
        {lower === null || upper === null ? (
          <Missing why={none ?? words.notWatched} />
        ) : (
          words.limits(lower, upper)
        )}
        {signal && <span className="note"> {words.outside[signal]}</span>}
      </td>
      <td>
        {evaluators.map((name) => (newEvaluators.includes(name) ? words.isNew(name) : name)).join(", ")}
      </td>
    </tr>
  );
}
