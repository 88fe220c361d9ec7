import type { WeekIndex } from "../calendar/iso-week.ts";
import { type Contribution, topFactors } from "./burnout-index.ts";
import type { BurnoutMethod } from "./burnout-rule.ts";
import type { DecidedWeek } from "./decided-week.ts";
import type { FactorCode } from "./factor-rule.ts";
import type { TeamFinding } from "./team-finding.ts";

/**
 * How a week's signal stands. `insufficient`: no limit can be computed, and neither demand nor rest is known; every known
 * factor still has its figures. Attention may stand without an index.
 */
export const signalStates = ["attention", "none", "insufficient"] as const;
export type SignalState = (typeof signalStates)[number];

/** What says whether anything can be said of a week. */
interface KnownWeek {
  readonly index: { readonly kind: "shown" | "withheld" };
  readonly decided: Pick<DecidedWeek, "demand" | "rest" | "limits">;
}

/**
 * Whether a week's signal is known: the index is shown, a limit can be computed, or one of the two domains is known
 * (methods, 8.1).
 */
export function isSignalKnown({ index, decided }: KnownWeek): boolean {
  const { demand, rest, limits } = decided;
  return (
    index.kind === "shown" ||
    Object.values(limits).some(({ figure }) => figure !== null) ||
    [demand, rest].some((band) => band !== null && band.state !== "not-known")
  );
}

/** How a week stands, by whether its agent is in attention and whether anything can be said of it. */
export function signalState(inAttention: boolean, known: boolean): SignalState {
  return inAttention ? "attention" : known ? "none" : "insufficient";
}

/** The rest rules that a week is checked against. */
export const restRules = ["daily-rest", "weekly-rest", "break"] as const;
export type RestRule = (typeof restRules)[number];

/** A rest that was shorter than a rule requires. */
export interface RestBreach {
  readonly rule: RestRule;
  readonly count: number;
  /** There may be more of them. */
  readonly atLeast: boolean;
  /** The owner has entered the rule as binding here; else it is below the limit, not broken. */
  readonly binding: boolean;
}

/** How attention shows for one agent's week. */
export type Flag =
  | { readonly kind: "none" }
  | { readonly kind: "own"; readonly since: WeekIndex; readonly top: readonly FactorCode[] }
  /** The team's findings stand in its place. */
  | { readonly kind: "team"; readonly since: WeekIndex; readonly top: readonly FactorCode[] };

/** What is shown of one agent's week beside the figures. */
export interface WeekSignal {
  readonly flag: Flag;
  /** Always all of them: with or without an index, a flag or a team finding. */
  readonly restBreaches: readonly RestBreach[];
}

/** What a flag looks at in one agent's week. */
export interface FlaggedWeek {
  readonly state: { readonly since: WeekIndex | null };
  readonly index:
    | { readonly kind: "shown"; readonly contributions: readonly Contribution[] }
    | { readonly kind: "withheld" };
  readonly readings: readonly {
    readonly code: FactorCode;
    readonly peer: { readonly g: number } | null;
  }[];
}

/**
 * What shows of a week (methods, 3.3). A team finding replaces a person's flag only where its factor is
 * the person's top factor and the person is no worse than the queue (g among peers below .5). A flag led
 * by another factor stands, also where two lead together; so does one that cannot be compared with the
 * queue. Breaches of rest rules show whatever the index is.
 *
 * @param findings those of the agent's team
 */
export function weekSignal(
  week: FlaggedWeek,
  findings: readonly TeamFinding[],
  restBreaches: readonly RestBreach[],
  method: Pick<BurnoutMethod, "teamFinding">,
): WeekSignal {
  return { flag: flagOf(week, findings, method), restBreaches };
}

function flagOf(
  { state, index, readings }: FlaggedWeek,
  findings: readonly TeamFinding[],
  method: Pick<BurnoutMethod, "teamFinding">,
): Flag {
  if (state.since === null || index.kind === "withheld") return { kind: "none" };
  const top = topFactors(index.contributions);
  const replaced = top.every((code) => {
    const peer = readings.find((reading) => reading.code === code)?.peer;
    return findings.some((finding) => finding.code === code) && peer && peer.g < method.teamFinding.peerBelow;
  });
  return { kind: replaced && top.length > 0 ? "team" : "own", since: state.since, top };
}

/**
 * The flag of somebody whose attention has causes (methods, 8.1). It is the team's where each of these causes is one
 * that the team shares; where another of their conditions stands, they keep a flag of their own, led by that one.
 *
 * @param shared the causes that the people of their team and main queue share
 */
export function causedFlag(
  since: WeekIndex | null,
  causes: readonly FactorCode[],
  shared: ReadonlySet<FactorCode>,
): Flag {
  if (since === null) return { kind: "none" };
  const own = causes.filter((code) => !shared.has(code));
  const isTeams = causes.length > 0 && own.length === 0;
  return isTeams ? { kind: "team", since, top: causes } : { kind: "own", since, top: own };
}

/** One flag that calls for a talk. */
export interface OpenFlag<Agent> {
  readonly agent: Agent;
  readonly since: WeekIndex;
}

/** More people are flagged than there is time to talk to: a finding on the time, not on the people. */
export interface TimeFinding {
  readonly people: number;
  readonly talks: number;
}

/**
 * The open flags in the order of their date, all of them: capacity orders the work and hides nothing.
 *
 * @param talks for how many there is time
 * @returns the finding is undefined where there is time for all
 * @example three flags and time for two: three flags, and the finding { people: 3, talks: 2 }
 */
export function openFlags<Agent>(
  flags: readonly OpenFlag<Agent>[],
  talks: number,
): { readonly flags: readonly OpenFlag<Agent>[]; readonly finding: TimeFinding | undefined } {
  return {
    flags: flags.toSorted((a, b) => a.since - b.since),
    finding: flags.length > talks ? { people: flags.length, talks } : undefined,
  };
}
