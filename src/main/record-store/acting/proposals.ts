import { floorProposals } from "../../../domain/acting/floor-proposals.ts";
import type { ProposalGround } from "../../../domain/acting/kinds.ts";
import type { Proposal } from "../../../domain/acting/proposal.ts";
import type { Slot } from "../../../domain/acting/slot-finder.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { floorClock } from "../floor/floor-clock.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { usualLoad } from "../workload/usual-load.ts";
import { actingRules } from "./acting-rules.ts";
import { actingSignals } from "./acting-signals.ts";
import { type CardStripRead, cardStrip } from "./card-strip.ts";
import { decided } from "./decisions.ts";
import { peopleFacts } from "./person-facts.ts";
import { type SlotsRead, slots } from "./slots.ts";
import { teamFacts } from "./team-facts.ts";

const slotDays = 14;

export interface ProposalsInput {
  readonly scope: TeamScope;
  readonly team: string | null;
  readonly today: ServiceDay;
  readonly notBefore: number;
  /** Minutes by the catalogue's entry, for the cheapest slot. */
  readonly minutes: Readonly<Record<string, number>>;
}

export interface ProposalRead extends Proposal {
  readonly minutes: number | null;
  readonly slot: Slot | null;
  /** The search that found no slot, to say why. */
  readonly none: SlotsRead | null;
}

export interface CardRead {
  readonly proposals: readonly ProposalRead[];
  readonly strip: CardStripRead | null;
}

export interface ProposalsRead {
  readonly cards: readonly CardRead[];
  readonly heldBack: number;
  readonly shortOfTime: { readonly people: number; readonly talks: number } | null;
  readonly unknown: readonly ProposalGround[];
}

/** What the rules propose today, with the cheapest slot of each session and a picture for each card. */
export function proposals(store: ReadableStore, input: ProposalsInput): ProposalsRead {
  const { today, team } = input;
  const clock = floorClock(store);
  const version = actingRules(store, { today }).now;
  const signals = actingSignals(store, input);
  const known = peopleFacts(store, input, signals, clock);
  const meant = (of: string | null) => team === null || of === team;
  const found = floorProposals(
    known.people.map(({ facts }) => facts).filter((facts) => meant(facts.team)),
    teamFacts(store, input, signals).filter((facts) => meant(facts.team)),
    decided(store),
    { today, version, clock },
  );
  const ids = new Map(known.people.map(({ agent_id, facts }) => [facts.agent, agent_id]));
  const load = usualLoad(store, today);
  return {
    cards: found.cards.map((card) => ({
      proposals: card.proposals.map((proposal) => withSlot(store, proposal, input)),
      strip: cardStrip(store, card.proposals, ids, today),
    })),
    heldBack: found.heldBack,
    shortOfTime: found.shortOfTime,
    unknown: [...known.unknown, ...(load.contactDays > 0 && load.stateDays > 0 ? [] : ["queues" as const])],
  };
}

function withSlot(
  store: ReadableStore,
  proposal: Proposal,
  { scope, today, notBefore, minutes: lengths }: ProposalsInput,
): ProposalRead {
  const minutes = proposal.play === null ? null : (lengths[proposal.play] ?? null);
  if (minutes === null || proposal.subject.kind !== "agent")
    return { ...proposal, minutes, slot: null, none: null };
  const found = slots(store, {
    agents: [proposal.subject.agent],
    scope,
    today,
    notBefore,
    moving: null,
    from: today,
    days: slotDays,
    minutes,
    limit: 1,
  });
  if ("unknown" in found) return { ...proposal, minutes, slot: null, none: null };
  const [slot] = found.slots;
  return { ...proposal, minutes, slot: slot ?? null, none: slot ? null : found };
}
