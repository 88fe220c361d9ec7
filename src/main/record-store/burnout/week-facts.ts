import type { ContractFacts } from "../../../domain/burnout/contract-facts.ts";
import type {
  WeekContact,
  WeekDay,
  WeekFacts,
  WeekReturns,
  WeekWork,
} from "../../../domain/burnout/week-facts.ts";
import { absenceWeeks } from "../../../domain/burnout/weekly-quantity.ts";
import { mondayOf, sundayOf, type WeekIndex, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import type { Absence } from "../../../domain/floor/absence.ts";
import { isWorkedDay } from "../../../domain/workload/days-in-a-row.ts";
import { demandRules, type QueueP90 } from "../../../domain/workload/emotional-demand.ts";
import { lateOrNightDays } from "../../../domain/workload/late-work.ts";
import { hoursOfWeek, overtimeWeeks, type WeekHours } from "../../../domain/workload/overtime.ts";
import { quickReturnWeeks } from "../../../domain/workload/quick-return.ts";
import type { ScheduledSpan } from "../../../domain/workload/scheduled-activity.ts";
import { ruleAt } from "../../../domain/workload/thresholds.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { handledSpan } from "../workload/handled-span.ts";
import { workIn } from "../workload/quick-returns.ts";

const contactsOfWeek = `
  SELECT queue_id AS queueId, CAST(queue_id AS TEXT) AS queue, channel, handle_seconds AS handleSeconds,
         acw_seconds AS acwSeconds, resolution, transferred_in AS transferredIn, transferred_out AS transferredOut,
         escalated, complaint, abuse, answered_at AS answeredAt
    FROM contact WHERE agent_id = ? AND service_day BETWEEN ? AND ? AND outcome = 'handled'`;
const orderOfTime = `ORDER BY ${handledSpan.from}, ${handledSpan.to}, key`;
const inOrderOfTime = `${contactsOfWeek} ${orderOfTime}`;
// A night that began the day before the week is of the week before, and the night of the Sunday of this one.
const ofItsIntervals = `${contactsOfWeek}
   AND (service_day > ? OR ${handledSpan.from} >= ?) AND (service_day < ? OR ${handledSpan.from} < ?) ${orderOfTime}`;
const begunFromOfDay = "SELECT begun_from AS begunFrom FROM agent_day WHERE agent_id = ? AND service_day = ?";
const daysUntil = `
  SELECT service_day AS day, begun_contacts AS handled, begun_present_seconds AS presentSeconds,
         begun_logged_seconds AS loggedSeconds, worked_half_hours AS workedHalfHours,
         busy_half_hours AS busyHalfHours, longest_stretch_seconds AS contactStretch,
         state_stretch_seconds AS stateStretch, scheduled_seconds AS scheduledSeconds,
         adhering_seconds AS adheringSeconds, coalesce(states_from, contacts_from) AS workedFrom,
         coalesce(states_to, contacts_to) AS workedTo, begun_from AS begunFrom
    FROM agent_day WHERE agent_id = ? AND service_day BETWEEN ? AND ? ORDER BY service_day`;
const returnsOfWeeks = `
  SELECT week, quick_returns AS count, quick_returns_from AS source FROM agent_week
   WHERE agent_id = ? AND week BETWEEN ? AND ? AND quick_returns IS NOT NULL`;
const shiftsOfWeeks = `
  SELECT service_day AS day, activity, starts_at AS "from", ends_at AS "to" FROM shift
   WHERE agent_id = ? AND service_day BETWEEN ? AND ?`;
const contractOfRoster =
  "SELECT weekly_hours AS weeklyHours, shift_pattern AS shiftPattern FROM agent WHERE agent_id = ?";
const absenceIntervals = `
  SELECT kind, service_day AS serviceDay FROM absence WHERE agent_id = ? AND service_day BETWEEN ? AND ?`;

/** A contact with the queue that it was on, for the agent's main queue. */
export interface QueuedContact extends WeekContact {
  readonly queueId: number | null;
  readonly channel: string | null;
}

/** One week as its agents are measured in it. */
export interface MeasuredWeek {
  readonly week: WeekIndex;
  readonly clock: ZoneClock;
  /** From how many seconds on a contact of a queue is a long one. */
  readonly longFrom: ReadonlyMap<number, number>;
  /** Whether short-notice absence is looked at, and absences were ever imported. */
  readonly absences: boolean;
}

export interface ReadFacts extends Omit<WeekFacts, "adjustedScores"> {
  readonly contract: ContractFacts;
  readonly contacts: readonly QueuedContact[];
  /**
   * The Sunday ended four weeks or more without a free day: the next week's run of days then reaches back
   * further than any other quantity does.
   */
  readonly longRun: boolean;
}

const noContract: ContractFacts = { weeklyHours: null, shiftPattern: null };

interface Day extends WeekDay {
  /** When the day's own work begins; null where nothing of the day before reaches into it. */
  readonly begunFrom: number | null;
  readonly worked: boolean;
}

/** What one agent's week is measured by, from its rows and the roll-ups of its days. */
export function weekFacts(store: ReadableStore, agent: number, measured: MeasuredWeek): ReadFacts {
  const { week, clock, longFrom, absences } = measured;
  const [monday, sunday] = [mondayOf(week), sundayOf(week)];
  const days = daysBetween(store, agent, mondayOf(week - overtimeWeeks + 1), sunday);
  const ofWeek = days.filter(({ day }) => day >= monday);
  const workedDays = ofWeek.length > 0 ? runBefore(store, agent, days, monday) : [];
  const contract = store.row<ContractFacts>(contractOfRoster, agent) ?? noContract;
  const p90Of: QueueP90 = (queue) => (queue === null ? undefined : longFrom.get(Number(queue)));
  return {
    week,
    contacts: ofWeek.some(({ handled }) => handled > 0) ? contactsBegunIn(store, agent, ofWeek, week) : [],
    demandRule: ruleAt(demandRules, week),
    p90Of,
    days: ofWeek,
    workedDays,
    longRun: endsLongRun(workedDays, sunday),
    contract,
    work: ofWeek.length > 0 ? workOf(store, agent, monday, sunday, clock) : undefined,
    returns: store.rows<WeekReturns>(returnsOfWeeks, agent, week - quickReturnWeeks + 1, week),
    hours: ofWeek.some(({ loggedSeconds }) => loggedSeconds !== null)
      ? weekHours(store, agent, days, week, contract)
      : [],
    absences: absences
      ? store.rows<Pick<Absence, "kind" | "serviceDay">>(
          absenceIntervals,
          agent,
          mondayOf(week - absenceWeeks + 1),
          sunday,
        )
      : null,
  };
}

/** The contacts of the working intervals that began in a week, of whose days the rows are read already. */
function contactsBegunIn(
  store: ReadableStore,
  agent: number,
  days: readonly Day[],
  week: WeekIndex,
): QueuedContact[] {
  const [monday, sunday] = [mondayOf(week), sundayOf(week)];
  const after = sunday + 1;
  const from = days.find(({ day }) => day === monday)?.begunFrom ?? null;
  const to = begunFrom(store, agent, after);
  if (from === null && to === null) return contactsBetween(store, agent, monday, sunday);
  const begins = from ?? Number.MIN_SAFE_INTEGER;
  const ends = to ?? Number.MIN_SAFE_INTEGER;
  return store.rows<ContactRow>(ofItsIntervals, agent, monday, after, monday, begins, after, ends);
}

/** When the own work of a day begins, where work of the day before reaches into it. */
function begunFrom(store: ReadableStore, agent: number, day: ServiceDay): number | null {
  return store.row<{ begunFrom: number | null }>(begunFromOfDay, agent, day)?.begunFrom ?? null;
}

/**
 * An agent's contacts in the order of time, so that their sums come out the same to the last digit whatever
 * came first. The rows of a file mostly stand in that order already: then nobody has to sort them.
 */
function contactsBetween(
  store: ReadableStore,
  agent: number,
  from: ServiceDay,
  to: ServiceDay,
): QueuedContact[] {
  const asTheyStand = store.rows<ContactRow>(contactsOfWeek, agent, from, to);
  return follow(asTheyStand) ? asTheyStand : store.rows<ContactRow>(inOrderOfTime, agent, from, to);
}

/** `queue` is the queue's id: by it the percentile is looked up. */
interface ContactRow extends QueuedContact {
  readonly answeredAt: number | null;
}

/** Whether each contact is known to begin after the one before it: it begins when it was answered. */
function follow(rows: readonly ContactRow[]): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const { answeredAt } of rows) {
    if (answeredAt === null || answeredAt <= before) return false;
    before = answeredAt;
  }
  return true;
}

