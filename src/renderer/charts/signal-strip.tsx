import { memo } from "react";
import type { SignalBand } from "../../contract/burnout.ts";
import { bandPlace, cellHatching, type SignalCell, signalCells, stripPlaces } from "./signal-strip-model.ts";

const cellHeight = 11;
const markHeight = 3;
const bandTop = cellHeight + markHeight + 2;
const bandHeight = 4;
const stripHeight = bandTop + bandHeight + 1;

/**
 * Weeks of the signal, light to heavy, a notch under those in attention; below them the band of the newest
 * week on a line from 0 to 100. What it says stands in the words beside it.
 */
export const SignalStrip = memo(function SignalStrip({
  weeks,
  band,
  width,
}: {
  readonly weeks: readonly SignalBand[];
  /** Of the newest week; without it the strip stands alone. */
  readonly band?: SignalBand;
  readonly width: number;
}) {
  const cells = signalCells(weeks);
  const places = stripPlaces(cells.length, width);
  const height = band ? stripHeight : cellHeight + markHeight;
  return (
    <svg className="signal-strip" width={width} height={height} aria-hidden="true">
      {places.map(({ x, width: cellWidth }, at) => {
        const cell = cells[at];
        return cell && <Cell key={x} cell={cell} x={x} width={cellWidth} />;
      })}
      {band && <BandLine band={band} width={width} />}
    </svg>
  );
});

function Cell({ cell, x, width }: { readonly cell: SignalCell; readonly x: number; readonly width: number }) {
  const middle = x + width / 2;
  return (
    <>
      {cell.kind === "missing" ? (
        <path className="signal-cell-missing" d={cellHatching({ x, width }, cellHeight)} />
      ) : (
        <rect
          className={cell.step === null ? "signal-cell-hidden" : `signal-cell-${cell.step}`}
          x={x}
          y={0}
          width={width}
          height={cellHeight}
        />
      )}
      {cell.attention && (
        <path className="signal-notch" d={`M${middle} ${cellHeight + 0.5}l2.5 ${markHeight}h-5z`} />
      )}
    </>
  );
}

function BandLine({ band, width }: { readonly band: SignalBand; readonly width: number }) {
  const place = bandPlace(band, width);
  return (
    <g>
      <line className="signal-line" x1={0} x2={width} y1={bandTop + 2} y2={bandTop + 2} />
      {place && (
        <>
          <rect className="signal-band" x={place.x} y={bandTop} width={place.width} height={bandHeight} />
          <rect className="signal-at" x={place.at - 1} y={bandTop - 1} width={2} height={bandHeight + 2} />
        </>
      )}
    </g>
  );
}
