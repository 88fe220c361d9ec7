import type { StripWeek } from "./week-strip-model.ts";

const cell = 20;
const gap = 2;
const markHeight = 12;

/** Thirteen weeks in squares, light to heavy; a triangle beneath marks a week. Its words stand beside it. */
export function WeekStripChart({
  weeks,
  label,
}: {
  readonly weeks: readonly StripWeek[];
  readonly label: string;
}) {
  const width = weeks.length * (cell + gap) - gap;
  return (
    <svg
      className="week-strip"
      viewBox={`0 0 ${width} ${cell + markHeight}`}
      width={width}
      height={cell + markHeight}
      role="img"
      aria-label={label}
    >
      {weeks.map(({ week, step, marked }, at) => {
        const x = at * (cell + gap);
        return (
          <g key={week}>
            {step === null ? (
              <rect className="strip-missing" x={x + 0.5} y="0.5" width={cell - 1} height={cell - 1} rx="2" />
            ) : (
              <rect className={`strip-step-${step}`} x={x} y="0" width={cell} height={cell} rx="2" />
            )}
            {step === null && <path className="strip-hatch" d={hatching(x)} />}
            {marked && <path className="strip-mark" d={`M${x + cell / 2 - 4} ${cell + 11}l4 -7l4 7z`} />}
          </g>
        );
      })}
    </svg>
  );
}

function hatching(x: number): string {
  return [6, 12, 18, 24, 30, 36]
    .map((at) => {
      const from = Math.max(0, at - cell);
      const to = Math.min(at, cell);
      return `M${x + from} ${Math.min(at, cell)}L${x + to} ${from}`;
    })
    .join("");
}
