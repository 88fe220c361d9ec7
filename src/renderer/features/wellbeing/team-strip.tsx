import { cellHatching, stripPlaces } from "../../charts/strip-places.ts";
import type { TeamCell } from "./team-strip-model.ts";

const cellHeight = 18;
const height = cellHeight + 6;

/** A team's weeks, light to heavy by how many of it need attention; a bar under weeks with a finding. */
export function TeamStrip({
  cells,
  width,
  label,
}: {
  readonly cells: readonly TeamCell[];
  readonly width: number;
  readonly label: string;
}) {
  const places = stripPlaces(cells.length, width);
  return (
    <svg className="team-strip" width={width} height={height} role="img" aria-label={label}>
      {cells.map(({ week, step, finding }, at) => {
        const place = places[at];
        if (!place) return null;
        return (
          <g key={week}>
            {step === null ? (
              <path className="signal-cell-missing" d={cellHatching(place, cellHeight)} />
            ) : (
              <rect
                className={`signal-cell-${step}`}
                x={place.x}
                y={0}
                width={place.width}
                height={cellHeight}
              />
            )}
            {finding && (
              <rect
                className="team-finding-bar"
                x={place.x}
                y={cellHeight + 2}
                width={place.width}
                height={3}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
