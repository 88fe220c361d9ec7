import { scaleLinear } from "d3-scale";
import type { QueueTarget } from "../../../contract/workload.ts";
import { format } from "../../words/reader.ts";
import type { QueueSlot, QueueWeekModel } from "./queue-week-model.ts";
import { wellbeingWords } from "./wellbeing-words.ts";

export const serviceChartHeight = 146;
const top = 32;
const foot = 122;
const unstableTop = 130;
const unstableHeight = 8;
const words = wellbeingWords.queue;

/** What Erlang C makes of it: the share answered in time, and below it where no number describes the wait. */
export function QueueServiceChart({
  model,
  width,
  target,
}: {
  readonly model: QueueWeekModel;
  readonly width: number;
  readonly target: QueueTarget;
}) {
  const y = scaleLinear([0, 1], [foot, top]);
  return (
    <svg className="queue-chart" width={width} height={serviceChartHeight} aria-hidden="true">
      <text className="queue-title" x={0} y={16}>
        {words.serviceTitle(target.seconds)}
        <tspan className="queue-unit" dx={12}>
          {words.serviceUnit}
        </tspan>
      </text>
      {[0, 0.5, 1].map((tick) => (
        <g key={tick}>
          <line className="queue-grid" x1={model.left} x2={model.right} y1={y(tick)} y2={y(tick)} />
          <text className="queue-tick" x={model.left - 8} y={y(tick) + 4}>
            {format.number(tick * 100)}
          </text>
        </g>
      ))}
      {model.slots.map((slot) => (
        <Served key={`${slot.weekday} ${slot.minute}`} slot={slot} y={y} />
      ))}
      <line className="queue-base" x1={model.left} x2={model.right} y1={foot} y2={foot} />
      <line
        className="queue-target"
        x1={model.left}
        x2={model.right}
        y1={y(target.level)}
        y2={y(target.level)}
      />
      <text className="queue-label" x={model.right + 8} y={y(target.level) + 4}>
        {words.targetLabel(target.level)}
      </text>
      <text className="queue-label" x={model.right + 8} y={unstableTop + unstableHeight}>
        {words.unstable}
      </text>
    </svg>
  );
}

function Served({ slot, y }: { readonly slot: QueueSlot; readonly y: (share: number) => number }) {
  const { x, width, state, arrivals } = slot;
  if (arrivals === 0 || state.kind === "unknown") return null;
  const air = width > 4 ? 0.5 : 0;
  const place = { x: x + air, width: Math.max(1, width - air * 2) };
  if (state.kind === "unstable")
    return <rect className="queue-unstable" {...place} y={unstableTop} height={unstableHeight} />;
  const at = y(state.serviceLevel);
  return (
    <>
      <rect className="queue-served" {...place} y={at} height={y(0) - at} />
      <rect className="queue-served-edge" {...place} y={at} height={1.5} />
    </>
  );
}
