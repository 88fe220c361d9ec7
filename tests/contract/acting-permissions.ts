import { type Permission, type Role, roles } from "../../src/domain/privacy/viewer.ts";
import type { Ask } from "./transports.ts";

interface ActingSubject {
  readonly agent: string;
  readonly team: string;
  readonly session: number;
  readonly step: number;
  readonly proposal: string;
}

interface ActingRow {
  readonly may: readonly Role[];
  readonly scope: Permission["scope"];
  ask(ask: Ask, about: ActingSubject): Promise<unknown>;
  readonly outcome?: string;
  readonly narrowed?: readonly ActingRow["ask"][];
}

const by = "Dervla Moran";

function ofPersons(ask: ActingRow["ask"], outcome?: string): ActingRow {
  return { may: ["supervisor"], scope: "persons", ask, ...(outcome === undefined ? {} : { outcome }) };
}

function ofTheFloor(may: readonly Role[], ask: ActingRow["ask"], outcome?: string): ActingRow {
  return { may, scope: "floor", ask, ...(outcome === undefined ? {} : { outcome }) };
}

const tried = {
  flagDays: 28,
  quickReturnsFrom: 1,
  reliefDueDays: 14,
  refresherWeeks: 26,
  checkInWeeks: 8,
  lapsedAtOnce: 3,
  talksAWeek: 6,
  mostAwayAtOnce: 6,
  mostAwayShare: 0.2,
  targetSeconds: 20,
  occupancyCap: 0.9,
  minutesAfterPeak: 60,
  peakShare: 0.95,
  followUpDays: 42,
};

const none = "UNKNOWN_SESSION";

/** Who may ask about acting. HR sees no person, and the owner of no content. */
export const actingPermissions: Readonly<Record<string, ActingRow>> = {
  "today.view": {
    ...ofPersons((ask) => ask.today.view({})),
    narrowed: [(ask, { team }) => ask.today.view({ team })],
  },
  "proposals.list": {
    ...ofPersons((ask) => ask.proposals.list({})),
    narrowed: [
      (ask, { agent }) => ask.proposals.list({ agent }),
      (ask, { team }) => ask.proposals.list({ team }),
    ],
  },
  "proposals.decide": ofPersons(
    (ask, { proposal }) => ask.proposals.decide({ proposal, decision: "approve", by }),
    "REFUSED",
  ),
  "proposals.decided": ofPersons((ask) => ask.proposals.decided({})),
  "proposals.habits": ofTheFloor(["owner", "supervisor"], (ask) => ask.proposals.habits()),
  "proposals.rules": ofTheFloor(roles, (ask) => ask.proposals.rules()),
  "proposals.previewRules": ofTheFloor(["owner", "supervisor"], (ask) =>
    ask.proposals.previewRules({ rules: tried }),
  ),
  "proposals.changeRules": ofTheFloor(["owner", "supervisor"], (ask) =>
    ask.proposals.changeRules({
      rules: tried,
      by,
      reason: "tried out",
    }),
  ),
  "sessions.list": {
    ...ofPersons((ask) => ask.sessions.list({})),
    narrowed: [
      (ask, { agent }) => ask.sessions.list({ agent }),
      (ask, { team }) => ask.sessions.list({ team }),
    ],
  },
  "sessions.one": ofPersons((ask, { session }) => ask.sessions.one({ session }), none),
  "sessions.book": ofPersons(
    (ask, { agent }) => ask.sessions.book({ agents: [agent], play: "first-conversation", startsAt: 0, by }),
    "REFUSED",
  ),
  "sessions.move": ofPersons(
    (ask, { session }) => ask.sessions.move({ session, by, startsAt: 0, account: "agent" }),
    none,
  ),
  "sessions.cancel": ofPersons(
    (ask, { session }) => ask.sessions.cancel({ session, by, account: "agent", reason: "asked" }),
    none,
  ),
  "sessions.hold": ofPersons((ask, { session }) => ask.sessions.hold({ session, by }), none),
  "sessions.miss": ofPersons((ask, { session }) => ask.sessions.miss({ session, by, reason: "ill" }), none),
  "sessions.note": ofPersons((ask, { session }) => ask.sessions.note({ session, by, text: "a note" }), none),
  "sessions.agreeStep": ofPersons(
    (ask, { session }) =>
      ask.sessions.agreeStep({ session, by, text: "a step", due: "2026-03-20", keeper: "planner" }),
    none,
  ),
  "sessions.settleStep": ofPersons(
    (ask, { step }) => ask.sessions.settleStep({ step, outcome: "kept", by }),
    "REFUSED",
  ),
  "sessions.followUp": ofPersons(
    (ask, { session }) => ask.sessions.followUp({ session, by, text: "well" }),
    none,
  ),
  "sessions.calendar": ofPersons((ask, { session }) => ask.sessions.calendar({ sessions: [session] }), none),
  "schedule.week": {
    ...ofPersons((ask) => ask.schedule.week({})),
    narrowed: [(ask, { team }) => ask.schedule.week({ team })],
  },
  "schedule.slots": ofPersons((ask, { agent }) => ask.schedule.slots({ agents: [agent], minutes: 30 })),
  "schedule.check": ofPersons((ask, { agent }) =>
    ask.schedule.check({ agents: [agent], minutes: 30, startsAt: 0 }),
  ),
  "schedule.coverage": {
    ...ofPersons((ask) => ask.schedule.coverage({})),
    narrowed: [(ask, { team }) => ask.schedule.coverage({ team })],
  },
  "catalogue.list": ofTheFloor(roles, (ask) => ask.catalogue.list()),
  "catalogue.versions": ofTheFloor(roles, (ask) => ask.catalogue.versions({ play: "first-conversation" })),
  "catalogue.save": ofTheFloor(["owner", "supervisor"], (ask) =>
    ask.catalogue.save({
      entry: {
        play: "stand-up",
        kind: "check-in",
        title: "Stand-up",
        calendarTitle: "Stand-up",
        purpose: "See how the day begins.",
        when: "Every morning.",
        notWhen: "On nobody's first day.",
        minutes: 10,
        group: { least: 1, most: 12 },
        behaviours: [],
        topics: [],
        prepare: [],
        guide: [{ title: "Round", minutes: 10, text: "Each in turn.", say: [] }],
        scenarios: [],
        do: ["Begin on time."],
        dont: ["Do not ask for reasons of health."],
        agree: [],
      },
      by,
      reason: "missed it",
    }),
  ),
  "agentCopy.page": ofPersons((ask, { agent }) => ask.agentCopy.page({ agent })),
  "agentCopy.handOver": ofPersons((ask, { agent }) => ask.agentCopy.handOver({ agent, by })),
  "agentCopy.handedOver": ofPersons((ask, { agent }) => ask.agentCopy.handedOver({ agent })),
  "agentCopy.annotations": ofPersons((ask, { agent }) => ask.agentCopy.annotations({ agent })),
  "agentCopy.annotate": ofPersons((ask, { agent }) =>
    ask.agentCopy.annotate({ agent, about: "workload", text: "I was in training.", by }),
  ),
  "outcomes.list": {
    ...ofPersons((ask) => ask.outcomes.list({})),
    narrowed: [(ask, { agent }) => ask.outcomes.list({ agent })],
  },
};
