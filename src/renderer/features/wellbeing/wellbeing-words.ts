import type { QueueState, QueueSummary, QueueTarget } from "../../../contract/workload.ts";
import { busyAbove } from "../../../domain/workload/half-hour-occupancy.ts";
import type { WhatIf } from "../../app/address.ts";
import { format } from "../../words/reader.ts";
import type { QueueOutcome, QueueSlot } from "./queue-week-model.ts";

const halfHoursNoun = { one: "half-hour", other: "half-hours" };
const queuesNoun = { one: "queue", other: "queues" };
const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

export const wellbeingWords = {
  title: "Wellbeing",
  lead: "Conditions before people: what teams share, what the queues ask, how the teams fare; people last, by name.",
  weekday: (weekday: number) => weekdays[weekday - 1] ?? "",
  queues: {
    title: "Queues",
    loading: "Reading the queues",
    stands: (from: string, to: string, { level, seconds, occupancyCap }: QueueTarget) =>
      `A usual week out of ${format.days(from, to)}. Needed: people for ${format.percent(level)} answered within ${format.number(seconds)} s, nobody busier than ${format.percent(occupancyCap)}.`,
    sum(queues: readonly QueueSummary[]): string {
      const busy = queues.filter(
        ({ understaffed }) => understaffed === "lately" || understaffed === "throughout",
      );
      const unknown = queues.filter(({ understaffed }) => understaffed === null);
      const text =
        busy.length === 0
          ? "The people of every queue can carry it in most half-hours."
          : `${format.list(busy.map(({ queue }) => queue))}: more work than its people can carry in most half-hours. That is staffing, not people.`;
      return unknown.length === 0 || unknown.length === queues.length
        ? unknown.length === queues.length
          ? "It is not known who was there for the queues: import agent states to see."
          : text
        : `${text} ${format.count(unknown.length, queuesNoun)} cannot be judged.`;
    },
    none: "The imported contacts name no queue.",
    state: {
      no: "Its people can carry it in most half-hours",
      lately: "Lately more than its people can carry",
      sinceUnknown: "More than its people can carry",
      throughout: "More than its people can carry, now and in the weeks before",
      unknown: "It is not known who was there",
    },
    staffing: "Staffing, not people",
    short: (short: number, halfHours: number) =>
      `short of the target on ${format.number(short)} of ${format.count(halfHours, halfHoursNoun)}`,
    notShort: (halfHours: number) =>
      `short of the target on none of ${format.count(halfHours, halfHoursNoun)}`,
    overCap: (overCap: number, cap: number) =>
      `busier than ${format.percent(cap)} on ${format.number(overCap)}`,
    before: (text: string) => `In the eight weeks before: ${text}.`,
    beforeUnknown: "Nothing is known of the eight weeks before.",
    unknown: "No agent states for these weeks, so nobody knows who was there.",
    volume: (
      days: number,
      arrivals: number,
      handle: number | null,
      atOnce: number | null,
      abandoned: number | null,
    ) =>
      [
        `From ${format.count(days, { one: "day", other: "days" })}: ${format.number(arrivals)} contacts a week`,
        handle === null ? undefined : `${format.minutes(handle)} each`,
        atOnce === null ? undefined : `${format.oneDecimal(atOnce)} at once`,
        abandoned === null ? undefined : `${format.percent(abandoned)} hung up`,
      ]
        .filter((part) => part !== undefined)
        .join(", "),
    see: "See the week",
    hide: "Close the week",
    seeOf: (queue: string) => `See the week of ${queue}`,
    hideOf: (queue: string) => `Close the week of ${queue}`,
    heat: (queue: string, sentence: string) => `${queue} by half-hour of the week: ${sentence}`,
    key: "people short",
    steps: ["none", "1", "2", "3 or more"],
    unstable: "unstable: more arrives than they can handle",
    notJudged: "not judged: nobody of its own there, or not known",
  },
  queue: {
    loading: "Reading the queue",
    title: (queue: string) => `${queue}, a usual week`,
    notJudged:
      "Without agent states it is not known who was there. This is what the queue would have needed.",
    nothing: "Nothing arrived on this queue in these weeks.",
    people: "People",
    peopleUnit: "people, by half-hour of the week",
    whatIf: "What if",
    ifs: { none: "As it is", person: "One person more", contacts: "10 % more contacts" } satisfies Record<
      WhatIf | "none",
      string
    >,
    cursor: (queue: string) => `Through the week of ${queue}`,
    labels: { needed: "needed", there: "there", load: "offered load", short: "short" },
    help: "Point at the picture, or move through it with the arrow keys.",
    slot(slot: QueueSlot): string {
      const { weekday, minute, needed, there, load, short, state } = slot;
      const parts = [
        needed === null ? undefined : `${format.number(needed)} needed`,
        there === null ? "who was there is not known" : `${format.tenth(there)} there`,
        short ? `${format.number(short)} short` : undefined,
        load === null ? undefined : `offered load ${format.tenth(load)}`,
        stateText(state),
      ].filter((part) => part !== undefined);
      return `${weekdays[weekday - 1]} ${format.hourOfDay(minute)}: ${parts.join(", ")}`;
    },
    outcome: ({ judged, met, unstable }: QueueOutcome) =>
      judged === 0
        ? "cannot be judged"
        : `target met on ${format.number(met)} of ${format.count(judged, halfHoursNoun)}, ${unstable === 0 ? "none unstable" : `unstable on ${format.number(unstable)}`}`,
    serviceTitle: (seconds: number) => `Answered within ${format.number(seconds)} s`,
    serviceUnit: "% of contacts, by Erlang C",
    targetLabel: (level: number) => `target ${format.percent(level)}`,
    unstable: "unstable",
    limits:
      "Erlang C: callers come by chance, one skill, nobody tires or hangs up. Where callers hang up the waits are overstated.",
    unstableMeaning: "Unstable: more arrives than those there can handle, and no number describes the wait.",
    heads: {
      when: "Half-hour",
      arrivals: "Contacts a week",
      load: "Offered load",
      needed: "Needed",
      there: "There",
      state: "By Erlang C",
    },
    noNeed: "Nothing arrives, or the handle time is not known",
    noThere: "No agent states for this half-hour",
    noLoad: "The handle time is not known",
    caption: (queue: string) => `${queue} by half-hour of the week`,
  },
  teams: {
    title: "Teams",
    loading: "Reading the teams",
    scroll: "Teams of the week",
    none: "Nobody has rows in this week.",
    unnamed: "No team named",
    heads: {
      team: "Team",
      people: "People",
      occupancy: "Occupancy",
      busy: "Busy half-hours",
      stretch: "Longest stretch",
      quick: "Quick returns",
      people2: "People on the floor",
    },
    units: {
      people: "with data",
      occupancy: "%",
      busy: `% above ${format.percent(busyAbove)}`,
      stretch: "median day, h:min",
      quick: "4 weeks",
    },
    withData: (withData: number, people: number) =>
      withData === people ? format.number(people) : `${format.number(withData)} of ${format.number(people)}`,
    quick(count: number, atLeast: boolean): string {
      return atLeast ? `≥ ${format.number(count)}` : format.number(count);
    },
    quickOf: (people: number, known: number) => `${format.number(people)} of ${format.number(known)} people`,
    quickLong: (count: number, atLeast: boolean, people: number, known: number) =>
      `${atLeast ? "at least " : ""}${format.count(count, { one: "quick return", other: "quick returns" })}, of ${format.number(people)} of ${format.count(known, { one: "person", other: "people" })}`,
    repaired: (share: number) =>
      `${format.percent(share)} of the states overlapped or never ended, and were repaired`,
    noStates: "No agent states of this team in this week",
    noContacts: "No contacts of this team in this week",
    noRests: "Nobody's rests are known in these four weeks",
    floor: "See people",
    floorOf: (team: string) => `See the people of ${team} on the floor`,
    floorAll: "See everybody on the floor",
    floorAllNote: "Figures of single people stand on the floor, by name.",
  },
} as const;

function stateText(state: QueueState): string | undefined {
  if (state.kind === "unknown") return undefined;
  return state.kind === "unstable" ? "unstable" : `${format.percent(state.serviceLevel)} answered in time`;
}

export { stateText as queueStateText };
