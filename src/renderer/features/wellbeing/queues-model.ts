import type { QueuePeriod, QueueSummary } from "../../../contract/workload.ts";
import { wellbeingWords } from "./wellbeing-words.ts";

const words = wellbeingWords.queues;
const names = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
const first = { throughout: 0, lately: 1, no: 2 } as const;

/** Queues with too few people first, those that cannot be judged last, else by name. Queues are no persons. */
export function queuesInOrder(queues: readonly QueueSummary[]): readonly QueueSummary[] {
  const place = ({ understaffed }: QueueSummary) => (understaffed === null ? 3 : first[understaffed]);
  return queues.toSorted((a, b) => place(a) - place(b) || names.compare(a.queue, b.queue));
}

/** How a period stands in words; undefined where it is not known who was there. */
export function periodText(
  { short, overCap, halfHours }: QueuePeriod,
  occupancyCap: number,
): string | undefined {
  if (short === null || halfHours === 0) return undefined;
  const text = short === 0 ? words.notShort(halfHours) : words.short(short, halfHours);
  return overCap ? `${text}, ${words.overCap(overCap, occupancyCap)}` : text;
}
