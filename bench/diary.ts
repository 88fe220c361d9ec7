import { mainQueue } from "../src/domain/burnout/main-queue.ts";
import type {
  WeekContact,
  WeekDay,
  WeekFacts,
  WeekReturns,
  WeekWork,
} from "../src/domain/burnout/week-facts.ts";
import { startOfDay } from "../src/domain/calendar/half-hour.ts";
import { mondayOf, sundayOf, type WeekIndex, weekOfDay } from "../src/domain/calendar/iso-week.ts";
import type { ServiceDay } from "../src/domain/calendar/service-day.ts";
import type { ZoneClock } from "../src/domain/calendar/zone-clock.ts";
import { adherence } from "../src/domain/workload/adherence.ts";
import { isWorkedDay } from "../src/domain/workload/days-in-a-row.ts";
import { demandRules } from "../src/domain/workload/emotional-demand.ts";
import { busyHalfHours, halfHourLoads } from "../src/domain/workload/half-hour-occupancy.ts";
import { lateOrNightDays } from "../src/domain/workload/late-work.ts";
import { longestStretchSeconds } from "../src/domain/workload/longest-stretch.ts";
import { hoursOfWeek, overtimeWeeks } from "../src/domain/workload/overtime.ts";
import {
  quickReturnList,
  quickReturnWeeks,
  type WorkingInterval,
  workingIntervals,
} from "../src/domain/workload/quick-return.ts";
import { spanSeconds } from "../src/domain/workload/span-seconds.ts";
import { type StateInterval, stateSeconds } from "../src/domain/workload/state-timeline.ts";
import { ruleAt } from "../src/domain/workload/thresholds.ts";
import type { SampleAgent } from "../src/main/sample-floor/agent.ts";
import type { RosteredShift } from "../src/main/sample-floor/rota.ts";

interface DiaryDay {
  readonly intervals: StateInterval[];
  readonly contacts: (WorkingInterval & { readonly contact: WeekContact })[];
}

/** What happened to one person of a made-up floor, by service day, as the store would have it. */
export class DiaryOfAgent {
  readonly agent: SampleAgent;
  readonly #clock: ZoneClock;
  readonly #days = new Map<ServiceDay, DiaryDay>();
  readonly #weekDays = new Map<ServiceDay, WeekDay>();
  readonly #shifts: RosteredShift[] = [];
  readonly #workedDays: ServiceDay[] = [];
  readonly #intervals = new Map<WeekIndex, readonly WorkingInterval[]>();
  readonly #returned = new Map<WeekIndex, readonly WeekReturns[]>();

  constructor(agent: SampleAgent, clock: ZoneClock) {
    this.agent = agent;
    this.#clock = clock;
  }

  shift(shift: RosteredShift): void {
    this.#shifts.push(shift);
  }

  states(intervals: readonly StateInterval[]): void {
    for (const interval of intervals) this.#day(interval.from).intervals.push(interval);
  }

  contact(contact: WeekContact, from: number, to: number): void {
    this.#day(from).contacts.push({ contact, from, to });
  }

