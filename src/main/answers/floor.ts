import type { ZoneChange, ZoneProgress } from "../../contract/floor.ts";
import { mondayOf, sundayOf, type WeekIndex, weekLabel, weekOfDay } from "../../domain/calendar/iso-week.ts";
import { isoOfServiceDay, type ServiceDay } from "../../domain/calendar/service-day.ts";
import { answer } from "./answer.ts";
import { askedWeek, todayOf } from "./asked-week.ts";
import { isoOrNull } from "./days.ts";
import { progressOf } from "./progress.ts";
import { orRefused } from "./refused.ts";

const status = answer.floor.status.handler(async ({ context }) => {
  const read = await context.records.read("floorStatus");
  const { teams } = context.viewer;
  return {
    zone: read.zone,
    zoneFromImport: read.zoneFromImport,
    today: context.today(),
    agents: read.agents,
    teams: [...read.teams],
    queues: [...read.queues],
    firstWeek: read.firstDay === null ? null : weekLabel(weekOfDay(read.firstDay)),
    lastWeek: read.lastDay === null ? null : weekLabel(weekOfDay(read.lastDay)),
    sources: read.sources.map((span) => ({
      source: span.source,
      from: isoOrNull(span.from),
      to: isoOrNull(span.to),
      missing: span.missing.map(isoOfServiceDay),
      missingCount: span.missingCount,
    })),
    sample: read.sample,
    viewer: { role: context.viewer.role, teams: teams === "all" ? ("all" as const) : [...teams] },
    keyKept: context.keyKept,
  };
});

const board = answer.floor.board.handler(async ({ context, input, errors }) => {
  const week = await askedWeek(context, input.week, errors);
  const read = await context.records.read("floorBoard", {
    week,
    team: input.team ?? null,
  });
  const expected = daysPassed(week, todayOf(context));
  return {
    week: weekLabel(week),
    from: isoOfServiceDay(mondayOf(week)),
    to: isoOfServiceDay(sundayOf(week)),
    weeks: read.weeks.map(weekLabel),
    contactsCoverage: { have: read.contactDays, expected: Math.max(expected, read.contactDays) },
    statesCoverage: { have: read.stateDays, expected: Math.max(expected, read.stateDays) },
    rows: read.rows.map((row) => ({
      ...row,
      weeklyHandleSeconds: [...row.weeklyHandleSeconds],
      weeklyOccupancy: [...row.weeklyOccupancy],
      weeklyEmpathy: [...row.weeklyEmpathy],
    })),
  };
});

const setZone = answer.floor.setZone.handler(async ({ context, input: { zone }, errors }) => {
  await orRefused(errors, context.setZone(zone));
  return { zone };
});

const zoneChange = answer.floor.zoneChange.handler(({ context, input }) =>
  context.records.read("floorZoneChange", input),
);

const moveZone = answer.floor.moveZone.handler(async function* ({
  context,
  input: { zone },
  errors,
  signal,
}) {
  return yield* progressOf<ZoneProgress, ZoneChange>(signal, (onStep) =>
    orRefused(
      errors,
      context.moveZone(zone, (step, rows) => onStep({ step, rows })),
    ),
  );
});

const agents = answer.floor.agents.handler(({ context }) => context.records.read("agents"));

/** Days of a week that have begun by today. */
function daysPassed(week: WeekIndex, today: ServiceDay): number {
  return Math.min(7, Math.max(0, today - mondayOf(week) + 1));
}

export const floorAnswers = { status, board, setZone, zoneChange, moveZone, agents };
