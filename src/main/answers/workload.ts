import { mondayOf, sundayOf, type WeekIndex, weekLabel, weekOfDay } from "../../domain/calendar/iso-week.ts";
import { isoOfServiceDay, type ServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";
import { empathyDefinitions } from "../../domain/empathy/empathy-definitions.ts";
import { usualLoadWeeks, usualTarget } from "../../domain/queueing/usual-target.ts";
import { type FigureCode, definitions as figures } from "../../domain/workload/definitions.ts";
import {
  type FixedThreshold,
  type RelativeThreshold,
  type ThresholdCode,
  thresholds,
} from "../../domain/workload/thresholds.ts";
import type { KnownPerson } from "../record-store/floor/agent-of.ts";
import { answer } from "./answer.ts";
import { askedWeek, newestDay, todayOf } from "./asked-week.ts";
import type { AnswersContext } from "./context.ts";
import { knownAgent } from "./known-agent.ts";

const weeksAnswer = 13;
const maxDays = 3 * 366;

const day = answer.workload.day.handler(async ({ context, input, errors }) => {
  const read = await context.records.read("agentDay", {
    agent: input.agent,
    day: serviceDayOf(input.day) as ServiceDay,
  });
  if (!read) throw errors.UNKNOWN_AGENT({ data: { agent: input.agent } });
  const { person, timeline, contacts, gaps, runs, shifts, missing, missingDemand, ...rest } = read;
  return {
    ...rest,
    ...nameOf(person),
    day: input.day,
    timeline: [...timeline],
    contacts: [...contacts],
    gaps: [...gaps],
    runs: [...runs],
    shifts: [...shifts],
    missing: [...missing],
    missingDemand: [...missingDemand],
  };
});

const ledger = answer.workload.ledger.handler(async ({ context, input, errors }) => {
  const range = await askedRange(context, input);
  const read = await context.records.read("recoveryLedger", {
    ...range,
    agent: input.agent,
    codes: input.codes ?? null,
    offset: input.offset,
    limit: input.limit,
  });
  if (!read) throw errors.UNKNOWN_AGENT({ data: { agent: input.agent } });
  const { person, counts, knowledge, missingDemand, total, lines } = read;
  return {
    ...nameOf(person),
    ...isoRange(range),
    counts: { ...counts },
    knowledge: { ...knowledge },
    missingDemand: [...missingDemand],
    total,
    lines: lines.map((line) => ({
      ...line,
      day: isoOfServiceDay(line.day),
      rows: {
        ...line.rows,
        fromDay: isoOfServiceDay(line.rows.fromDay),
        toDay: isoOfServiceDay(line.rows.toDay),
      },
    })),
  };
});

const heat = answer.workload.heat.handler(async ({ context, input, errors }) => {
  const range = await askedRange(context, input);
  const { agent } = input;
  const read = await context.records.read("agentHeat", { ...range, agent });
  if (!read) throw errors.UNKNOWN_AGENT({ data: { agent } });
  return {
    ...nameOf(read.person),
    ...isoRange(range),
    days: read.days.map((one) => ({ ...one, day: isoOfServiceDay(one.day) })),
  };
});

const carried = answer.workload.carried.handler(async ({ context, input, errors }) => {
  const { agent, team = null, by } = input;
  if (agent !== undefined) await knownAgent(context, agent, errors);
  const [from, to] = [input.from, input.to].map(dayOrNull);
  const asked = { agent: agent ?? null, team, from: from ?? null, to: to ?? null, by };
  return context.records.read("workload", { ...asked });
});

const teams = answer.workload.teams.handler(async ({ context, input, errors }) => {
  const week = await askedWeek(context, input.week, errors);
  const read = await context.records.read("teamConditions", { week });
  const expected = Math.min(7, Math.max(0, todayOf(context) - mondayOf(week) + 1));
  return {
    week: weekLabel(week),
    ...isoRange({ from: mondayOf(week), to: sundayOf(week) }),
    contactsCoverage: { have: read.contactDays, expected: Math.max(expected, read.contactDays) },
    statesCoverage: { have: read.stateDays, expected: Math.max(expected, read.stateDays) },
    teams: [...read.teams],
  };
});

const queues = answer.workload.queues.handler(async ({ context, input, errors }) => {
  const week = await askedWeek(context, input.week, errors);
  const range = queueRange(week);
  const read = await context.records.read("queueSummaries", { ...range, target: usualTarget, queue: null });
  const { withinSeconds: seconds, serviceLevel: level, occupancyCap } = usualTarget;
  const target = { seconds, level, occupancyCap };
  return { week: weekLabel(week), ...isoRange(range), target, queues: read };
});

const queue = answer.workload.queue.handler(async ({ context, input, errors }) => {
  const week = await askedWeek(context, input.week, errors);
  const range = queueRange(week);
  const { targetSeconds: seconds, targetLevel: level, occupancyCap } = input;
  const target = { seconds, level, occupancyCap };
  const read = await context.records.read("queueLoad", {
    ...range,
    target: { withinSeconds: seconds, serviceLevel: level, occupancyCap },
    queue: input.queue,
  });
  if (!read) throw errors.UNKNOWN_QUEUE({ data: { queue: input.queue } });
  return {
    queue: input.queue,
    week: weekLabel(week),
    ...isoRange(range),
    target,
    summary: read.summary,
    halfHours: [...read.halfHours],
  };
});

const queueHours = answer.workload.queueHours.handler(async ({ context, input, errors }) => {
  const to = dayOrNull(input.to) ?? (await newestDay(context));
  const range = { from: dayOrNull(input.from) ?? queueRange(weekOfDay(to)).from, to };
  const { targetSeconds: seconds, targetLevel: level } = input;
  const target = { ...usualTarget, withinSeconds: seconds, serviceLevel: level };
  const asked = { ...range, target };
  const summaries = await context.records.read("queueSummaries", { ...asked, queue: input.queue ?? null });
  if (input.queue !== undefined && summaries.length === 0)
    throw errors.UNKNOWN_QUEUE({ data: { queue: input.queue } });
  const queues = summaries.map(async (summary) => {
    const load = await context.records.read("queueLoad", { ...asked, queue: summary.queue });
    return { ...summary, hours: [...(load?.halfHours ?? [])] };
  });
  return {
    ...isoRange(range),
    target: { seconds, level, occupancyCap: target.occupancyCap },
    queues: await Promise.all(queues),
  };
});

const thresholdOf: Partial<Record<FigureCode, ThresholdCode>> = {
  occupancy: "occupancy",
  "longest-stretch": "longest-stretch",
  "emotional-demand": "emotional-demand",
  "daily-rest": "daily-rest",
  "quick-return": "quick-returns",
  "days-in-a-row": "days-in-a-row",
};

const definitions = answer.workload.definitions.handler(() => [
  ...Object.values(figures).map(({ evidence, ...figure }) => {
    const code = thresholdOf[figure.code];
    const rules: readonly (FixedThreshold | RelativeThreshold)[] = code ? thresholds[code] : [];
    return { ...figure, grade: evidence, edges: rules.map(edgesOf) };
  }),
  ...Object.values(empathyDefinitions).map(({ evidence, ...figure }) => {
    return { ...figure, grade: evidence, edges: [] };
  }),
]);

function edgesOf(rule: FixedThreshold | RelativeThreshold) {
  const { version, fromWeek, unit, heavier, source, evidence, note } = rule;
  const edges =
    rule.kind === "fixed"
      ? { kind: rule.kind, usualTo: rule.usualTo, mark: rule.mark ?? null, heavyBeyond: rule.heavyBeyond }
      : {
          kind: rule.kind,
          usualTo: rule.usualToShare,
          mark: rule.commonToShare,
          heavyBeyond: rule.heavyBeyondShare,
        };
  return {
    version,
    fromWeek: fromWeek > 0 ? weekLabel(fromWeek) : null,
    unit,
    heavier,
    ...edges,
    source,
    grade: evidence,
    note,
  };
}

function dayOrNull(day: string | undefined): ServiceDay | null {
  return day === undefined ? null : (serviceDayOf(day) as ServiceDay);
}

function queueRange(week: WeekIndex): DayRange {
  return { from: mondayOf(week - usualLoadWeeks + 1), to: sundayOf(week) };
}

function nameOf({ agent, name, team }: KnownPerson) {
  return { agent, name, team };
}

interface DayRange {
  readonly from: ServiceDay;
  readonly to: ServiceDay;
}

/** The days that were asked for; without them the newest thirteen weeks, and never more than three years. */
async function askedRange(
  context: AnswersContext,
  input: { readonly from?: string | undefined; readonly to?: string | undefined },
): Promise<DayRange> {
  const to = input.to === undefined ? await newestDay(context) : (serviceDayOf(input.to) as ServiceDay);
  const from =
    input.from === undefined
      ? mondayOf(weekOfDay(to) - weeksAnswer + 1)
      : (serviceDayOf(input.from) as ServiceDay);
  return { from: Math.max(from, to - maxDays + 1), to };
}

function isoRange({ from, to }: DayRange) {
  return { from: isoOfServiceDay(from), to: isoOfServiceDay(to) };
}

export const workloadAnswers = { day, ledger, heat, carried, teams, queues, queue, queueHours, definitions };
