import { Bar, type BarShapeProps, CartesianGrid, ComposedChart, ReferenceLine, XAxis, YAxis } from "recharts";
import { axisRoom, type WeekAxis } from "../../../charts/week-axis.ts";
import { format } from "../../../words/reader.ts";
import type { LoadModel } from "./load-model.ts";

const widestBar = 48;

/** Bars from zero, a week each. What they say stands in the buttons above them and in the table. */
export function LoadChart({
  model,
  axis,
  height,
  usualText,
  open,
}: {
  readonly model: LoadModel;
  readonly axis: WeekAxis;
  readonly height: number;
  readonly usualText: string | undefined;
  /** The week whose rows are open. */
  readonly open: string | undefined;
}) {
  return (
    <ComposedChart
      width={axis.width}
      height={height}
      data={[...model.points]}
      margin={{ left: 0, right: axis.width - axis.right, top: 8, bottom: 8 }}
      barCategoryGap={axis.step > 12 ? "20%" : 1}
      maxBarSize={widestBar}
      accessibilityLayer={false}
    >
      <defs>
        <pattern
          id="partial-week"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="load-bar-part" width="5" height="5" />
          <line className="load-bar-hatch" x1="0" x2="0" y1="0" y2="5" />
        </pattern>
      </defs>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis dataKey="week" scale="band" hide height={0} />
      <YAxis
        width={axisRoom.left}
        domain={[0, model.top]}
        ticks={[...model.ticks]}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={{ fill: "var(--ink3)", fontSize: 12 }}
        tickFormatter={(value: number) => format.tenth(value)}
      />
      <Bar
        dataKey="height"
        isAnimationActive={false}
        shape={(bar: BarShapeProps) => <WeekBar bar={bar} open={open} />}
      />
      {model.usual && (
        <ReferenceLine
          y={model.usual.height}
          stroke="var(--neu)"
          label={{ value: usualText ?? "", position: "right", fill: "var(--ink3)", fontSize: 12 }}
        />
      )}
    </ComposedChart>
  );
}

/** A pale bar under a strong edge; hatched where it stands on a part of its week. */
function WeekBar({ bar, open }: { readonly bar: BarShapeProps; readonly open: string | undefined }) {
  const { x, y, width, height, payload } = bar;
  const point = payload as { readonly week: string; readonly partial: boolean };
  const state = point.week === open ? " load-bar-open" : point.partial ? " load-bar-partial" : "";
  return (
    <g className={`load-bar${state}`}>
      <rect className="load-bar-body" x={x} y={y} width={width} height={height} />
      <rect className="load-bar-edge" x={x} y={y} width={width} height={Math.min(2, height)} />
    </g>
  );
}
