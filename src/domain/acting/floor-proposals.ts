import type { ServiceDay } from "../calendar/service-day.ts";
import type { DecisionKind } from "./kinds.ts";
import { type ProposingOn, personProposals } from "./person-proposals.ts";
import type { PersonFacts, Proposal, TeamFacts } from "./proposal.ts";
import { teamProposals } from "./team-proposals.ts";

/** The newest decision about a proposal. */
export interface Decided {
  readonly kind: DecisionKind;
  readonly day: ServiceDay;
  /** Of a deferral the day on which it comes back. */
  readonly until: ServiceDay | null;
}

/** Everything proposed for one person or team, as one card. */
interface ProposalCard {
  readonly proposals: readonly Proposal[];
}

export interface FloorProposals {
  /** Teams by name, then persons by the date of their cause, then by name. */
  readonly cards: readonly ProposalCard[];
  /** Lapsed ones that wait for their turn. */
  readonly heldBack: number;
  /** More people than there is time for; it orders the work and hides nobody. */
  readonly shortOfTime: { readonly people: number; readonly talks: number } | null;
}

/**
 * What is proposed on a floor today: what was decided about is left out, lapsed refreshers and 1:1s come a
 * few at a time, the longest ago first. Everything that the signal or a short rest raises is shown.
 *
 * @param decided the newest decision about each proposal, by its id
 */
export function floorProposals(
  people: readonly PersonFacts[],
  teams: readonly TeamFacts[],
  decided: ReadonlyMap<string, Decided>,
  on: ProposingOn,
): FloorProposals {
  const { rules } = on.version;
  const isOpen = ({ id }: Proposal) => !isDecided(decided.get(id), on);
  const ofTeams = teams
    .toSorted((a, b) => a.team.localeCompare(b.team, "en"))
    .map((team) => teamProposals(team, on).filter(isOpen));
  const ofPeople = people.map((person) => personProposals(person, on).filter(isOpen)).filter(isSome);
  const lapsed = ofPeople.filter(isLapsed).toSorted(byDate);
  const shown = new Set(lapsed.slice(0, rules.lapsedAtOnce));
  const persons = ofPeople.filter((one) => !isLapsed(one) || shown.has(one)).toSorted(byDate);
  const talks = persons.filter((one) => !isLapsed(one) && one.some(({ kind }) => kind === "check-in"));
  return {
    cards: [...ofTeams.filter(isSome), ...persons].map((proposals) => ({ proposals })),
    heldBack: lapsed.length - shown.size,
    shortOfTime: talks.length > rules.talksAWeek ? { people: talks.length, talks: rules.talksAWeek } : null,
  };
}

/** Whether a proposal is out of sight by what was decided; after four weeks what still holds comes back. */
function isDecided(decision: Decided | undefined, { today, version }: ProposingOn): boolean {
  if (!decision || decision.kind === "reopen") return false;
  if (decision.kind === "defer") return decision.until !== null && today < decision.until;
  return today < decision.day + version.rules.flagDays;
}

function isSome(proposals: readonly Proposal[]): boolean {
  return proposals.length > 0;
}

function isLapsed(proposals: readonly Proposal[]): boolean {
  return proposals.every(({ kind }) => kind === "lapsed-refresher" || kind === "lapsed-check-in");
}

function byDate([a]: readonly Proposal[], [b]: readonly Proposal[]): number {
  if (!a || !b) return 0;
  return a.since - b.since || nameOf(a).localeCompare(nameOf(b), "en");
}

function nameOf({ subject }: Proposal): string {
  return subject.kind === "agent" ? (subject.name ?? subject.agent) : subject.team;
}