type DayRow = Omit<WeekDay, "longestStretchSeconds" | "stretchFrom"> & {
  readonly contactStretch: number | null;
  readonly stateStretch: number | null;
  readonly workedFrom: number | null;
  readonly workedTo: number | null;
  readonly begunFrom: number | null;
};

function daysBetween(store: ReadableStore, agent: number, from: ServiceDay, to: ServiceDay): Day[] {
  return store
    .rows<DayRow>(daysUntil, agent, from, to)
    .map(({ contactStretch, stateStretch, workedFrom, workedTo, ...day }) => ({
      ...day,
      longestStretchSeconds: contactStretch ?? stateStretch,
      stretchFrom: contactStretch !== null ? "contacts" : stateStretch !== null ? "states" : null,
      worked: workedBetween(workedFrom, workedTo),
    }));
}

function workedBetween(from: number | null, to: number | null): boolean {
  return from !== null && to !== null && isWorkedDay(from, to);
}

const daysAStep = 28;
const longRunDays = 7 * quickReturnWeeks - 1;

/** Worked days from the beginning of the run that touches the week, however long ago that was. */
function runBefore(
  store: ReadableStore,
  agent: number,
  known: readonly Day[],
  monday: ServiceDay,
): ServiceDay[] {
  const worked = new Set(known.filter((day) => day.worked).map(({ day }) => day));
  let loadedFrom = mondayOf(weekOfDay(monday) - overtimeWeeks + 1);
  let first = monday;
  while (worked.has(first - 1)) {
    first--;
    if (first > loadedFrom) continue;
    for (const { day, worked: was } of daysBetween(store, agent, loadedFrom - daysAStep, loadedFrom - 1))
      if (was) worked.add(day);
    loadedFrom -= daysAStep;
  }
  return [...worked].filter((day) => day >= first).sort((a, b) => a - b);
}

