import { useMemo } from "react";
import type { AgentPicture } from "../../../../contract/agent.ts";
import type { AgentEmpathy } from "../../../../contract/empathy.ts";
import type { WeekAxis } from "../../../charts/week-axis.ts";
import { WeekButtons } from "../../../charts/week-buttons.tsx";
import { WeekLabels } from "../../../charts/week-labels.tsx";
import { useFalseAlarms } from "../../../queries/empathy-queries.ts";
import { agentWords } from "../agent-words.ts";
import { Band } from "../band.tsx";
import { agentEmpathyWords as words } from "./agent-empathy-words.ts";
import { alarmsBeside } from "./alarms-model.ts";
import { EmpathyChart } from "./empathy-chart.tsx";
import { empathyDrawing } from "./empathy-drawing.ts";
import { EmpathyKey } from "./empathy-key.tsx";
import { empathyPoints } from "./empathy-model.ts";
import { EmpathyTable } from "./empathy-table.tsx";

const height = 200;

/** The control chart of somebody's empathy on the axis that the bands share. */
export function EmpathyBand({
  empathy,
  picture,
  axis,
  open,
  onOpen,
  lit,
  onLit,
}: {
  readonly empathy: AgentEmpathy;
  readonly picture: AgentPicture;
  readonly axis: WeekAxis;
  readonly open: string | undefined;
  readonly onOpen: (week: string) => void;
  readonly lit: string | undefined;
  readonly onLit: (week: string | undefined) => void;
}) {
  const { chart, trend } = empathy;
  const alarms = useFalseAlarms().data;
  const beside = alarms && chart.kind === "chart" ? alarmsBeside(alarms, empathy, "chart") : undefined;
  const chance = beside && words.alarms.chart(beside);
  const points = useMemo(
    () => empathyPoints(chart, picture.weeks, axis.weeks),
    [chart, picture.weeks, axis.weeks],
  );
  const drawing = useMemo(
    () => empathyDrawing(points, chart.target, axis, height, trend),
    [points, chart.target, axis, trend],
  );
  const looked =
    points.find(({ week }) => week === (lit ?? open)) ?? points.findLast(({ kind }) => kind !== "none");
  return (
    <Band
      title={words.title}
      unit={words.unit(...drawing.domain)}
      readout={looked ? words.readout(looked) : words.none}
      table={<EmpathyTable points={points} />}
    >
      <div className="empathy-picture" style={{ height }}>
        <EmpathyChart
          drawing={drawing}
          axis={axis}
          height={height}
          labelText={(label) => words.label(chart, label)}
          open={open}
        />
        <WeekButtons
          axis={axis}
          label={agentWords.picture.weeks(words.title)}
          weeks={points.map((point) => ({
            week: point.week,
            says: point.n === 0 ? words.readout(point) : words.opens(words.readout(point)),
            gap: point.n === 0,
          }))}
          open={open}
          lit={lit}
          onLit={onLit}
          onOpen={onOpen}
        />
      </div>
      <WeekLabels axis={axis} />
      <EmpathyKey watched={chart.kind === "chart"} change={drawing.change} />
      <p className="note band-foot">
        {points.every(({ n }) => n === 0) ? words.none : words.standing(chart)}{" "}
        {chance && `${chance.sentence} ${chance.detail}`}
      </p>
    </Band>
  );
}
