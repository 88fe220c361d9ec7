import { type ZoneClock, zoneClock } from "../../../domain/calendar/zone-clock.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { floorZone } from "./floor-zone.ts";

const clocks = new Map<string, ZoneClock>();

/** The clock of the floor's zone; of UTC while there is none, for then there are no records either. */
export function floorClock(store: ReadableStore): ZoneClock {
  const zone = floorZone(store) ?? "UTC";
  const known = clocks.get(zone);
  if (known) return known;
  const clock = zoneClock(zone);
  if (!clock) throw new Error(`this machine has no time zone ${zone}`);
  clocks.set(zone, clock);
  return clock;
}
