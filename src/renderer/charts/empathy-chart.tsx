import {
  CartesianGrid,
  ComposedChart,
  type DotItemDotProps,
  Line,
  ReferenceLine,
  XAxis,
  YAxis,
} from "recharts";
import type { EmpathyModel, EmpathyPoint } from "./empathy-model.ts";
import { axisRoom, type WeekAxis } from "./week-axis.ts";

const ticks = [0, 25, 50, 75, 100];

/** Means by week, on the whole scale from 0 to 100. A line joins neighbours only. */
export function EmpathyChart({
  model,
  axis,
  height,
  usualText,
  open,
}: {
  readonly model: EmpathyModel;
  readonly axis: WeekAxis;
  readonly height: number;
  readonly usualText: string | undefined;
  readonly open: string | undefined;
}) {
  return (
    <ComposedChart
      width={axis.width}
      height={height}
      data={[...model.points]}
      margin={{ left: 0, right: axis.width - axis.right, top: 8, bottom: 8 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis dataKey="week" scale="band" hide height={0} />
      <YAxis
        width={axisRoom.left}
        domain={[0, 100]}
        ticks={ticks}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={{ fill: "var(--ink3)", fontSize: 12 }}
      />
      {model.usual !== undefined && (
        <ReferenceLine
          y={model.usual}
          stroke="var(--neu)"
          label={{ value: usualText ?? "", position: "right", fill: "var(--ink3)", fontSize: 12 }}
        />
      )}
      <Line
        dataKey="mean"
        stroke="var(--emp)"
        strokeWidth={1.5}
        isAnimationActive={false}
        connectNulls={false}
        activeDot={false}
        dot={(dot: DotItemDotProps) => <WeekPoint key={dot.index} dot={dot} open={open} />}
      />
    </ComposedChart>
  );
}

function WeekPoint({ dot, open }: { readonly dot: DotItemDotProps; readonly open: string | undefined }) {
  const point = dot.payload as EmpathyPoint;
  if (point.mean === null || dot.cx === undefined || dot.cy === undefined) return null;
  const state = point.week === open ? " empathy-point-open" : "";
  return <circle className={`empathy-point${state}`} cx={dot.cx} cy={dot.cy} r={point.radius} />;
}
