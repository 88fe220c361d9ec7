import type { PastWeek } from "../../../domain/burnout/baseline.ts";
import type { BurnoutRule } from "../../../domain/burnout/burnout-rule.ts";
import { type BurnoutState, burnoutWeek } from "../../../domain/burnout/burnout-week.ts";
import { changedRule, type RuleChange, type RuleProblem } from "../../../domain/burnout/rule-change.ts";
import { rulePreview, type TeamPreview } from "../../../domain/burnout/rule-preview.ts";
import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { floorRules, type SavedRule, savedRules } from "./burnout-rules.ts";
import { signalPeople } from "./burnout-signals.ts";
import { mainQueueOf, quantitiesOf, type StoredQuantities } from "./stored-quantities.ts";
import { type StoredWeek, stateOf, weekColumns } from "./stored-week.ts";

export interface PreviewInput {
  readonly change: RuleChange;
  readonly thisWeek: WeekIndex;
  /** The week that is judged both ways. */
  readonly week: WeekIndex;
  readonly scope: TeamScope;
}

export type PreviewRead =
  | { readonly kind: "preview"; readonly teams: readonly TeamPreview[] }
  | { readonly kind: "refused"; readonly problems: readonly RuleProblem[] };

// By then hardly anything of the smoothed parts of before is left: .7 to the 13th is a hundredth.
const previewWeeks = 13;
const measured = `
  SELECT agent_id AS agent, main_queue AS mainQueue, queues, quantities, empathy, week FROM burnout_quantity
   WHERE week BETWEEN ? AND ? AND quantities <> '{}' ORDER BY week`;

/** The rules in all their versions, the oldest first. */
export function burnoutRuleVersions(store: ReadableStore, _: Readonly<Record<never, never>>): SavedRule[] {
  return savedRules(store);
}

/**
 * What a changed rule would do: the thirteen weeks up to the asked one judged by it, counted by team and
 * never by name.
 */
export function burnoutPreview(store: ReadableStore, input: PreviewInput): PreviewRead {
  const latest = floorRules(store).at(-1) as BurnoutRule;
  const changed = changedRule(latest, input.change, input.thisWeek);
  if (changed.kind === "refused") return changed;
  const people = signalPeople(store, input.scope);
  const before = new Set(
    store
      .rows<{ agent: number }>(
        "SELECT agent_id AS agent FROM burnout_week WHERE week = ? AND since IS NOT NULL",
        input.week,
      )
      .map(({ agent }) => agent),
  );
  const after = attentionUnder(store, changed.rule, input.week);
  return {
    kind: "preview",
    teams: rulePreview(
      people.map(({ agent_id, team }) => {
        return { team, before: before.has(agent_id), after: after.has(agent_id) };
      }),
    ),
  };
}

/** Who would be in attention in a week if the rule had judged the weeks up to it. */
function attentionUnder(store: ReadableStore, rule: BurnoutRule, week: WeekIndex): ReadonlySet<number> {
  const first = week - previewWeeks + 1;
  const rows = store.rows<StoredQuantities & { agent: number; week: WeekIndex }>(
    measured,
    first - rule.method.baseline.oldest,
    week,
  );
  const byWeek = Map.groupBy(rows, (row) => row.week);
  const past = new Map<number, PastWeek[]>();
  const states = new Map<number, BurnoutState>(
    store
      .rows<StoredWeek>(`SELECT ${weekColumns} FROM burnout_week WHERE week = ?`, first - 1)
      .map((row) => [row.agent, stateOf(row)]),
  );
  for (let at = first - rule.method.baseline.oldest; at <= week; at++) {
    const own = new Map((byWeek.get(at) ?? []).map((row) => [row.agent, row]));
    const agents = [...new Set([...own.keys(), ...states.keys()])].map((agent) => {
      const row = own.get(agent);
      return {
        agent,
        mainQueue: mainQueueOf(row?.mainQueue ?? null),
        quantities: row ? quantitiesOf(row) : {},
        past: past.get(agent) ?? [],
        before: states.get(agent),
      };
    });
    if (at >= first) for (const { agent, state } of burnoutWeek(agents, at, rule)) states.set(agent, state);
    for (const { agent, quantities } of agents) {
      const known = past.get(agent);
      if (known) known.push({ week: at, quantities });
      else past.set(agent, [{ week: at, quantities }]);
    }
  }
  return new Set([...states].flatMap(([agent, { since }]) => (since === null ? [] : [agent])));
}
