import { startOfDay } from "../calendar/half-hour.ts";
import { mondayOf, sundayOf, weekOfDay } from "../calendar/iso-week.ts";
import type { ServiceDay } from "../calendar/service-day.ts";
import type { ZoneClock } from "../calendar/zone-clock.ts";
import { backToBackRuns } from "./back-to-back-run.ts";
import { contactsIfEnded, endedContacts, endedParts, type HandledSpan } from "./contact-interval.ts";
import {
  type ContactDemand,
  contactDemand,
  type DemandRule,
  demandRules,
  isDemandKnown,
  missingDemandColumns,
  type QueueP90,
} from "./emotional-demand.ts";
import { hardContactRuns } from "./hard-contact-run.ts";
import { loggedStretches } from "./logged-stretch.ts";
import { type BreakRule, breakRules, missedBreaks } from "./missed-break.ts";
import { type RecoveryGap, recoveryGaps, shortGapSeconds } from "./recovery-gap.ts";
import type { ScheduledSpan } from "./scheduled-activity.ts";
import type { StateInterval } from "./state-timeline.ts";
import { ruleAt } from "./thresholds.ts";
import { weeklyRest } from "./weekly-rest.ts";
import { quickReturnCount, type WorkRecord, type WorkSource, workRecord } from "./work-record.ts";
import { workingDays } from "./working-day.ts";

export const debtCodes = [
  "back-to-back",
  "short-gaps",
  "hard-contacts",
  "missed-break",
  "quick-return",
  "short-weekly-rest",
] as const;
export type DebtCode = (typeof debtCodes)[number];

/** Contacts from which a run is worth a line: the third in a row is the first without a chance to recover. */
export const minRunForALine = 3;

/** The kinds of record that a line of the ledger is based on. */
export const debtRowKinds = ["contact", "agent_state", "shift"] as const;
type DebtRowKind = (typeof debtRowKinds)[number];

/** Where the rows behind a line are: those of a kind of record that touch the span. UTC seconds. */
export interface RowsBehind {
  readonly kind: DebtRowKind;
  readonly from: number;
  readonly to: number;
}

/** One entry of the ledger. Instants are UTC seconds; the words for it are the window's. */
interface DebtLine {
  readonly code: DebtCode;
  /** Day on which the working interval of `from` began; of a quick return the day on which work began too soon. */
  readonly day: ServiceDay;
  readonly from: number;
  readonly to: number;
  /** Of runs and missed breaks their length, of rests how long they were, of short gaps their sum. */
  readonly seconds: number;
  /** Of runs their contacts, of short gaps how many; 1 for the others. */
  readonly count: number;
  readonly rows: RowsBehind;
}

/** What can be said of one kind of line: everything, a lower bound, or nothing for want of records. */
export const knowledgeLevels = ["known", "at-least", "no-records"] as const;
export type DebtKnowledge = (typeof knowledgeLevels)[number];

export interface RecoveryDebt {
  /** In the order of their start. */
  readonly lines: readonly DebtLine[];
  /** An empty ledger means "nothing owed" only for what is known. */
  readonly knowledge: Readonly<Record<DebtCode, DebtKnowledge>>;
}

export interface DebtContact extends HandledSpan, ContactDemand {}

/**
 * One agent's records, in any order. Those of the days just before and after the range should be among
 * them: a rest that began the evening before belongs to the range.
 */
export interface DebtRecords {
  /** Those that the agent handled; `to` is the end of after-contact work, null where the source gives none. */
  readonly contacts: readonly DebtContact[];
  readonly states: readonly StateInterval[];
  readonly shifts: readonly ScheduledSpan[];
}

export interface DebtRules {
  readonly demand: readonly DemandRule[];
  readonly breaks: readonly BreakRule[];
}

const currentRules: DebtRules = { demand: demandRules, breaks: breakRules };
const rowsOf = { states: "agent_state", shifts: "shift", contacts: "contact" } as const satisfies Record<
  WorkSource,
  RowsBehind["kind"]
>;

/**
 * The recovery-debt ledger of one agent: the times of a range in which work left no room to recover, in
 * time order, each with the rows behind it. It lists conditions of work; it is no score and adds nothing
 * up. Each line is judged by the rules of its own week.
 *
 * Midnight does not cut a line, and what comes after it belongs to the day on which the working interval began. The
 * gaps under a minute of a day are one line, which also holds the gaps inside back-to-back runs.
 * Weekly rest is judged for weeks that lie wholly in the range. A contact without an end parts the contacts before
 * it from those after it; what contacts say is then a lower bound.
 *
 * @param range service days, both included
 * @returns without records no lines, and "no-records" for every kind of line
 * @example a late shift to 22:00 and one from 07:00: a line "quick-return" of 32,400 seconds
 */
export function recoveryDebt(
  records: DebtRecords,
  range: { readonly from: ServiceDay; readonly to: ServiceDay },
  clock: ZoneClock,
  p90Of: QueueP90,
  rules: DebtRules = currentRules,
): RecoveryDebt {
  const contacts = records.contacts.toSorted((a, b) => a.from - b.from);
  const work = workRecord({ ...records, contacts: endedContacts(contacts) });
  const dayOf = workingDays(work?.intervals ?? [], clock);
  const parts = [
    fromContacts(contacts, records.states, dayOf),
    hardContacts(contacts, clock, dayOf, p90Of, rules.demand),
    breaksMissed({ ...records, contacts }, dayOf, rules.breaks),
    rests(work, range, clock),
  ];
  return {
    lines: parts
      .flatMap(({ lines }) => lines)
      .filter(({ day }) => day >= range.from && day <= range.to)
      .sort((a, b) => a.from - b.from || a.to - b.to),
    knowledge: Object.assign(nothingKnown(), ...parts.map(({ knowledge }) => knowledge)),
  };
}

