import { CountBars } from "../../../charts/count-bars.tsx";
import { countTops } from "../../../charts/count-bars-model.ts";
import type { WeekAxis } from "../../../charts/week-axis.ts";
import { countNames, countWords as words } from "../../../words/counts.ts";
import { format } from "../../../words/reader.ts";
import { barPlaces, type CountRow } from "./counts-model.ts";

/** Of a row, in pixels: its bars, and above them room for the peak of a bar that is over the scale. */
const barHeight = 32;
const rowHeight = 44;

/** A row of bars for each kind of contact, its usual dashed, and the figure of the week that is looked at. */
export function CountRows({
  rows,
  axis,
  parts,
  at,
}: {
  readonly rows: readonly CountRow[];
  readonly axis: WeekAxis;
  /** Which weeks are known in part only. */
  readonly parts: readonly boolean[];
  /** Place of the week whose figures stand beside. */
  readonly at: number;
}) {
  const places = barPlaces(axis);
  return (
    <svg className="count-rows" width={axis.width} height={rows.length * rowHeight} aria-hidden="true">
      {rows.map(({ kind, values, usual }, place) => {
        const top = countTops[kind];
        const shown = values[at] ?? null;
        const usualY = usual === undefined ? undefined : barHeight * (1 - Math.min(usual, top) / top);
        return (
          <g key={kind} transform={`translate(0 ${(place + 1) * rowHeight - barHeight - 2})`}>
            <line className="count-line" x1={axis.left} x2={axis.right} y1={0} y2={0} />
            <line className="count-line" x1={axis.left} x2={axis.right} y1={barHeight} y2={barHeight} />
            <text className="count-tick" x={axis.left - 6} y={4}>
              {format.number(top)}
            </text>
            <text className="count-tick" x={axis.left - 6} y={barHeight}>
              {format.number(0)}
            </text>
            <CountBars values={values} places={places} top={top} height={barHeight} parts={parts} />
            {usualY !== undefined && (
              <line className="count-usual" x1={axis.left} x2={axis.right} y1={usualY} y2={usualY} />
            )}
            <text className="count-name" x={axis.right + 6} y={10}>
              {countNames[kind]}
            </text>
            <text className="count-figure" x={axis.right + 6} y={26}>
              {shown === null ? words.notKnown : format.number(shown)}
              {usual !== undefined && (
                <tspan className="count-name" dx={6}>
                  {words.usual(usual)}
                </tspan>
              )}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
