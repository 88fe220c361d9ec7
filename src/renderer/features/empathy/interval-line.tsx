import { percentage } from "../../../domain/statistics/rounding.ts";
import { type IntervalFigure, type IntervalScale, intervalPlace, shareAt } from "./interval-model.ts";

const height = 24;
const middle = height / 2;

/** A figure as a dot in its interval, with zero as a hairline. What it says stands in the cells beside it. */
export function IntervalLine({
  figure,
  scale,
  hollow = false,
}: {
  readonly figure: IntervalFigure | undefined;
  readonly scale: IntervalScale;
  /** The one that is compared with. */
  readonly hollow?: boolean;
}) {
  const zero = percent(shareAt(0, scale));
  const place = figure && intervalPlace(figure, scale);
  return (
    <svg className="interval" width="100%" height={height} aria-hidden="true">
      <line className="interval-base" x1="0" x2="100%" y1={middle} y2={middle} />
      <line className="interval-zero" x1={zero} x2={zero} y1="0" y2={height} />
      {place && (
        <>
          <line
            className="interval-reach"
            x1={percent(place.from)}
            x2={percent(place.to)}
            y1={middle}
            y2={middle}
          />
          <circle
            className={hollow ? "interval-dot interval-dot-hollow" : "interval-dot"}
            cx={percent(place.value)}
            cy={middle}
            r={4.5}
          />
        </>
      )}
    </svg>
  );
}

/** The figures of the axis that intervals share, over or under them. */
export function IntervalTicks({
  scale,
  figure,
}: {
  readonly scale: IntervalScale;
  readonly figure: (value: number) => string;
}) {
  return (
    <span className="interval-ticks" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <span key={tick} className="interval-tick" style={{ left: percent(shareAt(tick, scale)) }}>
          {figure(tick)}
        </span>
      ))}
    </span>
  );
}

function percent(share: number): string {
  return `${percentage(share)}%`;
}
