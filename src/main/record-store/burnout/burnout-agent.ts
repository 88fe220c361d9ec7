import type { Confidence } from "../../../domain/burnout/confidence.ts";
import type { ContactCounts } from "../../../domain/burnout/contact-counts.ts";
import { type RuleNumbers, ruleNumbers } from "../../../domain/burnout/floor-rules.ts";
import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import { agentOf, type KnownAgent } from "../floor/agent-of.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { type BandRead, bandOf } from "./burnout-board.ts";
import { floorRules } from "./burnout-rules.ts";
import { type DecidedRead, decidedOf } from "./stored-decision.ts";
import { countsOf } from "./stored-quantities.ts";
import { confidenceOf, type StoredWeek, weekColumns } from "./stored-week.ts";

interface SignalWeekRead {
  readonly week: WeekIndex;
  readonly band: BandRead;
  readonly decided: DecidedRead;
  /** null where no contact was handled in the week. */
  readonly counts: ContactCounts | null;
  readonly confidence: Confidence | null;
  readonly coverage: number | null;
  readonly since: WeekIndex | null;
  readonly ruleVersion: number | null;
  /** The two numbers of that rule; null where none judged the week. */
  readonly numbers: RuleNumbers | null;
}

export interface AgentSignalRead {
  readonly person: KnownAgent;
  readonly weeks: readonly SignalWeekRead[];
}

interface AgentQuery {
  readonly agent: string;
  readonly scope: TeamScope;
}

const countsOfAgent = "SELECT week, counts FROM burnout_quantity WHERE agent_id = ? AND counts IS NOT NULL";
const weeksOfAgent = `SELECT ${weekColumns} FROM burnout_week WHERE agent_id = ? ORDER BY week`;

/** One agent's signal week by week; undefined where nobody is of this name in scope. */
export function burnoutAgent(
  store: ReadableStore,
  { agent, scope, from, to }: AgentQuery & { readonly from: WeekIndex | null; readonly to: WeekIndex | null },
): AgentSignalRead | undefined {
  const person = agentOf(store, agent, scope);
  if (!person) return undefined;
  const known = store.rows<StoredWeek>(weeksOfAgent, person.agent_id);
  const first = from ?? known[0]?.week;
  const last = to ?? known.at(-1)?.week;
  if (first === undefined || last === undefined || first > last) return { person, weeks: [] };
  const numbers = new Map(floorRules(store).map((rule) => [rule.version, ruleNumbers(rule)]));
  const counts = new Map(
    store
      .rows<{ week: WeekIndex; counts: string | null }>(countsOfAgent, person.agent_id)
      .map((row) => [row.week, countsOf(row)]),
  );
  const byWeek = new Map(known.map((row) => [row.week, row]));
  const weeks = Array.from({ length: last - first + 1 }, (_, at): SignalWeekRead => {
    const row = byWeek.get(first + at);
    return {
      week: first + at,
      band: bandOf(row),
      decided: decidedOf(row),
      counts: counts.get(first + at) ?? null,
      confidence: row ? confidenceOf(row) : null,
      coverage: row?.coverage ?? null,
      since: row?.since ?? null,
      ruleVersion: row?.ruleVersion ?? null,
      numbers: (row && numbers.get(row.ruleVersion)) ?? null,
    };
  });
  return { person, weeks };
}
