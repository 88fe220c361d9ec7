import { scaleLinear } from "d3-scale";
import { tenth } from "../../domain/statistics/rounding.ts";

/** One hour of the day, as a bar. */
export interface HourBar {
  readonly hour: number;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const gap = 2;

/**
 * How much begins in each hour of the day, as bars over a common zero.
 *
 * @param hours 24 counts
 * @returns bars without height where nothing begins at all
 */
export function hourBars(
  hours: readonly number[],
  { width, height }: { readonly width: number; readonly height: number },
): HourBar[] {
  const y = scaleLinear([0, Math.max(1, ...hours)], [0, height]);
  const step = width / hours.length;
  return hours.map((count, hour) => ({
    hour,
    count,
    x: tenth(hour * step),
    y: tenth(height - y(count)),
    width: tenth(step - gap),
    height: tenth(y(count)),
  }));
}
