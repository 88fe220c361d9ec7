import { weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../../domain/calendar/zone-clock.ts";
import { sumOfKnown } from "../../../domain/statistics/sum.ts";
import { type BackToBackRun, backToBackRuns } from "../../../domain/workload/back-to-back-run.ts";
import { contactsIfEnded, type Ended } from "../../../domain/workload/contact-interval.ts";
import { overlapSeconds } from "../../../domain/workload/contact-overlap.ts";
import { contactsPerHour } from "../../../domain/workload/contacts-per-hour.ts";
import {
  type DayContact,
  type DayGap,
  type DayPicture,
  dayPicture,
} from "../../../domain/workload/day-picture.ts";
import {
  contactDemand,
  type DemandColumn,
  demandRules,
  type EmotionalDemandRate,
  emotionalDemandRate,
  isDemandKnown,
  missingDemandColumns,
  type QueueP90,
} from "../../../domain/workload/emotional-demand.ts";
import { dailyRestBand, longestStretchBand } from "../../../domain/workload/figure-bands.ts";
import { busyHalfHours, halfHourLoads } from "../../../domain/workload/half-hour-occupancy.ts";
import { type HandleTime, handleTime } from "../../../domain/workload/handle-time.ts";
import { loggedStretches } from "../../../domain/workload/logged-stretch.ts";
import { occupancy } from "../../../domain/workload/occupancy.ts";
import { minRunForALine } from "../../../domain/workload/recovery-debt.ts";
import { type RecoveryGap, type RecoveryGaps, recoveryGaps } from "../../../domain/workload/recovery-gap.ts";
import {
  repairedShare,
  repairedShareToReport,
  repairedStates,
} from "../../../domain/workload/repaired-states.ts";
import type { ScheduledSpan } from "../../../domain/workload/scheduled-activity.ts";
import { mergedTimeline, type StateInterval } from "../../../domain/workload/state-timeline.ts";
import { type Band, ruleAt } from "../../../domain/workload/thresholds.ts";
import type { WorkSource } from "../../../domain/workload/work-record.ts";
import { workedSeconds } from "../../../domain/workload/worked-time.ts";
import { agentOf, type KnownPerson, personOf } from "../floor/agent-of.ts";
import { floorClock } from "../floor/floor-clock.ts";
import { sourceDays } from "../floor/source-days.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { type HandledRow, handledRows, shiftRows } from "./agent-rows.ts";
import { begunRows } from "./begun-rows.ts";
import { queueInWeek, queueP90s } from "./queue-p90.ts";
import { workIn } from "./quick-returns.ts";

export interface AgentDayRead {
  readonly person: KnownPerson;
  readonly timeline: readonly StateInterval[];
  readonly repaired: { states: number; seconds: number; share: number; tell: boolean } | null;
  readonly contacts: readonly DayContact[];
  readonly gaps: readonly RecoveryGap[];
  readonly runs: readonly BackToBackRun[];
  readonly shifts: readonly ScheduledSpan[];
  readonly figures: DayFigures;
  readonly bands: { readonly longestStretch: Band | null; readonly restBefore: Band | null };
  readonly missing: readonly DayGap[];
  readonly missingDemand: readonly DemandColumn[];
}

type DayFigures = ReturnType<typeof figuresOf>;

/** One agent's day from its rows; undefined where nobody is of this name in scope. */
export function agentDay(
  store: ReadableStore,
  { agent, scope, day }: { readonly agent: string; readonly scope: TeamScope; readonly day: ServiceDay },
): AgentDayRead | undefined {
  const person = agentOf(store, agent, scope);
  if (!person) return undefined;
  const clock = floorClock(store);
  const rows = begunRows(store, person.agent_id, day, clock, (at) =>
    handledRows(store, person.agent_id, at, at),
  );
  const { contacts, states, begun } = rows;
  const shifts = shiftRows(store, person.agent_id, day, day);
  const timeline = mergedTimeline(states);
  const covered = contacts.length > 0 || sourceDays(store, "contacts", day, day).length > 0;
  const week = weekOfDay(day);
  const inWeek = contacts.map((contact) => ({
    ...contact,
    queue: queueInWeek(contact.queue, contact.from, clock),
  }));
  const demand = demandOf(inWeek, queueP90s(store), day);
  const spans = contactsIfEnded(begun.contacts);
  const gaps = spans && gapsOf(spans, begun.states);
  // Drawn are the day's own rows, up to midnight; the figures are of the working intervals that began on the day.
  const drawn = begun.contacts === contacts ? spans : contactsIfEnded(contacts);
  const rest = restBefore(store, person.agent_id, day, clock);
  const picture = dayPicture(contacts, states, begun);
  const figures = figuresOf({
    picture,
    contacts,
    spans,
    states,
    begunStates: begun.states,
    covered,
    gaps,
    rest,
    clock,
    rate: demand.rate(sumOfKnown([picture.handlingStateSeconds, picture.availableSeconds])),
  });
  return {
    person: personOf(person),
    timeline,
    repaired: repairedOf(states),
    contacts: contacts.map(({ contact, from, to, queue, handleSeconds }, at) => {
      return { contact, from, to, queue, handleSeconds, ...demand.of(at) };
    }),
    gaps: (drawn === spans ? gaps : drawn && gapsOf(drawn, states))?.gaps ?? [],
    runs: backToBackRuns(drawn ?? []).filter(({ count }) => count >= minRunForALine),
    shifts,
    figures,
    bands: {
      longestStretch: longestStretchBand(picture.longestStretchSeconds, week),
      restBefore: dailyRestBand(figures.restBeforeSeconds, week),
    },
    missing: [
      ...(contacts.length === 0 ? ["contacts" as const] : []),
      ...(states.length === 0 ? ["states" as const] : []),
      ...(shifts.length === 0 ? ["shifts" as const] : []),
      ...(contacts.length > 0 && picture.handleSeconds === null ? ["handle-times" as const] : []),
      ...(spans === undefined ? ["ends" as const] : []),
      ...(demand.known ? [] : ["demand" as const]),
    ],
    missingDemand: demand.missing,
  };
}

function gapsOf(
  contacts: readonly Ended<HandledRow>[],
  states: readonly StateInterval[],
): RecoveryGaps | undefined {
  return recoveryGaps(contacts, states.length > 0 ? loggedStretches(states) : undefined);
}

function demandOf(contacts: readonly HandledRow[], p90Of: QueueP90, day: ServiceDay) {
  const missing = missingDemandColumns(contacts, p90Of);
  const rule = ruleAt(demandRules, weekOfDay(day));
  const known = rule !== undefined && isDemandKnown(missing);
  return {
    missing,
    known,
    of(at: number): { demand: number | null; hard: boolean | null } {
      const contact = contacts[at];
      if (!known || !contact) return { demand: null, hard: null };
      const demand = contactDemand(contact, rule, p90Of);
      return { demand, hard: demand >= rule.hardFrom };
    },
    rate: (loggedSeconds: number | null) => rule && emotionalDemandRate(contacts, loggedSeconds, rule, p90Of),
  };
}

interface Rest {
  readonly seconds: number;
  readonly from: WorkSource;
}

/** The rest before the first interval of work that began on the day. */
function restBefore(
  store: ReadableStore,
  agent: number,
  day: ServiceDay,
  clock: ZoneClock,
): Rest | undefined {
  const record = workIn(store, agent, day, day);
  const at = record?.intervals.findIndex(({ from }) => clock.dayOf(from) === day) ?? -1;
  const interval = record?.intervals[at];
  const before = record?.intervals[at - 1];
  return record && interval && before
    ? { seconds: interval.from - before.to, from: record.source }
    : undefined;
}

function repairedOf(states: readonly StateInterval[]): AgentDayRead["repaired"] {
  const repaired = repairedStates(states);
  if (!repaired) return null;
  const share = repairedShare(repaired) ?? 0;
  return { states: repaired.states, seconds: repaired.seconds, share, tell: share > repairedShareToReport };
}

interface DayParts {
  readonly picture: DayPicture;
  readonly contacts: readonly HandledRow[];
  /** The contacts of the working intervals that began on the day, where each has an end. */
  readonly spans: readonly Ended<HandledRow>[] | undefined;
  readonly states: readonly StateInterval[];
  /** Those of the working intervals that began on the day. */
  readonly begunStates: readonly StateInterval[];
  readonly covered: boolean;
  readonly gaps: RecoveryGaps | undefined;
  readonly rest: Rest | undefined;
  readonly rate: EmotionalDemandRate | undefined;
  readonly clock: ZoneClock;
}

function figuresOf({
  picture,
  contacts,
  spans,
  states,
  begunStates,
  covered,
  gaps,
  rest,
  rate,
  clock,
}: DayParts) {
  const none = covered && contacts.length === 0 ? 0 : null;
  const times: HandleTime | undefined = handleTime(contacts.map(({ handleSeconds }) => handleSeconds));
  const handling = picture.handlingStateSeconds;
  const available = picture.availableSeconds;
  const busy = busyHalfHours(halfHourLoads(begunStates, clock));
  return {
    handled: covered ? picture.handled : null,
    handleSeconds: picture.handleSeconds ?? none,
    talkSeconds: picture.talkSeconds ?? none,
    holdSeconds: picture.holdSeconds ?? none,
    acwSeconds: picture.acwSeconds ?? none,
    averageHandleSeconds: times?.mean ?? null,
    medianHandleSeconds: times?.median ?? null,
    p90HandleSeconds: times?.p90 ?? null,
    overlapSeconds: (spans && overlapSeconds(spans)) ?? none,
    longestStretchSeconds: picture.longestStretchSeconds ?? none,
    backToBackLongest: picture.backToBackLongest ?? none,
    medianGapSeconds: gaps?.medianSeconds ?? null,
    backToBackShare: gaps?.backToBackShare ?? null,
    gapsUnderAMinute: gaps?.underAMinute ?? none,
    loggedSeconds: picture.loggedSeconds,
    workedSeconds: workedSeconds(states) ?? null,
    occupancy: occupancy(handling, available) ?? null,
    workedHalfHours: states.length > 0 ? (busy?.worked ?? 0) : null,
    busyHalfHours: states.length > 0 ? (busy?.busy ?? 0) : null,
    contactsPerHour: contactsPerHour(contacts.length, handling, available) ?? null,
    demandRate: rate?.rate ?? null,
    demandPer: rate?.per ?? null,
    restBeforeSeconds: rest?.seconds ?? null,
    restFrom: rest?.from ?? null,
  };
}
