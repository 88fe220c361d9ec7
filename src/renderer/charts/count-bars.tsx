import { countBars } from "./count-bars-model.ts";
import { cellHatching, type StripPlace } from "./strip-places.ts";

/** Bars of a row of weeks on a fixed scale, hatched where a week is not known; a peak above a bar: more than the scale. */
export function CountBars({
  values,
  places,
  top,
  height,
  parts,
}: {
  readonly values: readonly (number | null)[];
  readonly places: readonly StripPlace[];
  /** The value at the top of the scale. */
  readonly top: number;
  readonly height: number;
  /** Which weeks are known in part only. */
  readonly parts?: readonly boolean[];
}) {
  const bars = countBars(values, places, { top, height, ...(parts && { parts }) });
  return places.map((place, at) => {
    const bar = bars[at];
    if (!bar) return <path key={place.x} className="count-missing" d={cellHatching(place, height)} />;
    const { x, y, width, over, part } = bar;
    return (
      <g key={place.x}>
        <rect
          className={part ? "count-bar count-bar-part" : "count-bar"}
          x={x}
          y={y}
          width={width}
          height={bar.height}
        />
        {over && <path className="count-over" d={`M${x} ${y}l${width / 2} -4l${width / 2} 4z`} />}
      </g>
    );
  });
}
