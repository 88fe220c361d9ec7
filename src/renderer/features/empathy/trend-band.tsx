import { type ReactNode, useMemo } from "react";
import type { EmpathyFloor, EmpathyWeek } from "../../../contract/empathy.ts";
import { weightedMean } from "../../../domain/statistics/mean.ts";
import type { WeekAxis } from "../../charts/week-axis.ts";
import { WeekButtons } from "../../charts/week-buttons.tsx";
import { WeekLabels } from "../../charts/week-labels.tsx";
import { Band } from "../agent/band.tsx";
import { empathyWords } from "./empathy-words.ts";
import { TeamTrend } from "./team-trend.tsx";
import { type PointsRange, type TrendDrawing, trendDrawing } from "./team-trend-model.ts";
import { TrendTable } from "./trend-table.tsx";
import { useOpenRows } from "./use-open-rows.ts";

const words = empathyWords.trend;

/** One team's weeks, or the whole floor's: its figure in words, its picture, and its table. */
export function TrendBand({
  name,
  of,
  figures,
  people,
  tooSmall,
  axis,
  range,
  raw,
  height,
  floor,
  lit,
  onLit,
  open,
  children,
}: {
  readonly name: string;
  readonly of: string;
  readonly figures: Pick<EmpathyFloor["floor"], "mean" | "weeks">;
  readonly people: number;
  readonly tooSmall: boolean;
  readonly axis: WeekAxis;
  readonly range: PointsRange;
  /** People are not compared: what is drawn is as the evaluators gave it. */
  readonly raw: boolean;
  readonly height: number;
  readonly floor: TrendDrawing | undefined;
  readonly lit: string | undefined;
  readonly onLit: (week: string | undefined) => void;
  readonly open: string | undefined;
  readonly children?: ReactNode;
}) {
  const openRows = useOpenRows();
  const { weeks } = figures;
  const own = useMemo(() => trendDrawing(weeks, axis, range, height, raw), [weeks, axis, range, height, raw]);
  if (tooSmall) return <TooSmall name={name} people={people} height={height} />;
  const looked =
    weeks.find(({ week }) => week === (lit ?? open)) ?? weeks.findLast((week) => week.n > 0) ?? weeks.at(-1);
  return (
    <Band
      title={name}
      unit={figureOf(figures, people)}
      readout={looked ? words.week(looked) : ""}
      table={<TrendTable name={name} weeks={weeks} raw={raw} />}
    >
      <div className={raw ? "trend-raw" : undefined}>
        <TeamTrend
          own={own}
          floor={floor}
          axis={axis}
          range={range}
          height={height}
          floorName={empathyWords.floorShort}
          open={open}
          figure={words.figure}
        />
      </div>
      <div className="trend-weeks" style={{ height }}>
        <WeekButtons
          axis={axis}
          label={words.weeks(name)}
          weeks={weeks.map((week) => ({
            week: week.week,
            says: week.n === 0 ? words.week(week) : words.opens(words.week(week)),
            gap: week.n === 0,
          }))}
          open={open}
          lit={lit}
          onLit={onLit}
          onOpen={(week) => openRows({ of, open: week })}
        />
      </div>
      <WeekLabels axis={axis} />
      {children}
    </Band>
  );
}

/** The range in one line: adjusted with its interval, raw beside it, and what it is based on. */
function figureOf({ mean, weeks }: Pick<EmpathyFloor["floor"], "mean" | "weeks">, people: number): string {
  const raw = rawMean(weeks);
  const count = weeks.reduce((sum, { n }) => sum + n, 0);
  if (mean) return words.meanText(mean.mean, mean.from, mean.to, raw, mean.n, people);
  return raw === undefined ? words.noMean : words.rawText(raw, count, people);
}

function rawMean(weeks: readonly EmpathyWeek[]): number | undefined {
  return weightedMean(weeks.flatMap(({ n, raw }) => (raw === null ? [] : [{ value: raw, weight: n }])));
}

function TooSmall({
  name,
  people,
  height,
}: {
  readonly name: string;
  readonly people: number;
  readonly height: number;
}) {
  return (
    <section className="band" aria-label={name}>
      <div className="band-head">
        <h2>{name}</h2>
      </div>
      <div className="trend-small" style={{ minHeight: height }}>
        <p>{empathyWords.tooSmall(people)}</p>
      </div>
    </section>
  );
}
