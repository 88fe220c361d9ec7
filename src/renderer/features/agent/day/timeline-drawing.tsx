import { format } from "../../../words/reader.ts";
import { dayWords } from "./day-words.ts";
import { type Lane, type LaneSpan, type Timeline, timelineRoom } from "./timeline-model.ts";

const laneStep = 20;
const laneHeight = 14;
const axisHeight = 22;
const widthOfCount = 28;

export function timelineHeight(timeline: Timeline): number {
  return timeline.lanes.length * laneStep + axisHeight;
}

/** The lanes of a day, each with its name before it and its sum after it. */
export function TimelineDrawing({
  timeline,
  zone,
  width,
  cursor,
}: {
  readonly timeline: Timeline;
  readonly zone: string;
  readonly width: number;
  /** Where the pointer or the keys are, in pixels. */
  readonly cursor: number | undefined;
}) {
  const height = timelineHeight(timeline);
  const foot = height - axisHeight;
  return (
    <svg className="timeline" width={width} height={height} aria-hidden="true">
      {timeline.ticks.map(({ at, x }) => (
        <g key={at}>
          <line className="timeline-hour" x1={x} x2={x} y1={0} y2={foot + 4} />
          <text className="timeline-clock" x={x} y={foot + 17}>
            {format.clock(at, zone)}
          </text>
        </g>
      ))}
      {timeline.lanes.map((lane, at) => (
        <g key={lane.name} className={`lane lane-${lane.name}`} transform={`translate(0 ${at * laneStep})`}>
          <text className="lane-name" x={timelineRoom.left - 12} y={laneStep - 6}>
            {dayWords.lanes[lane.name]}
          </text>
          {lane.spans.map((span) => (
            <LaneBar key={`${span.from} ${span.part}`} span={span} lane={lane} />
          ))}
          <text className="lane-sum" x={timeline.right + 12} y={laneStep - 6}>
            {dayWords.sum(lane)}
          </text>
        </g>
      ))}
      {cursor !== undefined && <line className="timeline-cursor" x1={cursor} x2={cursor} y1={0} y2={foot} />}
    </svg>
  );
}

function LaneBar({ span, lane }: { readonly span: LaneSpan; readonly lane: Lane }) {
  const top = (laneStep - laneHeight) / 2;
  if (lane.name === "run") return <Run span={span} />;
  // Between contacts that follow one another a hairline stays free.
  const air = span.width > 3 ? 0.5 : 0;
  const height = laneHeight / span.parts;
  return (
    <rect
      className={span.strong ? "lane-bar lane-bar-strong" : "lane-bar"}
      x={span.x + air}
      y={top + span.part * height}
      width={span.width - air * 2}
      height={Math.max(1, height - (span.parts > 1 ? 1 : 0))}
    />
  );
}

/** A bracket over the contacts that had no gap between them, with their number where there is room. */
function Run({ span }: { readonly span: LaneSpan }) {
  const { x, width, count } = span;
  const middle = x + width / 2;
  const numbered = width >= widthOfCount;
  return (
    <>
      <path className="run-bracket" d={`M${x} 6v5h${width}v-5`} />
      {numbered && (
        <>
          <rect className="run-ground" x={middle - 9} y={4} width={18} height={13} />
          <text className="run-count" x={middle} y={15}>
            {format.number(count)}
          </text>
        </>
      )}
    </>
  );
}
