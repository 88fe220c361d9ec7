import { tenth } from "../../../domain/statistics/rounding.ts";
import type { QueueSlot, QueueWeekModel } from "./queue-week-model.ts";

type Scale = (people: number) => number;

const joinedWithin = 1;
const labelStep = 15;

/** A line in steps, a level a half-hour; it breaks where the value is not known, and between the days. */
export function stepLine(
  { slots }: Pick<QueueWeekModel, "slots">,
  value: (slot: QueueSlot) => number | null,
  y: Scale,
): string {
  let path = "";
  let end: number | undefined;
  for (const slot of slots) {
    const level = value(slot);
    if (level === null) {
      end = undefined;
      continue;
    }
    const [from, to, at] = [slot.x, slot.x + slot.width, y(level)].map((place) => tenth(place));
    const joined = end !== undefined && Math.abs(slot.x - end) < joinedWithin;
    path += `${joined ? `V${at}` : `M${from},${at}`}H${to}`;
    end = slot.x + slot.width;
  }
  return path;
}

export interface EndLabel {
  readonly name: "there" | "needed" | "load";
  readonly text: string;
  readonly labelY: number;
}

/** The lines' names after the last day, each at its highest level of that day and none upon another. */
export function endLabels(
  { slots }: Pick<QueueWeekModel, "slots">,
  lines: readonly Pick<EndLabel, "name" | "text">[],
  y: Scale,
): readonly EndLabel[] {
  const placed = lines
    .flatMap(({ name, text }): readonly EndLabel[] => {
      const last = slots.findLast((slot) => slot[name] !== null);
      const levels = slots
        .filter(({ weekday }) => weekday === last?.weekday)
        .map((slot) => slot[name])
        .filter((level) => level !== null);
      return levels.length === 0 ? [] : [{ name, text, labelY: y(Math.max(...levels)) }];
    })
    .sort((a, b) => b.labelY - a.labelY);
  const apart: EndLabel[] = [];
  for (const label of placed) {
    const below = apart.at(-1);
    const labelY = below ? Math.min(label.labelY, below.labelY - labelStep) : label.labelY;
    apart.push({ ...label, labelY });
  }
  return apart;
}
