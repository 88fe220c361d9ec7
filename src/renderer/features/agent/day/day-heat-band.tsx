import { useCallback, useMemo, useState } from "react";
import type { Heat } from "../../../../contract/workload.ts";
import type { LoadMetric } from "../../../app/address.ts";
import type { WeekAxis } from "../../../charts/week-axis.ts";
import { WeekLabels } from "../../../charts/week-labels.tsx";
import { useFloorStatus } from "../../../queries/floor-queries.ts";
import { format } from "../../../words/reader.ts";
import { agentWords } from "../agent-words.ts";
import { Band } from "../band.tsx";
import { RampLegend } from "../load/ramp-legend.tsx";
import { DayHeatCells } from "./day-heat-cells.tsx";
import { dayHeat, type HeatCell } from "./day-heat-model.ts";
import { DayHeatTable } from "./day-heat-table.tsx";
import { dayHeatWords as words } from "./day-heat-words.ts";

/** The chosen quantity again, a cell a day, on the axis that the bands share. */
export function DayHeatBand({
  heat,
  axis,
  metric,
  open,
  lit,
  onLit,
  onOpen,
}: {
  readonly heat: Heat;
  readonly axis: WeekAxis;
  readonly metric: LoadMetric;
  readonly open: string | undefined;
  readonly lit: string | undefined;
  readonly onLit: (week: string | undefined) => void;
  readonly onOpen: (day: string) => void;
}) {
  const today = useFloorStatus().data?.today;
  const model = useMemo(
    () => dayHeat(heat.days, axis.weeks, metric, today),
    [heat, axis.weeks, metric, today],
  );
  const [looked, setLooked] = useState<HeatCell>();
  const look = useCallback(
    (cell: HeatCell | undefined) => {
      setLooked(cell);
      onLit(cell && axis.weeks[cell.column]);
    },
    [onLit, axis.weeks],
  );
  const says = useCallback(
    (cell: HeatCell) => (cell.opens ? words.opens(cellText(cell, metric)) : cellText(cell, metric)),
    [metric],
  );
  const shown =
    model.cells.find(({ day }) => day === (looked?.day ?? open)) ??
    model.cells.findLast(({ kind }) => kind === "known");
  return (
    <Band
      title={words.title}
      unit={words.units[metric]}
      readout={shown ? cellText(shown, metric) : words.noneKnown}
      table={<DayHeatTable cells={model.cells} metric={metric} says={cellText} />}
    >
      <div className="day-heat-rows note" aria-hidden="true">
        {words.rows.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <DayHeatCells
        heat={model}
        axis={axis}
        label={words.days}
        says={says}
        open={open}
        lit={lit}
        onLook={look}
        onOpen={onOpen}
      />
      <WeekLabels axis={axis} />
      <RampLegend
        label={words.ramp}
        edges={model.edges.map(words.edge[metric])}
        none={words.free}
        missing={words.missing}
      />
    </Band>
  );
}

/** What the picture says of a day. */
function cellText({ day, kind, value }: HeatCell, metric: LoadMetric): string {
  const named = format.weekday(day);
  const { metrics } = agentWords.load;
  if (value !== null) return words.readout(named, metrics[metric].value(value));
  if (kind === "none") return words.none(named);
  return kind === "ahead" ? words.ahead(named) : words.gap(named, metrics[metric].missing);
}
