import { useMemo } from "react";
import { EmpathyChart } from "../../charts/empathy-chart.tsx";
import { type EmpathyPoint, empathyModel } from "../../charts/empathy-model.ts";
import { WeekButtons } from "../../charts/week-buttons.tsx";
import { WeekLabels } from "../../charts/week-labels.tsx";
import { agentWords } from "../../words/agent.ts";
import { format } from "../../words/reader.ts";
import { Missing } from "../parts/missing.tsx";
import { Band } from "./band.tsx";
import type { BandProps } from "./load-band.tsx";

const words = agentWords.empathy;
const height = 172;

export function EmpathyBand({ picture, axis, open, onOpen, lit, onLit }: BandProps) {
  const model = useMemo(() => empathyModel(picture.weeks, axis.weeks), [picture, axis.weeks]);
  const looked =
    model.points.find(({ week }) => week === (lit ?? open)) ??
    model.points.findLast(({ mean }) => mean !== null);
  return (
    <Band
      title={words.title}
      unit={words.unit}
      readout={looked ? says(looked) : words.none}
      table={<EmpathyTable points={model.points} />}
    >
      <div aria-hidden="true">
        <EmpathyChart
          model={model}
          axis={axis}
          height={height}
          usualText={model.usual === undefined ? undefined : words.usual(model.usual)}
          open={open}
        />
      </div>
      <WeekButtons
        axis={axis}
        label={agentWords.picture.weeks(words.title)}
        weeks={model.points.map((point) => ({
          week: point.week,
          says: point.evaluations === 0 ? says(point) : words.opens(says(point)),
          gap: point.evaluations === 0,
        }))}
        open={open}
        lit={lit}
        onLit={onLit}
        onOpen={onOpen}
      />
      <WeekLabels axis={axis} />
      <p className="note band-foot">{model.usual === undefined ? words.none : words.size}</p>
    </Band>
  );
}

function says({ week, mean, evaluations }: EmpathyPoint): string {
  const named = format.week(week);
  if (mean !== null) return words.readout(named, mean, evaluations);
  return evaluations > 0 ? words.unscored(named, evaluations) : words.missing(named);
}

function EmpathyTable({ points }: { readonly points: readonly EmpathyPoint[] }) {
  return (
    <table className="rows">
      <caption className="visually-hidden">{agentWords.picture.weeks(words.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{agentWords.picture.weekHead}</th>
          <th scope="col" className="number">
            {agentWords.picture.meanHead}
          </th>
          <th scope="col" className="number">
            {agentWords.picture.evaluationsHead}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map((point) => (
          <tr key={point.week}>
            <th scope="row">{format.week(point.week)}</th>
            <td className="number">
              {point.mean === null ? <Missing why={says(point)} /> : format.tenth(point.mean)}
            </td>
            <td className="number">{format.number(point.evaluations)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
