import type { CoverageRun, MonthStart } from "./coverage-model.ts";

const percent = (fraction: number) => `${100 * fraction}%`;

/** A source's days on one line: whole bars, half bars for partial days, hatched for missing ones. */
export function CoverageStrip({ runs }: { readonly runs: readonly CoverageRun[] }) {
  return (
    <div className="covered" aria-hidden="true">
      {runs.map(({ kind, from, length }) => (
        <i key={from} className={`covered-${kind}`} style={{ left: percent(from), width: percent(length) }} />
      ))}
    </div>
  );
}

/** The months above the strips. */
export function CoverageMonths({
  starts,
  name,
}: {
  readonly starts: readonly MonthStart[];
  readonly name: (day: string) => string;
}) {
  return (
    <div className="covered-months" aria-hidden="true">
      {starts.map(({ day, at }) => (
        <span key={day} style={{ left: percent(at) }}>
          {name(day)}
        </span>
      ))}
    </div>
  );
}
