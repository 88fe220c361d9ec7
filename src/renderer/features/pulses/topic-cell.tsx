import { SparklineChart } from "../../charts/sparkline.tsx";
import { format } from "../../words/reader.ts";
import { changeWay, type TopicCell } from "./pulses-model.ts";
import { pulsesWords as words } from "./pulses-words.ts";

const lineWidth = 72;

/** A topic of a team: its mean with the interval, its pulses as a line and the change; or why there is none. */
export function TopicCellOf({ cell, needs }: { readonly cell: TopicCell; readonly needs: number }) {
  if (cell.kind !== "figure")
    return (
      <td className="number">
        <span className="note pulse-why">{words.why(cell, needs)}</span>
      </td>
    );
  const { figure, change, direction, line } = cell;
  return (
    <td className="number">
      <div className="pulse-figure">
        <span>
          {format.number(figure.mean)} <span className="note">{words.range(figure.low, figure.high)}</span>
        </span>
        {line.length > 0 && (
          <SparklineChart values={line} low={0} high={100} width={lineWidth} colour="context" />
        )}
        {change && (
          <span className="note">
            {words.change(change.points, change.low, change.high)}, {words.way[changeWay(change, direction)]}
          </span>
        )}
        <span className="note">{words.stands(figure)}</span>
      </div>
    </td>
  );
}
