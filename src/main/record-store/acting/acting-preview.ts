import type { ActingRules, ActingRulesVersion } from "../../../domain/acting/acting-rules.ts";
import { type FloorProposals, floorProposals } from "../../../domain/acting/floor-proposals.ts";
import { type ProposalKind, proposalKinds } from "../../../domain/acting/kinds.ts";
import { queueRoom } from "../../../domain/acting/queue-room.ts";
import type { ActingRulesPreview } from "../../../domain/acting/rules-preview.ts";
import { rulePreview } from "../../../domain/burnout/rule-preview.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { minGroup } from "../../../domain/privacy/min-group.ts";
import { wholePeople } from "../../../domain/queueing/whole-people.ts";
import { floorClock } from "../floor/floor-clock.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { type UsualLoad, usualLoad } from "../workload/usual-load.ts";
import { actingRules } from "./acting-rules.ts";
import { actingSignals } from "./acting-signals.ts";
import { decided } from "./decisions.ts";
import { peopleFacts } from "./person-facts.ts";
import { teamFacts } from "./team-facts.ts";

/** What changed rules of proposing would raise today, next to those in force: counts, never names. */
export function actingPreview(
  store: ReadableStore,
  input: { readonly scope: TeamScope; readonly today: ServiceDay; readonly rules: ActingRules },
): ActingRulesPreview {
  const { today, rules } = input;
  const clock = floorClock(store);
  const now = actingRules(store, { today }).now;
  const signals = actingSignals(store, input);
  const people = peopleFacts(store, input, signals, clock).people.map(({ facts }) => facts);
  const here = people.filter(({ left }) => !left);
  const teams = teamFacts(store, input, signals);
  const decisions = decided(store);
  const under = (version: ActingRulesVersion) =>
    floorProposals(people, teams, decisions, { today, version, clock });
  const before = under(now);
  const after = under({ ...now, version: now.version + 1, rules });
  const [named, wouldBe] = [agentsOf(before), agentsOf(after)];
  const load = usualLoad(store, today);
  return {
    kinds:
      here.length < minGroup.operational
        ? []
        : proposalKinds.map((kind) => ({ kind, before: countOf(before, kind), after: countOf(after, kind) })),
    teams: rulePreview(
      here.map(({ agent, team }) => ({ team, before: named.has(agent), after: wouldBe.has(agent) })),
    ),
    room: { ...openHalfHours(load, now.rules, rules) },
  };
}

function agentsOf({ cards }: FloorProposals): ReadonlySet<string> {
  return new Set(
    cards.flatMap(({ proposals: [first] }) => (first?.subject.kind === "agent" ? [first.subject.agent] : [])),
  );
}

function countOf({ cards }: FloorProposals, kind: ProposalKind): number {
  return cards.flatMap(({ proposals }) => proposals).filter((one) => one.kind === kind).length;
}

/** Half-hours with people in which a queue can spare one person. */
function openHalfHours(load: UsualLoad, now: ActingRules, changed: ActingRules): ActingRulesPreview["room"] {
  const counts = { of: 0, before: 0, after: 0 };
  for (const [queue, week] of load.queues) {
    const [room, wouldBe] = [queueRoom(queue, week, now), queueRoom(queue, week, changed)];
    for (const slot of week) {
      if (slot.load === null || !wholePeople(slot.there)) continue;
      counts.of++;
      if (room.problem(slot.halfHour, 1, 0) === undefined) counts.before++;
      if (wouldBe.problem(slot.halfHour, 1, 0) === undefined) counts.after++;
    }
  }
  return counts;
}
