import type { AttentionFacts, VerdictFacts } from "../../../domain/acting/proposal.ts";
import { isExpired } from "../../../domain/burnout/flag-expiry.ts";
import { limitCodes } from "../../../domain/burnout/limit-rule.ts";
import { mondayOf, weekOfDay } from "../../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { burnoutWellbeing, type OpenFlagRead } from "../burnout/burnout-wellbeing.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";
import { actingVerdicts, empathyUntil } from "./acting-verdicts.ts";

/** A condition that most of a team works under. */
interface SharedCondition {
  readonly factor: string;
  readonly affected: number;
  readonly agents: number;
}

/** A week without records carries the index on for a while; it confirms no flag. */
const newestMeasured = `
  SELECT max(week) AS week FROM burnout_week JOIN burnout_quantity USING (week, agent_id)
   WHERE week <= ? AND coalesce(is_known, burnout_index IS NOT NULL) AND (quantities <> '{}' OR counts IS NOT NULL)`;

/** What the signal and the empathy verdicts say of people. */
export interface ActingSignals {
  /** By the store's id of the agent. */
  readonly attention: ReadonlyMap<number, AttentionFacts>;
  /** By the source's id of the agent. */
  readonly verdicts: ReadonlyMap<string, VerdictFacts>;
  /** By team: a condition that most of its people share. */
  readonly shared: ReadonlyMap<string, SharedCondition>;
  readonly signalKnown: boolean;
  readonly empathyKnown: boolean;
}

type BurnoutPart = Pick<ActingSignals, "attention" | "shared" | "signalKnown">;

const burnoutParts = readingCache<{ readonly today: ServiceDay; readonly scope: TeamScope }, BurnoutPart>({
  standsOn: ["imports", "signal"],
  max: 8,
});

/** The signal of the newest week and the verdicts of the last 26 weeks. */
export function actingSignals(
  store: ReadableStore,
  { today, scope }: { readonly today: ServiceDay; readonly scope: TeamScope },
): ActingSignals {
  const empathy = empathyUntil(store, today);
  return {
    ...burnoutParts.of(store, { today, scope }, () => burnoutSignals(store, today, scope)),
    verdicts: empathy ? actingVerdicts(store, empathy) : new Map(),
    empathyKnown: empathy !== undefined,
  };
}

/** Flags and team findings of the newest computed week; what nothing newer confirms has run out. */
function burnoutSignals(store: ReadableStore, today: ServiceDay, scope: TeamScope): BurnoutPart {
  const thisWeek = weekOfDay(today);
  const week = store.row<{ week: number | null }>(newestMeasured, thisWeek)?.week;
  const nothing: BurnoutPart = { attention: new Map(), shared: new Map(), signalKnown: false };
  if (week === null || week === undefined || isExpired(week, thisWeek)) return nothing;
  const wellbeing = burnoutWellbeing(store, { week, weeks: 1, scope });
  if (!wellbeing) return nothing;
  const shared = wellbeing.teams.flatMap(({ team, weeks }): [string, SharedCondition][] => {
    // A condition of the team stands in the place of cards; where it replaces none, there is nothing to do.
    const last = weeks.at(-1);
    const finding = last && last.replacedFlags > 0 ? last.findings[0] : undefined;
    const factor = wellbeing.rule.factors.find(({ code }) => code === finding?.code);
    if (team === null || !finding || !factor) return [];
    return [[team, { factor: factor.name, affected: finding.affected, agents: finding.agents }]];
  });
  return {
    attention: new Map(
      wellbeing.flags.map((flag) => [flag.person.agent_id, attentionOf(flag, mondayOf(week))]),
    ),
    shared: new Map(shared),
    signalKnown: true,
  };
}

function attentionOf({ flag, by, lead }: OpenFlagRead, computedIn: ServiceDay): AttentionFacts {
  return {
    since: mondayOf(flag.since),
    computedIn,
    top: lead
      ? [
          {
            code: lead.code,
            name: lead.rule.name,
            unit: lead.rule.unit,
            value: lead.value,
            usual: lead.ownMedian,
            limit: lead.led === "absolute" ? (lead.edges?.oneAt ?? null) : null,
          },
        ]
      : [],
    led: limitCodes.find((code) => by.includes(code)) ?? lead?.code ?? null,
  };
}
