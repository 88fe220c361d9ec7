import type { BurnoutRule } from "../../../domain/burnout/burnout-rule.ts";
import type { BurnoutState } from "../../../domain/burnout/burnout-week.ts";
import type { FloorRule } from "../../../domain/burnout/floor-rules.ts";
import { judgedWeek } from "../../../domain/burnout/judged-week.ts";
import { changedRule, type RuleChange } from "../../../domain/burnout/rule-change.ts";
import { rulePreview, type TeamPreview } from "../../../domain/burnout/rule-preview.ts";
import type { RuleProblem } from "../../../domain/burnout/rule-problems.ts";
import type { WeekIndex } from "../../../domain/calendar/iso-week.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { floorRules } from "./burnout-rules.ts";
import { signalPeople } from "./burnout-signals.ts";
import { EarlierWeeks, measuredIn } from "./measured-weeks.ts";
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

/** The rules of the floor in the order of the weeks from which they hold. */
export function burnoutRuleVersions(store: ReadableStore, _: Readonly<Record<never, never>>): FloorRule[] {
  return floorRules(store);
}

/**
 * What a changed rule would do: the thirteen weeks up to the asked one judged by it, counted by team and
 * never by name.
 */
export function burnoutPreview(store: ReadableStore, input: PreviewInput): PreviewRead {
  const latest = floorRules(store).at(-1) as FloorRule;
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

/**
 * Who would be in attention in a week if the rule had judged the weeks up to it. The first of these follows on
 * the week that is stored before it, as every judged week does: by the rule that stands already, this is who
 * is in attention.
 */
export function attentionUnder(
  store: ReadableStore,
  rule: BurnoutRule,
  week: WeekIndex,
): ReadonlySet<number> {
  const first = week - previewWeeks + 1;
  const earlier = new EarlierWeeks(store);
  const stored = store.rows<StoredWeek>(`SELECT ${weekColumns} FROM burnout_week WHERE week = ?`, first - 1);
  let states = new Map<number, BurnoutState>(stored.map((row) => [row.agent, stateOf(row)]));
  for (let at = first; at <= week; at++) {
    const measured = measuredIn(store, at);
    const due = new Set([...measured.keys(), ...states.keys()]);
    const before = states;
    const judged = judgedWeek({
      week: at,
      rule,
      measured,
      due,
      stateOf: (agent) => before.get(agent),
      pastOf: (agent, from) => earlier.of(agent, from, at),
    });
    states = new Map([...judged].flatMap(([agent, one]) => (one ? [[agent, one.state]] : [])));
    earlier.add(at, due, measured);
  }
  return new Set([...states].flatMap(([agent, { since }]) => (since === null ? [] : [agent])));
}
