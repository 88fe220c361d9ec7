import type { ServiceDay } from "../../domain/calendar/service-day.ts";
import type { SampleAgent } from "./agent.ts";
import { chanceOf } from "./chance.ts";
import type { SamplePeriod } from "./period.ts";
import type { RosteredShift } from "./rota.ts";

/** A refresher as the training system keeps it. */
export interface TrainingRecord {
  readonly agent: SampleAgent;
  readonly day: ServiceDay;
  readonly topic: string;
  readonly kind: string;
  /** UTC seconds. */
  readonly heldAt: number;
  readonly minutes: number;
  readonly status: "held" | "cancelled";
}

const topics = [
  ["active listening", "refresher"],
  ["emotional intelligence", "workshop"],
  ["acknowledging before policy", "refresher"],
  ["honest no", "refresher"],
  ["apology with action", "refresher"],
  ["role-play scenarios", "workshop"],
  ["sharing circle", "sharing circle"],
] as const;

const weeksARefresher = 7;
const cancelledShare = 0.12;
const longestMemoryDays = 140;

/**
 * An agent's refreshers: some from before the period, so that the floor's memory does not begin with its
 * first call, and one in about seven weeks of it, on days that the agent worked.
 */
export function trainingOf(
  agent: SampleAgent,
  shifts: readonly RosteredShift[],
  period: SamplePeriod,
  key: string,
): TrainingRecord[] {
  const chance = chanceOf(`${key}|training|${agent.id}`);
  const order = chance.shuffled(topics);
  const records: TrainingRecord[] = [];

  function add(day: ServiceDay, heldAt: number, status: TrainingRecord["status"]): void {
    const [topic, kind] = order[records.length % order.length] ?? topics[0];
    const minutes = kind === "workshop" ? 60 : kind === "refresher" ? 45 : 30;
    records.push({ agent, day, topic, kind, heldAt, minutes, status });
  }

  const worked = shifts.filter((shift) => shift.worked);
  const first = worked[0];
  if (!first) return records;
  for (let before = agent.hiredOn < period.firstDay ? chance.whole(1, 3) : 0; before > 0; before--) {
    const days = before * Math.floor(longestMemoryDays / 3) - chance.whole(0, 30);
    const day = period.firstDay - days;
    if (day > agent.hiredOn) add(day, first.startsAt - (first.day - day) * 86_400 + 3600, "held");
  }
  let next = period.firstDay + chance.whole(0, weeksARefresher * 7);
  for (const shift of worked) {
    if (shift.day < next) continue;
    const cancelled = chance.happens(cancelledShare);
    const middleOfShift = Math.round((shift.endsAt - shift.startsAt) * 0.68);
    add(shift.day, shift.startsAt + middleOfShift - (middleOfShift % 900), cancelled ? "cancelled" : "held");
    next = shift.day + chance.whole(weeksARefresher * 7 - 14, weeksARefresher * 7 + 14);
  }
  return records;
}
