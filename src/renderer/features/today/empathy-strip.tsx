import { scaleLinear } from "d3-scale";
import type { WeekStrip } from "../../../contract/today.ts";
import { mean } from "../../../domain/statistics/mean.ts";
import { sparkline } from "../../charts/sparkline-model.ts";

const width = 284;
const height = 66;
const pad = 6;
const minReach = 8;

/** Empathy by week: the interval first, then the line, around the person's usual. */
export function EmpathyStrip({
  strip,
  label,
  usual,
}: {
  readonly strip: WeekStrip;
  readonly label: string;
  readonly usual: string;
}) {
  const middle = strip.usual;
  const all = strip.weeks.flatMap(({ value, low, high }) => [value, low, high]).filter((one) => one !== null);
  const around = middle ?? mean(all);
  if (around === undefined || all.length === 0) return null;
  const reach = Math.max(minReach, ...all.map((one) => Math.abs(one - around)));
  const domain = [around - reach, around + reach] as const;
  const size = { width, height, pad };
  const values = strip.weeks.map(({ value }) => value);
  const drawn = sparkline(values, domain, size);
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [pad, width - pad]);
  const y = scaleLinear([domain[0], domain[1]], [height - pad, pad]).clamp(true);
  return (
    <svg className="empathy-strip" width={width} height={height} role="img" aria-label={label}>
      {bands(strip).map((run) => (
        <path
          key={run[0]?.at}
          className="empathy-strip-band"
          d={`M${run.map(({ at, high }) => `${x(at)},${y(high)}`).join("L")}L${[...run]
            .reverse()
            .map(({ at, low }) => `${x(at)},${y(low)}`)
            .join("L")}Z`}
        />
      ))}
      {middle !== null && (
        <>
          <line className="empathy-strip-usual" x1="0" x2={width} y1={y(middle)} y2={y(middle)} />
          <text className="empathy-strip-name" x={width} y={y(middle) - 4}>
            {usual}
          </text>
        </>
      )}
      {drawn && drawn.runs.length > 0 && <path className="empathy-strip-line" d={drawn.runs.join("")} />}
      {values.map(
        (value, at) =>
          value !== null && (
            <circle
              key={strip.weeks[at]?.week}
              className="empathy-strip-dot"
              cx={x(at)}
              cy={y(value)}
              r={at === values.length - 1 ? 3 : 2}
            />
          ),
      )}
    </svg>
  );
}

interface BandPoint {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

/** The interval's runs of known weeks; a gap is a gap. A lone week is as wide as a little bar. */
function bands({ weeks }: WeekStrip): readonly (readonly BandPoint[])[] {
  const runs: BandPoint[][] = [];
  for (const [at, { low, high }] of weeks.entries()) {
    if (low === null || high === null) continue;
    const run = runs.at(-1);
    if (run && run.at(-1)?.at === at - 1) run.push({ at, low, high });
    else runs.push([{ at, low, high }]);
  }
  const half = 0.2;
  return runs.map((run) => {
    const only = run[0];
    return run.length === 1 && only
      ? [
          { ...only, at: only.at - half },
          { ...only, at: only.at + half },
        ]
      : run;
  });
}
