import { type ReactNode, useId, useState } from "react";
import type { SourceTotal } from "../../../contract/reconcile.ts";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { ExplainedTotal } from "./explained-total.tsx";
import { reconcileWords as words } from "./reconcile-words.ts";
import { TotalField, type WhoseTotal } from "./total-field.tsx";

/** One line of a table of totals. */
export interface TotalLine {
  readonly key: string;
  readonly head: ReactNode;
  readonly whose: WhoseTotal;
  readonly total: SourceTotal;
}

/** Totals of a day, ours beside theirs, a line each. */
export function TotalsTable({
  day,
  label,
  head,
  lines,
}: {
  readonly day: string;
  readonly label: string;
  /** What the lines are of. */
  readonly head: string;
  readonly lines: readonly TotalLine[];
}) {
  return (
    <ScrollRegion label={label} className="totals-scroll">
      <table className="rows totals">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" className="number">
              {words.heads.ours}
            </th>
            <th scope="col" className="number">
              {words.heads.theirs}
            </th>
            <th scope="col" className="number">
              {words.heads.difference}
            </th>
            <th scope="col">{words.heads.says}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <TotalRow key={line.key} day={day} line={line} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function TotalRow({ day, line: { head, whose, total } }: { readonly day: string; readonly line: TotalLine }) {
  const [problem, setProblem] = useState<string>();
  const says = useId();
  return (
    <tr>
      <th scope="row" className="name">
        {head}
      </th>
      <td className="number">
        {words.ours(total) ?? <span className="note">{words.notKnown}</span>}
        {total.unknown > 0 && total.ours !== null && (
          <span className="note total-unknown">{words.atLeast(total.unknown)}</span>
        )}
      </td>
      <td className="number">
        <TotalField
          day={day}
          whose={whose}
          total={total}
          describedBy={says}
          problem={problem}
          onProblem={setProblem}
        />
      </td>
      <td className="number">
        {total.agrees ? <span className="note">{words.agrees}</span> : words.difference(total)}
      </td>
      <td className="wide">
        {problem === undefined ? (
          <ExplainedTotal day={day} whose={whose} total={total} />
        ) : (
          <span id={says} role="alert">
            {problem}
          </span>
        )}
      </td>
    </tr>
  );
}
