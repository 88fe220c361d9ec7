import { useElementSize } from "@mantine/hooks";
import type { VerdictCell } from "../../../../contract/empathy.ts";
import { type CellLoad, type CellPeriod, cellsDrawing, type DrawnCell, periods } from "./load-cells-model.ts";

const height = 196;
const room = { top: 12, bottom: height - 26 };

/**
 * The four cells at a glance: rested and loaded, before and lately, each a mean with its interval. A line that
 * falls shows itself; a cell without enough is hollow and joined to nothing.
 */
export function LoadCells({
  cells,
  names,
  periodNames,
}: {
  readonly cells: readonly VerdictCell[];
  readonly names: Readonly<Record<CellLoad, string>>;
  readonly periodNames: Readonly<Record<CellPeriod, string>>;
}) {
  const { ref, width } = useElementSize();
  const columns = { left: 34 + (width - 120) * 0.2, right: 34 + (width - 120) * 0.8 };
  const drawing = cellsDrawing(cells, { ...room, ...columns });
  return (
    <div ref={ref} className="load-cells" style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          {drawing.ticks.map((tick) => (
            <g key={tick}>
              <line
                className="signal-grid"
                x1={34}
                x2={width - 86}
                y1={drawing.y(tick)}
                y2={drawing.y(tick)}
              />
              <text className="signal-tick" x={26} y={drawing.y(tick) + 4}>
                {tick}
              </text>
            </g>
          ))}
          {drawing.lines.map(({ load, path }) => (
            <path key={load} className={`load-cell-line load-cell-${load}`} d={path} />
          ))}
          {drawing.cells.map((cell) => (
            <Cell key={`${cell.period} ${cell.load}`} cell={cell} />
          ))}
          {drawing.names.map(({ load, y }) => (
            <text key={load} className={`load-cell-name load-cell-${load}`} x={columns.right + 22} y={y + 4}>
              {names[load]}
            </text>
          ))}
          {periods.map((period) => (
            <text
              key={period}
              x={period === "reference" ? columns.left : columns.right}
              y={height - 6}
              textAnchor="middle"
            >
              {periodNames[period]}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}

/** Rested is a circle and loaded a square, so that the two are distinguished without their colours. */
function Cell({ cell: { load, x, at, enough } }: { readonly cell: DrawnCell }) {
  if (!at) return <path className="load-cell-missing" d={hatching(x, room.bottom)} />;
  return (
    <g className={`load-cell-${load}${enough ? "" : " load-cell-few"}`}>
      <line className="load-cell-interval" x1={x} x2={x} y1={at.from} y2={at.to} />
      {load === "rested" ? (
        <circle className="load-cell-mean" cx={x} cy={at.y} r={5} />
      ) : (
        <rect className="load-cell-mean" x={x - 4.5} y={at.y - 4.5} width={9} height={9} />
      )}
    </g>
  );
}

/** A small hatched place at the foot, where a cell has nothing. */
function hatching(x: number, foot: number): string {
  const lines = [0, 4, 8].map((by) => `M${x - 6 + by} ${foot - 1}l4 -9`);
  return lines.join("");
}
