import { weekOfDay } from "../../domain/calendar/iso-week.ts";
import { isoOfServiceDay, type ServiceDay } from "../../domain/calendar/service-day.ts";
import type { Part, SampleAgent } from "./agent.ts";
import type { Evaluator } from "./evaluator.ts";
import type { SamplePeriod } from "./period.ts";
import { hasQuickReturns, type RosteredShift } from "./rota.ts";
import type { Team } from "./team.ts";
import { driftOf } from "./true-empathy.ts";

/** Something that was put into the floor on purpose, and what a console that sees it should say. */
export interface PlantedTruth {
  readonly code: string;
  readonly agents?: readonly string[];
  readonly team?: string;
  readonly queue?: string;
  readonly evaluator?: string;
  /** Days, both included. */
  readonly from: string;
  readonly to: string;
  readonly what: string;
  readonly expect: Readonly<Record<string, string | number | boolean>>;
}

/** What is known of the floor when its truths are listed. */
export interface PlantedFloor {
  readonly agents: readonly SampleAgent[];
  readonly teams: readonly Team[];
  readonly harsh: Evaluator;
  readonly shifts: readonly RosteredShift[];
  readonly period: SamplePeriod;
}

const quickReturnSeconds = 11 * 3600;

/** All that was planted, in the order of the design's list. */
export function plantedTruths({ agents, teams, harsh, shifts, period }: PlantedFloor): PlantedTruth[] {
  const whole = days(period.firstDay, period.lastDay);
  const lately = days(period.recentFrom, period.lastDay);
  const ids = (part: Part) => agents.filter((agent) => agent.part === part).map(({ id }) => id);
  const team = (named: (team: Team) => boolean) => {
    const found = teams.find(named);
    return { team: found?.name ?? "", queue: found?.queue.name ?? "" };
  };
  const returns = agents.filter(hasQuickReturns).map((agent): PlantedTruth => {
    const found = quickReturnDays(agent, shifts);
    return {
      code: "quick-returns",
      agents: [agent.id],
      team: agent.team.name,
      ...days(Math.min(...found), Math.max(...found)),
      what: "On six days a week a late shift is followed by an early one with nine hours between, and both last two hours longer than rostered; it was not so before.",
      expect: {
        quickReturns: found.filter((day) => weekOfDay(day) > weekOfDay(period.lastDay) - 4).length,
        quickReturnsInAll: found.length,
        attention: true,
        topFactor: "quick-returns",
      },
    };
  });
  const drifting = agents.filter((agent) => driftOf(agent) > 0);
  const difficult = agents
    .filter(({ part }) => part === "difficult-contacts")
    .map((agent): PlantedTruth => {
      return {
        code: "difficult-contacts",
        agents: [agent.id],
        team: agent.team.name,
        queue: agent.team.queue.name,
        ...lately,
        what: "Half of their contacts come with a complaint, an abusive customer or an escalation, on a queue where one in twenty does; it was not so before.",
        expect: { attention: true, attentionBy: "difficult-contacts", difficultShareAbove: 0.45 },
      };
    });
  const people = (part: Part, what: string): PlantedTruth => {
    return { code: part, agents: ids(part), ...whole, what, expect: {} };
  };
  return [
    {
      code: "empathy-falls-under-load",
      agents: ids("falls-under-load"),
      ...lately,
      what: "Scores are low only where the hour before was busy; rested contacts stay as good as ever.",
      expect: { verdict: "relieve", loadedMinusRestedBelow: -10 },
    },
    {
      code: "empathy-falls-rested",
      agents: ids("falls-rested"),
      ...lately,
      what: "Scores fell in all contacts, also where the agent was rested.",
      expect: { verdict: "refresh", trend: "declining", restedFallsBy: 10 },
    },
    {
      code: "harsh-evaluator",
      evaluator: harsh.id,
      ...whole,
      what: "One evaluator scores everybody lower than the others do.",
      expect: { severity: harsh.severity },
    },
    {
      code: "fine-agent-under-harsh-evaluator",
      agents: ids("fine-under-harsh"),
      evaluator: harsh.id,
      ...lately,
      what: "Raw scores fell because the harsh evaluator took over; true empathy never changed.",
      expect: { verdict: "none", trend: "no-clear-change", rawFalls: true },
    },
    {
      code: "team-empathy-drift",
      ...team(({ story }) => story === "drifts"),
      agents: drifting.map(({ id }) => id),
      ...lately,
      what: "Everybody in the team fell by 10 to 12 points at once, whoever scored them, and customers say so too: a condition of the team, and nobody's own change.",
      expect: { teamFinding: "empathy", fallsBy: 11, declining: false },
    },
    ...returns,
    ...difficult,
    {
      code: "understaffed-queue",
      ...team(({ story }) => story === "understaffed"),
      agents: [...ids("off-lately"), ...ids("quick-returns-understaffed")],
      ...lately,
      what: "People are off and more customers call; one of those who stay has quick returns besides.",
      expect: {
        kind: "staffing",
        occupancyAbove: 0.85,
        off: ids("off-lately").length,
        teamFinding: "busy-share",
      },
    },
    {
      code: "overloaded-throughout",
      ...team(({ story }) => story === "overloaded"),
      ...whole,
      what: "The team is at its limit from the first week to the last: hardly a free minute, two hours more than rostered each evening, seven days in a row, and nobody can be spared.",
      expect: {
        occupancyAbove: 0.85,
        longestStretchSecondsAbove: 3600,
        attention: true,
        topFactor: "busy-share",
      },
    },
    {
      code: "refusal-handled-two-ways",
      ...team(({ queue }) => queue.refusals === "empathy-matters"),
      ...whole,
      what: "After a refusal, customers of empathic agents are far more content and complain less.",
      expect: { difference: true },
    },
    {
      code: "refusal-handled-two-ways",
      ...team(({ queue }) => queue.refusals === "no-difference"),
      ...whole,
      what: "After a refusal, the agent's empathy makes no difference in this queue.",
      expect: { difference: false },
    },
    {
      code: "team-too-small",
      ...team(({ story }) => story === "too-small"),
      ...whole,
      what: "Three people: too few to show as a group.",
      expect: { people: teams.find(({ story }) => story === "too-small")?.size ?? 0, suppressed: true },
    },
    people("joins", "They joined during the period."),
    people("leaves", "They left during the period."),
    people("ill", "They were ill several times."),
    people("part-time", "They work part-time."),
    {
      code: "nights",
      ...team(({ hours }) => hours === "night"),
      agents: agents.filter((agent) => agent.team.hours === "night").map(({ id }) => id),
      ...whole,
      what: "They work nights, from 22:00 to 06:00.",
      expect: {},
    },
  ];
}

/** Days on which a rest under eleven hours ended. */
function quickReturnDays(agent: SampleAgent, shifts: readonly RosteredShift[]): ServiceDay[] {
  const own = shifts.filter((shift) => shift.agent === agent && shift.worked);
  return own.flatMap((shift, at) => {
    const before = own[at - 1];
    return before && shift.startsAt - before.endsAt < quickReturnSeconds ? [shift.day] : [];
  });
}

function days(from: ServiceDay, to: ServiceDay): { from: string; to: string } {
  return { from: isoOfServiceDay(from), to: isoOfServiceDay(to) };
}
