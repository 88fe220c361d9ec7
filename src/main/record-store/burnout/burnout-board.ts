import { type BurnoutRule, factorsOn } from "../../../domain/burnout/burnout-rule.ts";
import type { ConditionLevel } from "../../../domain/burnout/condition-bands.ts";
import type { Confidence } from "../../../domain/burnout/confidence.ts";
import type { Flag } from "../../../domain/burnout/week-signal.ts";
import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import { floorClock } from "../floor/floor-clock.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { type RestBreachRead, restBreaches } from "../workload/rest-breaches.ts";
import { type FactorRead, factorReads } from "./burnout-factor.ts";
import { floorRules } from "./burnout-rules.ts";
import { type SignalOfWeek, type SignalPerson, signalPeople, weekOfSignals } from "./burnout-signals.ts";
import { type DecidedRead, decidedOf } from "./stored-decision.ts";
import { quantitiesOf, type StoredQuantities } from "./stored-quantities.ts";
import { confidenceOf, readingsOf, type StoredWeek } from "./stored-week.ts";

const boardWeeks = 13;

export interface BandRead {
  readonly index: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly inAttention: boolean;
  /** Whether anything can be said of the week: by its index, by a limit, by demand or by rest. */
  readonly known: boolean;
}

/** A week of the strip, with demand and rest in words; null where its rules know no bands. */
interface StripWeek extends BandRead {
  readonly demand: ConditionLevel | null;
  readonly rest: ConditionLevel | null;
}

interface SignalRowRead {
  readonly person: SignalPerson;
  readonly band: BandRead;
  readonly decided: DecidedRead;
  readonly confidence: Confidence | null;
  readonly flag: Flag;
  readonly lead: FactorRead | null;
  readonly restBreaches: readonly RestBreachRead[];
  readonly missing: number;
  readonly strip: readonly StripWeek[];
}

export interface SignalBoardRead {
  readonly weeks: readonly WeekIndex[];
  readonly rows: readonly SignalRowRead[];
}

const bands = `
  SELECT agent_id AS agent, week, burnout_index AS "index", low, high, since, is_known AS isKnown,
         demand ->> 4 AS demand, rest ->> 4 AS rest FROM burnout_week
   WHERE week BETWEEN ? AND ?`;
const detailsOfWeek = `
  SELECT agent_id AS agent, readings, quantities, empathy, contract
    FROM burnout_reading JOIN burnout_quantity USING (week, agent_id) WHERE week = ?`;

const noBand: BandRead = { index: null, low: null, high: null, inAttention: false, known: false };

const noWeek: StripWeek = { ...noBand, demand: null, rest: null };

type StoredBand = Pick<StoredWeek, "agent" | "week" | "index" | "low" | "high" | "since" | "isKnown">;

/** The band of a stored week; of a week that nothing is known of an empty one. */
export function bandOf(row: Omit<StoredBand, "agent" | "week"> | undefined): BandRead {
  if (!row) return noBand;
  const { index, low, high, since, isKnown } = row;
  return {
    index,
    low,
    high,
    inAttention: since !== null,
    known: isKnown === null ? index !== null : isKnown === 1,
  };
}

/** The signal of everybody on the floor board, in its order. */
export function burnoutBoard(
  store: ReadableStore,
  {
    week,
    scope,
    team,
  }: { readonly week: WeekIndex; readonly scope: TeamScope; readonly team: string | null },
): SignalBoardRead {
  const first = week - boardWeeks + 1;
  const people = signalPeople(store, scope);
  const { rule, signals } = weekOfSignals(store, people, week, floorRules(store));
  const strips = stripsOf(store, first, week);
  const details = new Map(store.rows<Details>(detailsOfWeek, week).map((row) => [row.agent, row]));
  const clock = floorClock(store);
  const asked = people.filter((person) => team === null || person.team === team);
  return {
    weeks: Array.from({ length: boardWeeks }, (_, at) => first + at),
    rows: asked.map((person): SignalRowRead => {
      const signal = signals.get(person.agent_id);
      const strip = strips.get(person.agent_id);
      return {
        person,
        band: strip?.[boardWeeks - 1] ?? noBand,
        decided: decidedOf(signal?.stored),
        confidence: signal ? confidenceOf(signal.stored) : null,
        flag: signal?.flag ?? { kind: "none" },
        lead: leadOf(signal, details.get(person.agent_id), rule),
        restBreaches: restBreaches(store, person.agent_id, week, clock),
        missing: (rule ? factorsOn(rule).length : 0) - (signal?.parts.length ?? 0),
        strip: Array.from({ length: boardWeeks }, (_, at) => strip?.[at] ?? noWeek),
      };
    }),
  };
}

interface Details extends Pick<StoredQuantities, "quantities" | "empathy" | "contract"> {
  readonly agent: number;
  readonly readings: string;
}

/** What the one plain sentence is about: the first cause of a flag, else the factor that adds most. */
export function leadOf(
  signal: SignalOfWeek | undefined,
  details: Pick<Details, "readings" | "quantities" | "empathy" | "contract"> | undefined,
  rule: BurnoutRule | undefined,
): FactorRead | null {
  if (!signal || !rule) return null;
  const { flag, stored, parts } = signal;
  const cause = flag.kind === "none" ? undefined : flag.top[0];
  if (stored.index === null && cause === undefined) return null;
  const factors = factorReads(
    {
      shown: stored.index !== null,
      parts,
      readings: readingsOf(details?.readings ?? "{}"),
      quantities: details ? quantitiesOf(details) : {},
    },
    rule,
  );
  if (cause !== undefined && rule.method.decision) return factors.find(({ code }) => code === cause) ?? null;
  const [lead] = factors;
  return lead && (lead.points ?? 0) > 0 ? lead : null;
}

function stripsOf(store: ReadableStore, first: WeekIndex, last: WeekIndex): Map<number, StripWeek[]> {
  const strips = new Map<number, StripWeek[]>();
  for (const row of store.rows<StoredBand & Pick<StripWeek, "demand" | "rest">>(bands, first, last)) {
    const strip = strips.get(row.agent) ?? new Array<StripWeek>(boardWeeks);
    strips.set(row.agent, strip);
    strip[row.week - first] = { ...bandOf(row), demand: row.demand, rest: row.rest };
  }
  return strips;
}