type DayOf = (instant: number) => ServiceDay;

interface LedgerPart {
  readonly lines: readonly DebtLine[];
  readonly knowledge: Partial<Record<DebtCode, DebtKnowledge>>;
}

function nothingKnown(): Record<DebtCode, DebtKnowledge> {
  return {
    "back-to-back": "no-records",
    "short-gaps": "no-records",
    "hard-contacts": "no-records",
    "missed-break": "no-records",
    "quick-return": "no-records",
    "short-weekly-rest": "no-records",
  };
}

function fromContacts(
  contacts: readonly DebtContact[],
  states: readonly StateInterval[],
  dayOf: DayOf,
): LedgerPart {
  if (contacts.length === 0) return { lines: [], knowledge: {} };
  const parts = endedParts(contacts);
  if (parts.length === 0) return { lines: [], knowledge: {} };
  const runs = parts
    .flatMap((part) => backToBackRuns(part))
    .filter(({ count }) => count >= minRunForALine)
    .map(({ from, to, count, seconds }) => line("back-to-back", dayOf(from), from, to, seconds, count));
  const logged = states.length > 0 ? loggedStretches(states) : undefined;
  const gaps = parts
    .flatMap((part) => recoveryGaps(part, logged)?.gaps ?? [])
    .filter(({ seconds }) => seconds < shortGapSeconds);
  const days = Map.groupBy(gaps, ({ from }) => dayOf(from));
  const short = [...days].map(([day, ofDay]) => {
    const from = (ofDay[0] as RecoveryGap).from;
    const to = (ofDay.at(-1) as RecoveryGap).to;
    const seconds = ofDay.reduce((sum, gap) => sum + gap.seconds, 0);
    return line("short-gaps", day, from, to, seconds, ofDay.length);
  });
  const level = contactsIfEnded(contacts) ? "known" : "at-least";
  return { lines: [...runs, ...short], knowledge: { "back-to-back": level, "short-gaps": level } };
}

function hardContacts(
  contacts: readonly DebtContact[],
  clock: ZoneClock,
  dayOf: DayOf,
  p90Of: QueueP90,
  rules: readonly DemandRule[],
): LedgerPart {
  const missing = missingDemandColumns(contacts, p90Of);
  if (!isDemandKnown(missing)) return { lines: [], knowledge: {} };
  const runs = hardContactRuns(contacts, (contact) => {
    const rule = ruleAt(rules, weekOfDay(clock.dayOf(contact.from)));
    return rule !== undefined && contactDemand(contact, rule, p90Of) >= rule.hardFrom;
  }).filter(({ count }) => count >= minRunForALine);
  return {
    lines: runs.map(({ from, to, count }) => line("hard-contacts", dayOf(from), from, to, to - from, count)),
    knowledge: { "hard-contacts": missing.length === 0 && contactsIfEnded(contacts) ? "known" : "at-least" },
  };
}

function breaksMissed(records: DebtRecords, dayOf: DayOf, rules: readonly BreakRule[]): LedgerPart {
  const byStates = records.states.length > 0;
  const contacts = endedContacts(records.contacts);
  if (!byStates && contacts.length === 0) return { lines: [], knowledge: {} };
  const lines = rules.flatMap((rule) =>
    (missedBreaks(byStates ? { states: records.states } : { contacts }, rule) ?? [])
      .filter(({ from }) => ruleAt(rules, weekOfDay(dayOf(from))) === rule)
      .map(({ from, to, seconds }) =>
        line("missed-break", dayOf(from), from, to, seconds, 1, byStates ? rowsOf.states : rowsOf.contacts),
      ),
  );
  return { lines, knowledge: { "missed-break": byStates ? "known" : "at-least" } };
}

function rests(
  record: WorkRecord | undefined,
  range: { readonly from: ServiceDay; readonly to: ServiceDay },
  clock: ZoneClock,
): LedgerPart {
  if (!record) return { lines: [], knowledge: {} };
  const kind = rowsOf[record.source];
  const knowledge: DebtKnowledge = record.atLeast ? "at-least" : "known";
  const returns = quickReturnCount(record);
  const quick = (returns?.returns ?? []).map(({ from, to, restSeconds }) =>
    line("quick-return", clock.dayOf(to), from, to, restSeconds, 1, kind),
  );
  const known = {
    from: Math.min(startOfDay(range.from, clock), record.intervals[0]?.from ?? Number.POSITIVE_INFINITY),
    to: Math.max(startOfDay(range.to + 1, clock), record.intervals.at(-1)?.to ?? Number.NEGATIVE_INFINITY),
  };
  const weeks: DebtLine[] = [];
  let judged = 0;
  for (let week = weekOfDay(range.from); week <= weekOfDay(range.to); week++) {
    const monday = mondayOf(week);
    if (monday < range.from || sundayOf(week) > range.to) continue;
    const rest = weeklyRest(record.intervals, week, clock, known);
    if (!rest) continue;
    judged++;
    if (rest.short) {
      const [from, to] = [startOfDay(monday, clock), startOfDay(monday + 7, clock)];
      weeks.push(line("short-weekly-rest", monday, from, to, rest.restSeconds, 1, kind));
    }
  }
  return {
    lines: [...quick, ...weeks],
    knowledge: {
      ...(returns ? { "quick-return": knowledge } : {}),
      ...(judged > 0 ? { "short-weekly-rest": knowledge } : {}),
    },
  };
}

function line(
  code: DebtCode,
  day: ServiceDay,
  from: number,
  to: number,
  seconds: number,
  count: number,
  kind: RowsBehind["kind"] = "contact",
): DebtLine {
  return { code, day, from, to, seconds, count, rows: { kind, from, to } };
}
