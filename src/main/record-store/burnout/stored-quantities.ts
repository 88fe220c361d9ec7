import type { ContactCounts } from "../../../domain/burnout/contact-counts.ts";
import type { ContractFacts } from "../../../domain/burnout/contract-facts.ts";
import type { MainQueue } from "../../../domain/burnout/main-queue.ts";
import type { WeeklyQuantities, WeeklyQuantity } from "../../../domain/burnout/weekly-quantity.ts";
import type { ShiftPattern } from "../../../domain/floor/shift-pattern.ts";

/** What was measured of one agent's week, as the store keeps it (see 0006-burnout-weeks.ts). */
export interface StoredQuantities {
  readonly mainQueue: string | null;
  readonly queues: string;
  readonly quantities: string;
  readonly empathy: string | null;
  /** Counts of contacts, and what the contract says; null where nothing is known of either. */
  readonly counts: string | null;
  readonly contract: string | null;
}

/** The columns of what was measured, as they are read. */
export const quantityColumns = "main_queue AS mainQueue, queues, quantities, empathy, counts, contract";

type QuantityTuple = readonly [
  value: number,
  exposure: number,
  atLeast: 0 | 1,
  basis?: string | 0,
  inWeek?: number,
];

export function quantitiesText(quantities: WeeklyQuantities): string {
  const entries = Object.entries(quantities).map(([code, { value, exposure, atLeast, basis, inWeek }]) => {
    const always = [value, exposure, atLeast ? 1 : 0];
    if (inWeek !== undefined) return [code, [...always, basis ?? 0, inWeek]];
    return [code, basis === undefined ? always : [...always, basis]];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

/** The quantities of a week, empathy among them where the week has any other. */
export function quantitiesOf({
  quantities,
  empathy,
  contract,
}: Pick<StoredQuantities, "quantities" | "empathy" | "contract">): WeeklyQuantities {
  const result: Record<string, WeeklyQuantity> = {};
  if (quantities === "{}") return result;
  // Read for every person and week of a past: a loop takes half the time of entries made and put together.
  const stored = JSON.parse(quantities) as Record<string, QuantityTuple>;
  const asks = contractOf(contract);
  for (const code in stored) result[code] = quantityOf(stored[code] as QuantityTuple, asks);
  if (empathy !== null) {
    const [value, exposure] = JSON.parse(empathy) as [number, number];
    result["empathy-change"] = { value, exposure, atLeast: false };
  }
  return result;
}

/** One quantity of a week, from its own text and what the contract asks. */
export function quantityOfText(text: string, contract: string | null): WeeklyQuantity {
  return quantityOf(JSON.parse(text) as QuantityTuple, contractOf(contract));
}

function quantityOf(
  [value, exposure, atLeast, basis, inWeek]: QuantityTuple,
  contract: ContractFacts | undefined,
): WeeklyQuantity {
  return { value, exposure, atLeast: atLeast === 1, basis: basis || undefined, inWeek, contract };
}

export function empathyText(quantity: WeeklyQuantity | undefined): string | null {
  return quantity ? JSON.stringify([quantity.value, quantity.exposure]) : null;
}

type CountsTuple = readonly [
  handled: number,
  abuse: number | null,
  complaints: number | null,
  escalations: number | null,
  refusals: number | null,
  difficult: number | null,
];

export function countsText(counts: ContactCounts | undefined): string | null {
  if (!counts) return null;
  const { handled, abuse, complaints, escalations, refusals, difficult } = counts;
  const tuple: CountsTuple = [handled, abuse, complaints, escalations, refusals, difficult];
  return JSON.stringify(tuple);
}

/** The counts of a week; null where no contact was handled in it. */
export function countsOf({ counts }: Pick<StoredQuantities, "counts">): ContactCounts | null {
  if (counts === null) return null;
  const [handled, abuse, complaints, escalations, refusals, difficult] = JSON.parse(counts) as CountsTuple;
  return { handled, abuse, complaints, escalations, refusals, difficult };
}

/** null where the contract says nothing that a week is judged by. */
export function contractText({ weeklyHours, shiftPattern }: ContractFacts): string | null {
  return weeklyHours === null && shiftPattern === null ? null : JSON.stringify([weeklyHours, shiftPattern]);
}

function contractOf(contract: string | null): ContractFacts | undefined {
  if (contract === null) return undefined;
  const [weeklyHours, shiftPattern] = JSON.parse(contract) as [number | null, ShiftPattern | null];
  return { weeklyHours, shiftPattern };
}

export function mainQueueText(queue: MainQueue | undefined): string | null {
  return queue ? JSON.stringify([queue.queue, queue.channel]) : null;
}

export function mainQueueOf(text: string | null): MainQueue | null {
  if (text === null) return null;
  const [queue, channel] = JSON.parse(text) as [string, string | null];
  return { queue, channel };
}
