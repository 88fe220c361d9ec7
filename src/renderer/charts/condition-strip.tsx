import { memo } from "react";
import type { BoardSignal } from "../../contract/burnout.ts";
import { type ConditionDomain, conditionDomains } from "../../domain/burnout/condition-bands.ts";
import { cellHeights, stripRow } from "./condition-strip-model.ts";
import { cellHatching, type StripPlace, stripPlaces } from "./strip-places.ts";

const rowHeight = 8;
const gap = 2;
const markHeight = 3;
const stripHeight = 2 * rowHeight + gap + markHeight;

/**
 * Weeks of demand, and under them of rest: low where they are usual, higher above it, full far above, hatched where too
 * little is known; a notch under weeks in attention. What it says stands in the words beside it.
 */
export const ConditionStrip = memo(function ConditionStrip({
  weeks,
  width,
}: {
  readonly weeks: BoardSignal["strip"];
  readonly width: number;
}) {
  const places = stripPlaces(weeks.length, width);
  return (
    <svg className="condition-strip" width={width} height={stripHeight} aria-hidden="true">
      {conditionDomains.map((domain, row) => (
        <Row key={domain} domain={domain} weeks={weeks} places={places} top={row * (rowHeight + gap)} />
      ))}
      {places.map(({ x, width: cellWidth }, at) =>
        weeks[at]?.state === "attention" ? (
          <path
            key={x}
            className="signal-notch"
            d={`M${x + cellWidth / 2} ${stripHeight - markHeight + 0.5}l2.5 ${markHeight}h-5z`}
          />
        ) : null,
      )}
    </svg>
  );
});

function Row({
  domain,
  weeks,
  places,
  top,
}: {
  readonly domain: ConditionDomain;
  readonly weeks: BoardSignal["strip"];
  readonly places: readonly StripPlace[];
  readonly top: number;
}) {
  const levels = stripRow(weeks, domain);
  return (
    <g className={`condition-${domain}`} transform={`translate(0 ${top})`}>
      {places.map((place, at) => {
        const level = levels[at] ?? "not-known";
        if (level === "not-known")
          return <path key={place.x} className="signal-cell-missing" d={cellHatching(place, rowHeight)} />;
        const height = cellHeights[level];
        return (
          <rect
            key={place.x}
            className={`condition-block condition-${level}`}
            x={place.x}
            y={rowHeight - height}
            width={place.width}
            height={height}
          />
        );
      })}
    </g>
  );
}
