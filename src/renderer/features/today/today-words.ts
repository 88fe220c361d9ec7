import type { Subject } from "../../../contract/proposals.ts";
import type { DuePromise, LateSource, PromiseMeter, Today, WeekStrip } from "../../../contract/today.ts";
import type { DecisionKind } from "../../../domain/acting/kinds.ts";
import { actingWords } from "../../words/acting.ts";
import { format } from "../../words/reader.ts";
import { shellWords } from "../../words/shell.ts";
import { weeksFirst } from "../../words/signal.ts";
import type { ShortPart } from "./usual-day-model.ts";

const peopleNoun = { one: "person", other: "people" };
const daysNoun = { one: "day", other: "days" };
const small = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

export const todayWords = {
  title: "Today",
  loading: `Working out who needs what. ${weeksFirst}`,
  today: "today",
  lead(day: string, teams: number, people: number): string {
    const waiting = [
      teams > 0 ? `${counted(teams)} ${teams === 1 ? "team" : "teams"}` : undefined,
      people > 0 ? `${counted(people)} ${people === 1 ? "person" : "people"}` : undefined,
    ].filter((part) => part !== undefined);
    const sentence =
      waiting.length === 0
        ? "Nothing is waiting for you."
        : `${capital(waiting.join(" and "))} ${teams + people === 1 ? "needs" : "need"} something from you. Nothing else is waiting.`;
    return `${format.longDay(day)}. ${sentence}`;
  },
  cards: "Needs you now",
  quiet: {
    title: "All quiet",
    lead: "No rest was cut short, nobody's load stands out from their own usual, no promise is due.",
    lookNext: "See the floor",
    unsaid: "Nothing is waiting that could be known",
    unsaidLead: "Some of what would tell is missing, so this is not the same as all well.",
    import: "Import what is missing",
  },
  unknownTitle: "Not known",
  unknown: {
    signal: "Load over the weeks: not enough weeks of contacts and states yet.",
    empathy: "Empathy: no evaluations were imported.",
    rest: "Rest between shifts: neither states, shifts nor contacts say when people worked.",
    refreshers: "Refreshers: no training record was imported and none was held here, so none is called due.",
    "check-ins": "1:1s: none was imported or held here, so none is called due.",
    queues: "Queues: it is not known who was there, so nobody can say whether they are short.",
  } satisfies Record<Today["unknown"][number], string>,
  shortOfTime: (people: number, talks: number) =>
    `More people need time than you have: ${format.count(people, peopleNoun)}, and time for ${format.count(talks, { one: "talk", other: "talks" })} this week. Nobody is hidden for it; ask for help or begin with the oldest.`,
  heldBack: (count: number) =>
    `${format.number(count)} more ${count === 1 ? "has" : "have"} not had a refresher or 1:1 for long; they come as these are done.`,
  card: {
    label: (name: string, kind: string) => `${name}, ${kind}`,
    askPlanner: "Ask the planner",
    staffingNote: "Write staffing note",
    book: (when: string) => `Book ${when}`,
    checkIn: (when: string) => `Check-in ${when}`,
    choose: "Choose a time",
    other: "Other time",
    notNow: "Not now",
    notNowOf: (name: string) => `Not now: ${name}`,
    why: "Why?",
    whyOf: (name: string) => `Why ${name}?`,
    hide: "Close",
    tryOneMore: "Try one more person",
    busy: (before: number, after: number) =>
      `busy ${format.number(before * 100)} to ${format.percent(after)}`,
  },
  why: {
    since: (since: string, until: string) =>
      `Since ${format.weekday(since)}. It leaves this page by itself on ${format.weekday(until)}.`,
    rule: (text: string, version: number) => `Rule, version ${format.number(version)}: ${text}`,
    person: "See the person",
    queue: "See the queue",
    signal: "A signal about conditions, never a diagnosis. It may be wrong: ask first.",
  },
  relief: {
    title: (name: string) => `A note to the planner: ${name}`,
    staffingTitle: (name: string) => `A staffing note: ${name}`,
    text: "Text, yours to change",
    copy: "Copy the text",
    copied: "Copied",
    changedReason: "The text was changed before it was sent.",
    keep: "Keep as a promise",
    due: (day: string) =>
      `Evenkeel sends nothing. Copy the text into your own mail or chat; it is kept as a promise due ${format.weekday(day)} and comes back to you then.`,
  },
  notNow: {
    title: (name: string) => `Not now: ${name}`,
    lead: "It is your decision. The reason stays with it, and the agent can read it.",
    later: "Later",
    notNeeded: "Not needed",
    until: "Comes back on",
    reason: "Reason",
    deferReason: "for example: on leave until Monday",
    dismissReason: "for example: agreed in person last week",
    defer: "Put off",
    dismiss: "Leave it out",
    days: { "3": "In 3 days", "7": "In a week", "14": "In 2 weeks" },
  },
  usualDay: {
    caption: (queue: string, from: string, to: string) => `A usual day on ${queue}, ${format.days(from, to)}`,
    label: (queue: string, part: ShortPart | undefined) =>
      part
        ? `A usual day on ${queue}: ${range(part.min, part.max)} short from ${format.hourOfDay(part.from)} to ${format.hourOfDay(part.to)}`
        : `A usual day on ${queue}: people needed and people present`,
    needed: "people needed",
    present: "people present",
    short: "short",
    table: (queue: string) => `A usual day on ${queue} by half-hour`,
    heads: { when: "Half-hour", needed: "Needed", there: "Present" },
    unknown: "Not known",
    onePersonMore: (busy: string) => `One person more: ${busy}`,
  },
  strip: {
    names: {
      "busy-share": "Busy share by week",
      empathy: "Empathy by week, evaluator severity removed",
    } satisfies Record<WeekStrip["measure"], string>,
    caption(strip: WeekStrip): string {
      const now = strip.weeks.findLast(({ value }) => value !== null)?.value ?? null;
      const name = todayWords.strip.names[strip.measure];
      if (strip.measure === "empathy") return name;
      const parts = [
        now === null ? undefined : stripValue(strip, now),
        strip.usual === null ? undefined : `usual ${stripValue(strip, strip.usual)}`,
      ].filter((part) => part !== undefined);
      return parts.length === 0 ? name : `${name}: ${parts.join(", ")}`;
    },
    restShort: "rest under 11 h",
    usual: (strip: WeekStrip) => (strip.usual === null ? "" : `usual ${stripValue(strip, strip.usual)}`),
    value: stripValue,
    heads: { week: "Week", value: "Value", shortRests: "Rests under 11 h" },
    unknown: "not known",
    label(strip: WeekStrip): string {
      const known = strip.weeks.filter(({ value }) => value !== null).length;
      const rests = strip.weeks.reduce((sum, { shortRests }) => sum + (shortRests ?? 0), 0);
      return `${todayWords.strip.caption(strip)}; ${format.number(known)} of ${format.number(strip.weeks.length)} weeks known${rests > 0 ? `, ${format.count(rests, { one: "rest", other: "rests" })} under 11 h` : ""}`;
    },
  },
  promise: {
    kind: "Promise",
    cause: (moved: number, cancelled: number) =>
      [
        moved > 0 ? `moved ${times(moved)}` : undefined,
        cancelled > 0 ? `cancelled ${times(cancelled)}` : undefined,
      ]
        .filter((part) => part !== undefined)
        .join(", "),
    sentence: (first: string, next: string | null) =>
      `First promised for ${first}. ${next === null ? "It has no time now." : `It now stands at ${next}: see that it is kept.`}`,
    caption: (day: string) => `The promise since ${format.day(day)}`,
    open: "See the session",
    label: (days: readonly string[]) =>
      `Promised for ${format.list(days.map((day) => format.day(day)))}, in this order`,
  },
  side: {
    comingUp: "Coming up",
    nothingComing: "No session is booked for the next fourteen days.",
    schedule: "See the schedule",
    promises: "Promises",
    due: "Due",
    followUps: "Follow-ups",
    helped: "Did it help?",
    helpedLead: "Change by what each session was for, against what would have come anyway.",
    data: "Data",
    import: "Import them",
  },
  meter: {
    sentence({ month, kept, broken, open, byAgent, atRisk }: PromiseMeter): string {
      const settled = kept + broken;
      const name = format.monthName(`${month}-01`);
      if (settled + open === 0) return `Nothing was promised for ${name} yet.`;
      const parts = [
        settled === 0 ? undefined : `Kept ${format.number(kept)} of ${format.number(settled)} in ${name}.`,
        open === 0 ? undefined : `${capital(counted(open))} still to come.`,
        byAgent === 0 ? undefined : `${capital(counted(byAgent))} cancelled because the agent asked.`,
        atRisk.length === 0 ? undefined : "At risk:",
      ];
      return parts.filter((part) => part !== undefined).join(" ");
    },
    atRisk: (name: string, moved: number, cancelled: number) =>
      `${name}, ${todayWords.promise.cause(moved, cancelled)}`,
    tiles: ({ kept, broken, open }: PromiseMeter) =>
      `${format.number(kept)} kept, ${format.number(broken)} not kept, ${format.number(open)} to come`,
  },
  due: {
    who: ({ keeper, subject }: DuePromise) =>
      `${actingWords.keeper[keeper]}, for ${actingWords.subject(subject)}`,
    on: (day: string, overdue: boolean) =>
      overdue ? `was due ${format.weekday(day)}` : `due ${format.weekday(day)}`,
    kept: "Kept",
    broken: "Not kept",
    settleOf: (what: string, text: string) => `${what}: ${text}`,
  },
  followUp: (people: string, title: string) => `Follow up with ${people}: ${title}`,
  late: ({ source, to, daysLate }: LateSource) =>
    `${shellWords.strip.source(source)} end on ${format.weekday(to)}, ${format.count(daysLate, daysNoun)} ago: what came after is not known.`,
  nothingLate: "Every source that was imported reaches yesterday.",
  done: {
    title: "Done today",
    what: {
      approve: "done",
      change: "changed and done",
      defer: "put off",
      dismiss: "left out",
      reopen: "taken back",
    } satisfies Record<DecisionKind, string>,
    line: (subject: Subject, kind: string, what: string) =>
      `${actingWords.subject(subject)}, ${kind.toLowerCase()}, ${what}.`,
    undo: "Undo",
    undoOf: (name: string) => `Undo: ${name}`,
  },
} as const;

function stripValue({ unit }: WeekStrip, value: number): string {
  return unit === "share" ? format.percent(value) : format.number(value);
}

function counted(count: number): string {
  return (small[count] ?? format.number(count)).toLowerCase();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${format.number(count)} times`;
}

function range(min: number, max: number): string {
  return min === max
    ? format.count(max, peopleNoun)
    : `${format.number(min)} to ${format.count(max, peopleNoun)}`;
}
