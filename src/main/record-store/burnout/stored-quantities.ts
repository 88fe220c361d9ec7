import type { MainQueue } from "../../../domain/burnout/main-queue.ts";
import type { WeeklyQuantities, WeeklyQuantity } from "../../../domain/burnout/weekly-quantity.ts";

/** What was measured of one agent's week, as the store keeps it (see 0006-burnout-weeks.ts). */
export interface StoredQuantities {
  readonly mainQueue: string | null;
  readonly queues: string;
  readonly quantities: string;
  readonly empathy: string | null;
}

type QuantityTuple = readonly [value: number, exposure: number, atLeast: 0 | 1, basis?: string];

export function quantitiesText(quantities: WeeklyQuantities): string {
  const entries = Object.entries(quantities).map(([code, { value, exposure, atLeast, basis }]) => [
    code,
    basis === undefined ? [value, exposure, atLeast ? 1 : 0] : [value, exposure, atLeast ? 1 : 0, basis],
  ]);
  return JSON.stringify(Object.fromEntries(entries));
}

/** The quantities of a week, empathy among them where the week has any other. */
export function quantitiesOf({
  quantities,
  empathy,
}: Pick<StoredQuantities, "quantities" | "empathy">): WeeklyQuantities {
  const result: Record<string, WeeklyQuantity> = {};
  if (quantities === "{}") return result;
  // Read for every person and week of a past: a loop takes half the time of entries made and put together.
  const stored = JSON.parse(quantities) as Record<string, QuantityTuple>;
  for (const code in stored) {
    const [value, exposure, atLeast, basis] = stored[code] as QuantityTuple;
    result[code] = { value, exposure, atLeast: atLeast === 1, basis };
  }
  if (empathy !== null) {
    const [value, exposure] = JSON.parse(empathy) as [number, number];
    result["empathy-change"] = { value, exposure, atLeast: false };
  }
  return result;
}

export function empathyText(quantity: WeeklyQuantity | undefined): string | null {
  return quantity ? JSON.stringify([quantity.value, quantity.exposure]) : null;
}

export function mainQueueText(queue: MainQueue | undefined): string | null {
  return queue ? JSON.stringify([queue.queue, queue.channel]) : null;
}

export function mainQueueOf(text: string | null): MainQueue | null {
  if (text === null) return null;
  const [queue, channel] = JSON.parse(text) as [string, string | null];
  return { queue, channel };
}
