import { format } from "../../words/reader.ts";
import type { PromiseLine } from "./promise-line-model.ts";
import { todayWords } from "./today-words.ts";

export const promiseLineSize = { width: 284, height: 56, left: 24, right: 262 } as const;
const base = 30;

/** A promise and the days to which it was moved, up to today. */
export function PromiseLineChart({ line, label }: { readonly line: PromiseLine; readonly label: string }) {
  const { width, height } = promiseLineSize;
  return (
    <svg className="promise-line" width={width} height={height} role="img" aria-label={label}>
      <line className="promise-base" x1="0" x2={width} y1={base} y2={base} />
      {line.stops.map(({ x }, at) => {
        const next = line.stops[at + 1];
        return (
          next && (
            <path
              key={`${x} to ${next.x}`}
              className="promise-moved"
              d={`M${x + 4} ${base - 7}Q${(x + next.x) / 2} ${base - 28} ${next.x} ${base - 7}`}
            />
          )
        );
      })}
      {line.stops.map(({ day, x, labelled }) => (
        <g key={`${day} ${x}`}>
          <circle className="promise-stop" cx={x} cy={base} r="5" />
          {labelled && (
            <text x={x} y={height - 6} textAnchor="middle">
              {format.day(day)}
            </text>
          )}
        </g>
      ))}
      <line className="promise-today" x1={line.todayX} x2={line.todayX} y1={base - 9} y2={base + 9} />
      <text className="promise-now" x={Math.min(line.todayX, width - 16)} y={height - 6} textAnchor="middle">
        {todayWords.today}
      </text>
    </svg>
  );
}
