import { type Permission, type Role, roles } from "../../src/domain/privacy/viewer.ts";
import type { Ask } from "./transports.ts";

interface ActingRow {
  readonly may: readonly Role[];
  readonly scope: Permission["scope"];
  ask(ask: Ask): Promise<unknown>;
  readonly outcome?: string;
}

const agent = "a.osei";
const by = "Dervla Moran";
const nobodysSession = { session: 4711, by };

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

/** Who may ask about acting. HR is told of no person, and the owner of no content. */
export const actingPermissions: Readonly<Record<string, ActingRow>> = {
  "today.view": ofPersons((ask) => ask.today.view({})),
  "proposals.list": ofPersons((ask) => ask.proposals.list({})),
  "proposals.decide": ofPersons(
    (ask) => ask.proposals.decide({ proposal: "nothing of the kind", decision: "approve", by }),
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
  "sessions.list": ofPersons((ask) => ask.sessions.list({})),
  "sessions.one": ofPersons((ask) => ask.sessions.one({ session: 4711 }), none),
  "sessions.book": ofPersons(
    (ask) => ask.sessions.book({ agents: [agent], play: "first-conversation", startsAt: 0, by }),
    "REFUSED",
  ),
  "sessions.move": ofPersons(
    (ask) => ask.sessions.move({ ...nobodysSession, startsAt: 0, account: "agent" }),
    none,
  ),
  "sessions.cancel": ofPersons(
    (ask) => ask.sessions.cancel({ ...nobodysSession, account: "agent", reason: "asked" }),
    none,
  ),
  "sessions.hold": ofPersons((ask) => ask.sessions.hold(nobodysSession), none),
  "sessions.miss": ofPersons((ask) => ask.sessions.miss({ ...nobodysSession, reason: "ill" }), none),
  "sessions.note": ofPersons((ask) => ask.sessions.note({ ...nobodysSession, text: "a note" }), none),
  "sessions.agreeStep": ofPersons(
    (ask) =>
      ask.sessions.agreeStep({ ...nobodysSession, text: "a step", due: "2026-03-20", keeper: "planner" }),
    none,
  ),
  "sessions.settleStep": ofPersons(
    (ask) => ask.sessions.settleStep({ step: 4711, outcome: "kept", by }),
    "REFUSED",
  ),
  "sessions.followUp": ofPersons((ask) => ask.sessions.followUp({ ...nobodysSession, text: "well" }), none),
  "sessions.calendar": ofPersons((ask) => ask.sessions.calendar({ sessions: [4711] }), none),
  "schedule.week": ofPersons((ask) => ask.schedule.week({})),
  "schedule.slots": ofPersons((ask) => ask.schedule.slots({ agents: [agent], minutes: 30 })),
  "schedule.check": ofPersons((ask) => ask.schedule.check({ agents: [agent], minutes: 30, startsAt: 0 })),
  "schedule.coverage": ofPersons((ask) => ask.schedule.coverage({})),
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
  "agentCopy.page": ofPersons((ask) => ask.agentCopy.page({ agent })),
  "agentCopy.handOver": ofPersons((ask) => ask.agentCopy.handOver({ agent, by })),
  "agentCopy.handedOver": ofPersons((ask) => ask.agentCopy.handedOver({ agent })),
  "agentCopy.annotations": ofPersons((ask) => ask.agentCopy.annotations({ agent })),
  "agentCopy.annotate": ofPersons((ask) =>
    ask.agentCopy.annotate({ agent, about: "workload", text: "I was in training.", by }),
  ),
  "outcomes.list": ofPersons((ask) => ask.outcomes.list({})),
};
