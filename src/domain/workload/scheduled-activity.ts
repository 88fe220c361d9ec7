import type { StateName } from "../floor/agent-state.ts";
import { type ShiftActivity, shiftActivities, shiftActivityOf } from "../floor/shift-activity.ts";
import { spanSeconds } from "./span-seconds.ts";

/** What a span of a schedule is for. `pause` is a break or a meal; `off` is no work at all. */
export type ScheduledKind = "contacts" | "pause" | "training" | "meeting" | "other" | "off";

/** A rostered span, or one activity of it. UTC seconds. */
export interface ScheduledSpan {
  readonly activity: string | null;
  readonly from: number;
  readonly to: number;
}

/** A span of a schedule in which no second counts twice; `unknown` where the activity's word is not known. */
export interface ScheduledInterval {
  readonly kind: ScheduledKind | "unknown";
  readonly from: number;
  readonly to: number;
}

const kindOfActivity: Readonly<Record<ShiftActivity, ScheduledKind | undefined>> = {
  contacts: "contacts",
  break: "pause",
  meal: "pause",
  training: "training",
  coaching: "training",
  meeting: "meeting",
  other: "other",
  off: "off",
  unknown: undefined,
};

/** The states in which an agent does what the schedule asks. */
const statesOfKind: Readonly<Record<Exclude<ScheduledKind, "off">, readonly StateName[]>> = {
  contacts: ["talk", "hold", "acw", "available"],
  pause: ["break", "meal"],
  training: ["training"],
  meeting: ["meeting"],
  other: ["aux_other"],
};

/** Of two that overlap the more specific one wins: a meal within a shift is a meal. */
const rank = ["off", "pause", "training", "meeting", "other", "unknown", "contacts"] as const;

/**
 * What a schedule's word for an activity stands for. A shift without an activity is there for contacts.
 *
 * @returns undefined for a word that the console does not know; such time is not judged
 * @example scheduledKindOf("Lunch") // "pause"
 */
export function scheduledKindOf(activity: string | null): ScheduledKind | undefined {
  if (activity === null || activity === "") return "contacts";
  // What is stored is one of the list already; to look a word up costs more.
  const known = shiftActivities.find((one) => one === activity) ?? shiftActivityOf(activity);
  return kindOfActivity[known];
}

/** Whether a state is of the kind that was scheduled. */
export function doesWhatIsScheduled(state: StateName, kind: Exclude<ScheduledKind, "off">): boolean {
  return statesOfKind[kind].includes(state);
}

/**
 * A schedule without overlaps, in ascending order: an activity holds against the shift around it.
 *
 * @param spans in any order; spans without length are left out
 */
export function mergedSchedule(spans: readonly ScheduledSpan[]): ScheduledInterval[] {
  const known = spans
    .filter(({ from, to }) => to > from)
    .map(({ activity, from, to }) => ({ kind: scheduledKindOf(activity) ?? ("unknown" as const), from, to }))
    .sort((a, b) => a.from - b.from);
  const edges = [...new Set(known.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const merged: ScheduledInterval[] = [];
  let open: typeof known = [];
  let next = 0;
  for (const [at, from] of edges.entries()) {
    const to = edges[at + 1];
    if (to === undefined) break;
    for (let span = known[next]; span && span.from <= from; span = known[++next]) open.push(span);
    open = open.filter((span) => span.to > from);
    const kind = rank.find((candidate) => open.some((span) => span.kind === candidate));
    if (kind === undefined) continue;
    const last = merged.at(-1);
    if (last?.kind === kind && last.to === from) merged[merged.length - 1] = { ...last, to };
    else merged.push({ kind, from, to });
  }
  return merged;
}

/**
 * Seconds of paid time scheduled for something other than contacts: pauses, training, meetings and others.
 *
 * @planned the planned part of shrinkage; no view shows it yet (methods, 1.1)
 * @returns undefined where nothing is scheduled
 */
export function plannedAwaySeconds(spans: readonly ScheduledSpan[]): number | undefined {
  if (spans.length === 0) return undefined;
  return spanSeconds(
    mergedSchedule(spans).filter(({ kind }) => kind !== "contacts" && kind !== "off" && kind !== "unknown"),
  );
}
