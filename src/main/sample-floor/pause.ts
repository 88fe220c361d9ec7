import type { StateName } from "../../domain/floor/agent-state.ts";
import type { Chance } from "./chance.ts";
import { weekdayOf } from "./period.ts";
import type { RosteredShift } from "./rota.ts";
import type { TrainingRecord } from "./training.ts";

/** Time away from contacts that is due at an instant; it begins when the contact in hand is done. */
export interface Pause {
  /** UTC seconds. */
  readonly dueAt: number;
  readonly seconds: number;
  readonly state: StateName;
  readonly reason: string;
}

const hour = 3600;
const meetingDay = 2;
const auxReasons = ["system", "floor support", "call back note", "personal"];

/**
 * The pauses of one shift in the order in which they fall due. A rushed shift has no screen breaks and
 * shorter rests: that is what makes its stretches long, on this floor as on real ones.
 */
export function pausesOf(
  shift: RosteredShift,
  rushed: boolean,
  training: TrainingRecord | undefined,
  chance: Chance,
): Pause[] {
  const pauses: Pause[] = [];
  function add(
    afterHours: number,
    jitterMinutes: number,
    minutes: number,
    state: StateName,
    reason: string,
  ): void {
    const jitter = chance.between(-jitterMinutes, jitterMinutes) * 60;
    const dueAt = Math.round(shift.startsAt + afterHours * hour + jitter);
    pauses.push({ dueAt, seconds: Math.round(minutes * 60), state, reason });
  }

  const long = shift.agent.shiftHours >= 6;
  const rest = () => (rushed ? chance.between(8, 12) : chance.between(12, 18));
  if (long) {
    add(2, 12, rest(), "break", "rest break");
    add(4.1, 20, rushed ? chance.between(24, 31) : chance.between(28, 42), "meal", "meal");
    add(6.2, 12, rest(), "break", "rest break");
  } else add(2.5, 15, rest(), "break", "rest break");
  if (!rushed) {
    const screenBreaks = long ? [1, 3, 5.15, 7.1] : [1.2, 3.7];
    for (const afterHours of screenBreaks)
      add(afterHours, 7, chance.between(5.4, 8), "break", "screen break");
  }
  if (weekdayOf(shift.day) === meetingDay && !training && long) {
    add(2.6, 15, chance.between(20, 32), "meeting", "team meeting");
  }
  if (training) {
    const seconds = training.minutes * 60 + chance.whole(-180, 240);
    pauses.push({ dueAt: training.heldAt, seconds, state: "training", reason: "training" });
  }
  for (let unplanned = rushed ? 0 : chance.whole(0, 2); unplanned > 0; unplanned--) {
    const afterHours = chance.between(0.4, shift.agent.shiftHours - 0.4);
    add(afterHours, 0, chance.between(1.5, 6), "aux_other", chance.pick(auxReasons));
  }
  return pauses.sort((a, b) => a.dueAt - b.dueAt);
}
