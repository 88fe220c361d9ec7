import { SegmentedControl } from "@mantine/core";
import { useMemo } from "react";
import type { AgentPicture } from "../../../../contract/agent.ts";
import { type LoadMetric, loadMetrics } from "../../../app/address.ts";
import type { WeekAxis } from "../../../charts/week-axis.ts";
import { WeekButtons } from "../../../charts/week-buttons.tsx";
import { WeekLabels } from "../../../charts/week-labels.tsx";
import { Missing } from "../../../components/missing.tsx";
import { format } from "../../../words/reader.ts";
import { agentWords } from "../agent-words.ts";
import { Band } from "../band.tsx";
import { LoadChart } from "./load-chart.tsx";
import { type LoadPoint, loadModel } from "./load-model.ts";

const words = agentWords.load;
const height = 172;

export interface BandProps {
  readonly picture: AgentPicture;
  readonly axis: WeekAxis;
  readonly open: string | undefined;
  readonly onOpen: (week: string) => void;
  readonly lit: string | undefined;
  readonly onLit: (week: string | undefined) => void;
}

export function LoadBand({
  picture,
  axis,
  metric,
  onMetric,
  open,
  onOpen,
  lit,
  onLit,
}: BandProps & { readonly metric: LoadMetric; readonly onMetric: (metric: LoadMetric) => void }) {
  const model = useMemo(() => loadModel(picture.weeks, axis.weeks, metric), [picture, axis.weeks, metric]);
  const named = words.metrics[metric];
  const says = (point: LoadPoint) => {
    const week = format.week(point.week);
    if (point.value === null)
      return words.missing(week, point.coverage ? named.missing : agentWords.picture.noData);
    return words.readout(week, named.value(point.value), point.coverage ?? { have: 0, expected: 0 });
  };
  const looked =
    model.points.find(({ week }) => week === (lit ?? open)) ??
    model.points.findLast(({ value }) => value !== null);
  const usualText = model.usual && words.usual(named.usual(model.usual.value));
  return (
    <Band
      title={words.title}
      unit={named.unit}
      readout={looked ? says(looked) : words.none}
      choice={
        <SegmentedControl
          size="xs"
          aria-label={words.metric}
          value={metric}
          onChange={(value) => onMetric(loadMetrics.find((known) => known === value) ?? "handle")}
          data={loadMetrics.map((value) => ({ value, label: words.metrics[value].name }))}
        />
      }
      table={
        <LoadTable points={model.points} value={named.value} name={named.name} missing={named.missing} />
      }
    >
      <div aria-hidden="true">
        <LoadChart model={model} axis={axis} height={height} usualText={usualText} open={open} />
      </div>
      <WeekButtons
        axis={axis}
        label={agentWords.picture.weeks(words.title)}
        weeks={model.points.map((point) => ({
          week: point.week,
          says: point.value === null ? says(point) : words.opens(says(point)),
          gap: point.value === null,
        }))}
        open={open}
        lit={lit}
        onLit={onLit}
        onOpen={onOpen}
      />
      <WeekLabels axis={axis} />
      <p className="note band-foot">
        {[
          model.usual && words.usualMeaning(model.usual.weeks),
          model.points.some(({ partial }) => partial) && words.partial,
        ]
          .filter(Boolean)
          .join(". ")}
      </p>
    </Band>
  );
}

function LoadTable({
  points,
  name,
  value,
  missing,
}: {
  readonly points: readonly LoadPoint[];
  readonly name: string;
  readonly value: (value: number) => string;
  readonly missing: string;
}) {
  return (
    <table className="rows">
      <caption className="visually-hidden">{agentWords.picture.weeks(name)}</caption>
      <thead>
        <tr>
          <th scope="col">{agentWords.picture.weekHead}</th>
          <th scope="col" className="number">
            {name}
          </th>
          <th scope="col" className="number">
            {agentWords.picture.coverageHead}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map((point) => (
          <tr key={point.week}>
            <th scope="row">{format.week(point.week)}</th>
            <td className="number">
              {point.value === null ? <Missing why={missing} /> : value(point.value)}
            </td>
            <td className="number">
              {point.coverage ? (
                agentWords.picture.coverage(point.coverage)
              ) : (
                <Missing why={agentWords.picture.noData} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
