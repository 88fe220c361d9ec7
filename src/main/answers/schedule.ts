import { problemSentence } from "../../domain/acting/problem-sentence.ts";
import { mondayOf, sundayOf, weekLabel, weekOfDay, weekOfLabel } from "../../domain/calendar/iso-week.ts";
import { isoOfServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";
import { costAnswer, sessionAnswer, slotAnswer } from "./acting-lines.ts";
import { actingNow } from "./acting-moment.ts";
import { answer } from "./answer.ts";
import { isoOrNull } from "./days.ts";
import { whyNone } from "./why-none.ts";

const week = answer.schedule.week.handler(async ({ context, input, errors }) => {
  const { today, moment, clock } = await actingNow(context);
  const asked = input.week === undefined ? weekOfDay(today) : weekOfLabel(input.week);
  if (asked === undefined) throw errors.UNKNOWN_WEEK({ data: { week: input.week ?? "" } });
  const [from, to] = [mondayOf(asked), sundayOf(asked)];
  const [lines, load] = await Promise.all([
    context.records.read("sessions", {
      today,
      notBefore: moment.earliest,
      agent: null,
      team: input.team ?? null,
      from,
      to,
      status: null,
    }),
    context.records.read("weekLoad", {
      today,
      from,
      team: input.team ?? null,
      queue: input.queue ?? null,
    }),
  ]);
  return {
    week: weekLabel(asked),
    from: isoOfServiceDay(from),
    to: isoOfServiceDay(to),
    zone: clock.zone,
    sessions: lines.map(sessionAnswer),
    load: load.halfHours.map(({ day, ...halfHour }) => ({ day: isoOfServiceDay(day), ...halfHour })),
    loadFrom: isoOrNull(load.from),
    loadTo: isoOrNull(load.to),
  };
});

const slots = answer.schedule.slots.handler(async ({ context, input, errors }) => {
  const { today, moment } = await actingNow(context);
  const from = Math.max(today, (input.from && serviceDayOf(input.from)) || today);
  const found = await context.records.read("slots", {
    agents: input.agents,
    today,
    notBefore: moment.earliest,
    moving: input.moving ?? null,
    from,
    days: input.days,
    minutes: input.minutes,
    limit: input.limit,
  });
  if ("unknown" in found) throw errors.UNKNOWN_AGENT({ data: { agent: found.unknown } });
  return {
    from: isoOfServiceDay(from),
    to: isoOfServiceDay(from + input.days - 1),
    minutes: input.minutes,
    slots: found.slots.map(slotAnswer),
    hours: found.people.map(({ hours, ...person }) => ({ person, from: hours })),
    looked: found.looked,
    refused: found.refused.map(({ code, count }) => ({ code, sentence: problemSentence(code, null), count })),
    none: whyNone(found),
  };
});

const check = answer.schedule.check.handler(async ({ context, input, errors }) => {
  const { today, moment } = await actingNow(context);
  const found = await context.records.read("slotCheck", {
    agents: input.agents,
    today,
    notBefore: moment.earliest,
    moving: input.moving ?? null,
    startsAt: input.startsAt,
    minutes: input.minutes,
  });
  if ("unknown" in found) throw errors.UNKNOWN_AGENT({ data: { agent: found.unknown } });
  const problems = [
    ...found.refuses.map(({ code, agent }) => ({
      code,
      sentence: problemSentence(code, agent),
      refuses: true,
    })),
    ...found.warns.map((code) => ({ code, sentence: problemSentence(code, null), refuses: false })),
  ];
  return { problems, cost: costAnswer(found.cost), hoursFrom: found.source };
});

const coverage = answer.schedule.coverage.handler(async ({ context, input }) => {
  const { today } = await actingNow(context);
  const read = await context.records.read("trainingCoverage", {
    team: input.team ?? null,
    today,
    templates: context.playbooks
      .filter(({ kind }) => kind === "refresher")
      .map(({ play, title, topics }) => ({ play, title, topics })),
  });
  return {
    ...read,
    topics: read.topics.map((topic) => ({ ...topic })),
    rows: read.rows.map(({ cells, lastAny, ...row }) => ({
      ...row,
      lastAny: isoOrNull(lastAny),
      cells: cells.map(({ lastHeld, booked, ...cell }) => ({
        ...cell,
        lastHeld: isoOrNull(lastHeld),
        booked: isoOrNull(booked),
      })),
    })),
  };
});

export const scheduleAnswers = { week, slots, check, coverage };
