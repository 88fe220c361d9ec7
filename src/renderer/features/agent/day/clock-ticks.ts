/*
 * Hours of a zone's clock over a span of instants. They are found among the instants, never counted up: on
 * the day of a clock change an hour is there twice or not at all.
 */

const quarterHour = 900;

export interface ClockTick {
  /** UTC seconds. */
  readonly at: number;
  /** What the clock shows, 0 to 23. */
  readonly hour: number;
}

/** Every full hour that the clock of a zone shows from one instant to another, both included. */
export function clockHours(from: number, to: number, zone: string): readonly ClockTick[] {
  const clock = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    hour: "numeric",
    minute: "numeric",
    hourCycle: "h23",
  });
  const ticks: ClockTick[] = [];
  for (let at = Math.ceil(from / quarterHour) * quarterHour; at <= to; at += quarterHour) {
    const parts = clock.formatToParts(at * 1000);
    const shown = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    if (shown("minute") === 0) ticks.push({ at, hour: shown("hour") });
  }
  return ticks;
}

/**
 * Hours that are far enough apart for their labels: every hour, or every second, third, ... by the clock.
 *
 * @param pixelsASecond of the axis
 */
export function clockTicks(
  from: number,
  to: number,
  zone: string,
  pixelsASecond: number,
  labelWidth = 56,
): readonly ClockTick[] {
  const hours = clockHours(from, to, zone);
  const apart = [1, 2, 3, 4, 6, 12].find((step) => step * 3600 * pixelsASecond >= labelWidth) ?? 24;
  return hours.filter(({ hour }) => hour % apart === 0);
}