function endsLongRun(workedDays: readonly ServiceDay[], sunday: ServiceDay): boolean {
  const worked = new Set(workedDays);
  for (let day = sunday; worked.has(day); day--) if (sunday - day >= longRunDays) return true;
  return false;
}

function workOf(
  store: ReadableStore,
  agent: number,
  from: ServiceDay,
  to: ServiceDay,
  clock: ZoneClock,
): WeekWork | undefined {
  const record = workIn(store, agent, from, to);
  if (!record) return undefined;
  const began = record.intervals.filter((interval) => {
    const day = clock.dayOf(interval.from);
    return day >= from && day <= to;
  });
  return {
    source: record.source,
    days: new Set(began.map((interval) => clock.dayOf(interval.from))).size,
    lateOrNightDays: lateOrNightDays(began, clock) ?? 0,
  };
}

/** Worked and rostered hours of the week and the three before. */
function weekHours(
  store: ReadableStore,
  agent: number,
  days: readonly Day[],
  week: WeekIndex,
  { weeklyHours }: ContractFacts,
): WeekHours[] {
  const first = week - overtimeWeeks + 1;
  const byWeek = Map.groupBy(days, ({ day }) => weekOfDay(day));
  const shifts = Map.groupBy(
    store.rows<ScheduledSpan & { day: ServiceDay }>(shiftsOfWeeks, agent, mondayOf(first), sundayOf(week)),
    ({ day }) => weekOfDay(day),
  );
  return Array.from({ length: overtimeWeeks }, (_, at) => {
    const ofWeek = first + at;
    const [own, rostered] = [byWeek.get(ofWeek) ?? [], shifts.get(ofWeek) ?? []];
    return hoursOfWeek({ week: ofWeek, days: own, shifts: rostered, weeklyHours });
  });
}
