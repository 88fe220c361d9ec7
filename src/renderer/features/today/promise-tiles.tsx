import type { PromiseMeter } from "../../../contract/today.ts";
import { todayWords } from "./today-words.ts";

const size = 14;
const step = 18;
const aRow = 19;

type Tile = "kept" | "broken" | "open";

/** A square for each promise of the month: filled kept, crossed not kept, empty still to come. */
export function PromiseTiles({ meter }: { readonly meter: PromiseMeter }) {
  const { kept, broken, open } = meter;
  const tiles: readonly Tile[] = [
    ...Array.from({ length: kept }, () => "kept" as const),
    ...Array.from({ length: broken }, () => "broken" as const),
    ...Array.from({ length: open }, () => "open" as const),
  ];
  if (tiles.length === 0) return null;
  const rows = Math.ceil(tiles.length / aRow);
  return (
    <svg
      className="promise-tiles"
      width={Math.min(tiles.length, aRow) * step}
      height={rows * step}
      role="img"
      aria-label={todayWords.meter.tiles(meter)}
    >
      {tiles.map((tile, at) => {
        const x = (at % aRow) * step + 0.5;
        const y = Math.floor(at / aRow) * step + 0.5;
        return (
          <g key={`${tile} ${x} ${y}`}>
            <rect
              className={`promise-tile promise-tile-${tile}`}
              x={x}
              y={y}
              width={size}
              height={size}
              rx="2"
            />
            {tile === "broken" && <path className="promise-cross" d={`M${x + 4} ${y + 4}l6 6m0 -6l-6 6`} />}
          </g>
        );
      })}
    </svg>
  );
}