  forgetBefore(day: ServiceDay): void {
    for (const known of this.#days.keys()) if (known < day) this.#days.delete(known);
  }

  contactsOf(week: WeekIndex): WeekContact[] {
    return this.#daysOf(week).flatMap(([, { contacts }]) => contacts.map(({ contact }) => contact));
  }

  mainQueueOf(week: WeekIndex) {
    const byQueue = Map.groupBy(this.contactsOf(week), ({ queue }) => queue);
    const shares = [...byQueue].map(([queue, own]) => ({ queue, channel: "voice", handled: own.length }));
    return mainQueue(shares) ?? null;
  }

  /** The facts of a week that is over; weeks must be requested in order. */
  factsOf(week: WeekIndex): Omit<WeekFacts, "p90Of" | "adjustedScores"> {
    const days = this.#daysOf(week).map(([day, own]) => this.#weekDay(day, own));
    const first = week - overtimeWeeks + 1;
    return {
      week,
      contacts: this.contactsOf(week),
      demandRule: ruleAt(demandRules, week),
      days,
      workedDays: this.#workedDays,
      work: this.#work(week),
      returns: Array.from({ length: quickReturnWeeks }, (_, at) => this.#returns(first + at)).flat(),
      hours: Array.from({ length: overtimeWeeks }, (_, at) => this.#hours(first + at)),
      absences: null,
    };
  }

  #day(at: number): DiaryDay {
    const day = this.#clock.dayOf(at);
    const known = this.#days.get(day) ?? { intervals: [], contacts: [] };
    this.#days.set(day, known);
    return known;
  }

  #daysOf(week: WeekIndex): [ServiceDay, DiaryDay][] {
    const days: [ServiceDay, DiaryDay][] = [];
    for (let day = mondayOf(week); day <= sundayOf(week); day++) {
      const known = this.#days.get(day);
      if (known) days.push([day, known]);
    }
    return days;
  }

  #weekDay(day: ServiceDay, { intervals, contacts }: DiaryDay): WeekDay {
    const known = this.#weekDays.get(day);
    if (known) return known;
    const clock = this.#clock;
    const [begins, ends] = [startOfDay(day, clock), startOfDay(day + 1, clock)];
    const timeline = intervals.toSorted((a, b) => a.from - b.from);
    const seconds = stateSeconds(timeline);
    const busy = busyHalfHours(halfHourLoads(timeline, clock));
    const schedule = this.#shifts
      .filter((shift) => shift.day === day || shift.day === day - 1)
      .map(({ startsAt, endsAt }) => {
        return { activity: "work", from: Math.max(begins, startsAt), to: Math.min(ends, endsAt) };
      });
    const held = adherence(schedule, timeline);
    const [start, end] = [timeline[0]?.from ?? 0, timeline.at(-1)?.to ?? 0];
    if (isWorkedDay(start, end)) this.#workedDays.push(day);
    const stretch = longestStretchSeconds(contacts.toSorted((a, b) => a.from - b.from));
    const weekDay: WeekDay = {
      day,
      handled: contacts.length,
      loggedSeconds: seconds.talk + seconds.hold + seconds.acw + seconds.available,
      presentSeconds: spanSeconds(timeline),
      workedHalfHours: busy?.worked ?? 0,
      busyHalfHours: busy?.busy ?? 0,
      longestStretchSeconds: stretch ?? null,
      stretchFrom: stretch === undefined ? null : "contacts",
      scheduledSeconds: held?.scheduledSeconds ?? null,
      adheringSeconds: held?.adheringSeconds ?? null,
    };
    this.#weekDays.set(day, weekDay);
    return weekDay;
  }

  /** Working intervals of a week that is over, with those of the week before to see what rest began it. */
  #intervalsUntil(week: WeekIndex): readonly WorkingInterval[] {
    const known = this.#intervals.get(week);
    if (known) return known;
    const all = [week - 1, week].flatMap((at) => this.#daysOf(at).flatMap(([, own]) => own.intervals));
    const intervals = workingIntervals(all.sort((a, b) => a.from - b.from));
    this.#intervals.set(week, intervals);
    return intervals;
  }

  #work(week: WeekIndex): WeekWork | undefined {
    const began = this.#intervalsUntil(week).filter(
      ({ from }) => weekOfDay(this.#clock.dayOf(from)) === week,
    );
    if (began.length === 0) return undefined;
    return {
      source: "states",
      days: new Set(began.map(({ from }) => this.#clock.dayOf(from))).size,
      lateOrNightDays: lateOrNightDays(began, this.#clock) ?? 0,
    };
  }

  #returns(week: WeekIndex): readonly WeekReturns[] {
    const known = this.#returned.get(week);
    if (known) return known;
    if (this.#daysOf(week).length === 0) return [];
    const returns = quickReturnList(this.#intervalsUntil(week));
    const count = (returns ?? []).filter(({ to }) => weekOfDay(this.#clock.dayOf(to)) === week).length;
    const returned: readonly WeekReturns[] = returns ? [{ week, count, source: "states" }] : [];
    this.#returned.set(week, returned);
    return returned;
  }

  #hours(week: WeekIndex) {
    return hoursOfWeek({
      week,
      days: this.#daysOf(week).map(([day, of]) => this.#weekDay(day, of)),
      shifts: this.#shifts
        .filter(({ day }) => weekOfDay(day) === week)
        .map(({ day, startsAt, endsAt }) => ({ day, activity: "work", from: startsAt, to: endsAt })),
      weeklyHours: this.agent.shiftHours * this.agent.daysAWeek,
    });
  }
}
