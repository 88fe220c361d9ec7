import type { EmpathyChange } from "../../../../contract/empathy.ts";
import { changeCell, wholeMeanText } from "../../../words/points.ts";
import { useOpenBehind } from "../rows/use-open-behind.ts";
import { agentEmpathyWords } from "./agent-empathy-words.ts";

const words = agentEmpathyWords.change;
const { verdict } = agentEmpathyWords;
const periods = ["reference", "recent"] as const;

/** Adjusted and raw, before and lately, with the change: the picture in figures. Each period opens its evaluations. */
export function ChangeTable({
  adjusted,
  raw,
}: {
  readonly adjusted: EmpathyChange;
  readonly raw: EmpathyChange;
}) {
  const open = useOpenBehind();
  const compared = [
    { kind: "adjusted" as const, change: adjusted },
    { kind: "raw" as const, change: raw },
  ].flatMap(({ kind, change }) => (change.kind === "compared" ? [{ kind, change }] : []));
  if (compared.length === 0) return null;
  return (
    <table className="empathy-cells">
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" className="empathy-cells-head">
            {words.tableHeads.before}
          </th>
          <th scope="col" className="empathy-cells-head">
            {words.tableHeads.lately}
          </th>
          <th scope="col" className="empathy-cells-head">
            {words.tableHeads.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {compared.map(({ kind, change }) => (
          <tr key={kind}>
            <th scope="row" className="empathy-cells-name">
              {words.names[kind]}
            </th>
            {periods.map((period) => {
              const { mean, from, to, n } = change[period];
              return (
                <td key={period}>
                  <button
                    type="button"
                    className="plain-button empathy-cell"
                    aria-label={`${words.openPeriod(verdict.periodLong[period])}, ${words.names[kind]} ${wholeMeanText(mean, from, to)}, ${words.stands.n(n)}`}
                    onClick={() => open(period)}
                  >
                    <b>{wholeMeanText(mean, from, to)}</b> <span className="note">{verdict.n(n)}</span>
                  </button>
                </td>
              );
            })}
            <td>{changeCell(change.change)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
