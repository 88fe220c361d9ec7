import type { HoursFrom, Slot, SlotCost } from "../../contract/acting.ts";
import type { Proposal, Subject } from "../../contract/proposals.ts";
import type { SessionLine } from "../../contract/sessions.ts";
import type { Account, Keeper, SessionKind, SessionStatus, StepOutcome } from "../../domain/acting/kinds.ts";
import { serviceDayOf } from "../../domain/calendar/service-day.ts";
import { format } from "./reader.ts";

const pointsNoun = { one: "point", other: "points" };
const othersNoun = { one: "other", other: "others" };
const daysAWeek = 7;

/** Words that every view about acting uses. */
export const actingWords = {
  kind: {
    relief: "Relief",
    "check-in": "Check-in",
    refresher: "Refresher",
    staffing: "Staffing, not people",
    "lapsed-refresher": "Refresher",
    "lapsed-check-in": "Check-in",
  } satisfies Record<Proposal["kind"], string>,
  session: { "check-in": "Check-in", refresher: "Refresher" } satisfies Record<SessionKind, string>,
  status: {
    proposed: "Proposed",
    approved: "Approved, no time yet",
    booked: "Booked",
    held: "Held",
    missed: "Missed",
    cancelled: "Cancelled",
  } satisfies Record<SessionStatus, string>,
  account: {
    operations: "Operations: the queue needed them",
    agent: "The agent asked",
    supervisor: "The supervisor could not",
  } satisfies Record<Account, string>,
  accountShort: {
    operations: "by operations",
    agent: "by the agent",
    supervisor: "by the supervisor",
  } satisfies Record<Account, string>,
  keeper: { supervisor: "You", agent: "The agent", planner: "The planner" } satisfies Record<Keeper, string>,
  settled: { kept: "Kept", broken: "Not kept", withdrawn: "Withdrawn" } satisfies Record<StepOutcome, string>,
  signer: {
    label: "Your name",
    note: "Nothing is decided or booked without a named person. It is kept with the decision.",
  },
  cancel: "Leave it",
  close: "Close",
  nameOf: ({ name, agent }: { readonly name: string | null; readonly agent: string }) => name ?? agent,
  subject: (subject: Subject) =>
    subject.kind === "team" ? queueOrTeam(subject) : (subject.name ?? subject.agent),
  people({ people, others }: Pick<SessionLine, "people" | "others">): string {
    const names = people.map(({ name, agent }) => name ?? agent);
    if (others > 0) names.push(format.count(others, othersNoun));
    return format.list(names);
  },
  /** As short as a list needs it. @example "Ada Osei and 4 others" */
  peopleShort({ people, others }: Pick<SessionLine, "people" | "others">): string {
    const first = people[0];
    const rest = people.length - 1 + others;
    if (!first) return format.count(others, { one: "person", other: "people" });
    const name = first.name ?? first.agent;
    return rest === 0 ? name : `${name} and ${format.count(rest, othersNoun)}`;
  },
  minutes: (line: { readonly startsAt: number; readonly endsAt: number }) =>
    `${format.number((line.endsAt - line.startsAt) / 60)} min`,
  hours: (from: number, to: number, zone: string) =>
    `${format.clock(from, zone)} to ${format.clock(to, zone)}`,
  /** The day of something that is coming up. @example "Tue", and from a week on "Tue 1 Dec" */
  shortDay: (day: string, today: string) =>
    isWithinAWeek(today, day) ? format.weekdayShort(day) : format.weekday(day),
  /** @example "Tue 10:30", and from a week on "Tue 1 Dec 10:30" */
  when: (at: { readonly startsAt: number; readonly day: string }, today: string, zone: string) =>
    isWithinAWeek(today, at.day)
      ? format.weekdayAndTime(at.startsAt, zone)
      : `${format.weekday(at.day)} ${format.clock(at.startsAt, zone)}`,
  cost(cost: SlotCost): string {
    if (!cost.known) return "cost not known";
    // A queue with more work than the remaining people can carry has no service level.
    if (cost.points === null) return "more than the queue can carry then";
    if (cost.points < 0.05) return "costs the queue nothing";
    return `costs ${format.tenth(cost.points)} ${cost.points === 1 ? pointsNoun.one : pointsNoun.other}`;
  },
  costMeaning:
    "Points of service level that the queue loses in its worst half-hour while they are away, by Erlang C.",
  costLong(cost: SlotCost): readonly string[] {
    if (!cost.known) return ["What this costs the queue is not known: its load or its people are not."];
    return cost.queues.map((queue) =>
      [
        `${queue.queue}: ${format.count(queue.people, { one: "person", other: "people" })} away`,
        queue.there === null ? undefined : `of ${format.number(queue.there)} there`,
        queue.serviceLevelBefore === null || queue.serviceLevelAfter === null
          ? undefined
          : `answered in time ${share(queue.serviceLevelBefore)} → ${share(queue.serviceLevelAfter)}`,
        queue.occupancyBefore === null || queue.occupancyAfter === null
          ? undefined
          : `busy ${format.percent(queue.occupancyBefore)} → ${format.percent(queue.occupancyAfter)}`,
      ]
        .filter((part) => part !== undefined)
        .join(", "),
    );
  },
  hoursFrom: {
    shifts: "by their shifts",
    "usual-hours": "by their usual hours: no rota for that day was imported",
  } satisfies Record<HoursFrom, string>,
  slot: (slot: Slot, zone: string) =>
    `${format.weekday(slot.day)}, ${format.clock(slot.startsAt, zone)} to ${format.clock(slot.endsAt, zone)}`,
} as const;

/** With a tenth, since a session costs less than a whole point as a rule. */
function share(fraction: number): string {
  return `${format.tenth(fraction * 100)} %`;
}

function isWithinAWeek(today: string, day: string): boolean {
  const ahead = (serviceDayOf(day) ?? 0) - (serviceDayOf(today) ?? 0);
  return ahead >= 0 && ahead < daysAWeek;
}

function queueOrTeam({ queue, team }: Extract<Subject, { kind: "team" }>): string {
  if (queue === null) return team;
  return /queue/i.test(queue) ? queue : `${queue} queue`;
}
