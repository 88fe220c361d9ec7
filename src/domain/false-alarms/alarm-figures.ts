import type { Interval } from "../statistics/interval.ts";
import type { AlarmRates } from "./alarm-rates.ts";
import type { AlarmRules } from "./alarm-rules.ts";

/** Everything that the console can claim of a person, a session or a team, and that chance can make it claim. */
export const alarmClaims = [
  "attention-limit",
  "attention-together",
  "declining",
  "improving",
  "lower-since",
  "refresh",
  "relieve",
  "helped",
  "lower",
  "team-attention",
  "team-change",
  "team-under-load",
] as const;
export type AlarmClaim = (typeof alarmClaims)[number];

/** Of whom a claim is made: a look is one a week of a person or a team, and the last one of a session. */
export const alarmSubjects = ["person", "session", "team"] as const;
export type AlarmSubject = (typeof alarmSubjects)[number];

/** The floor that "words a floor and year" are of. */
export const alarmFloor = { people: 40, teams: 4, sessionsAYear: 40 } as const;

/** How often one claim is made where nothing is wrong and nothing changed. */
export interface ClaimAlarms extends AlarmRates {
  readonly claim: AlarmClaim;
  readonly subject: AlarmSubject;
  /** Person-years, team-years or sessions that were simulated. */
  readonly simulated: number;
  /** How often it begins to be said on a floor of 40 people in a year, expected. */
  readonly aFloorYear: Interval & { readonly words: number };
}

/** False alarms where nothing changed, for one number of evaluations and one spread of scores. */
export interface SimulatedAlarms {
  readonly evaluationsAWeek: number;
  /** Standard deviation of one adjusted score within an agent, in points. */
  readonly sigma: number;
  readonly agentYears: number;
  readonly declining: AlarmRates;
  /** Either word. */
  readonly changed: AlarmRates;
  readonly verdict: AlarmRates;
  readonly chart: AlarmRates;
}

/** The same over whole floors on which nothing changes, with their evaluators' severities estimated. */
export interface FloorAlarms {
  readonly floors: number;
  readonly agents: number;
  readonly agentYears: number;
  readonly evaluationsAWeek: number;
  readonly declining: AlarmRates;
  /** Either word. */
  readonly changed: AlarmRates;
  readonly verdict: AlarmRates;
}

/** Attention where nothing is wrong, on floors whose people's standing levels lie so many times as far apart. */
export interface AttentionAlarms {
  readonly wider: number;
  readonly floors: number;
  readonly agents: number;
  readonly agentWeeks: number;
  readonly inAttention: number;
  readonly any: AlarmRates;
}

/** A condition that was planted, and the share of people in attention three and four weeks after it began. */
export interface ConditionFound {
  readonly condition: string;
  readonly sinceEver: boolean;
  readonly people: number;
  readonly byThree: number;
  readonly byFour: number;
}

/** A lasting fall, and the share of those who fell of whom it is said by so many weeks. */
export interface FallFound {
  readonly evaluationsAWeek: number;
  readonly points: number;
  readonly people: number;
  /** By `fallWeeks`. */
  readonly by: readonly number[];
}

/** The weeks by which falls are looked for: of people and verdicts; the last one of people only. */
export const fallWeeks = [4, 8, 12, 26] as const;

/** A fall of 15 points under load or everywhere, and the share of whom the right verdict is shown by 4, 8 and 12 weeks. */
interface VerdictFound {
  readonly kind: "relieve" | "refresh";
  readonly evaluationsAWeek: number;
  readonly sigma: number;
  readonly people: number;
  readonly by: readonly number[];
  /** Share of whom the other kind was shown in any look. */
  readonly wrong: number;
}

/** An effect that sessions have, in the unit of its measure, and the share of them of which "helped" is said. */
export interface EffectFound {
  readonly measure: string;
  readonly effect: number;
  readonly sessions: number;
  readonly found: number;
}

/** Sessions that do nothing on one kind of queue, of whose people everybody changes by so much in the unit of the measure. */
interface IdleSessions {
  readonly measure: string;
  readonly everybody: number;
  readonly statements: number;
  readonly helped: number;
  readonly lower: number;
}

/** What `npm run false-alarms` worked out: false alarms of every claim, and what is found of what is there. */
export interface AlarmFigures {
  readonly run: {
    /** The day of the run, ISO. */
    readonly day: string;
    readonly seed: number;
    /** Sizes in person-years, floors and people are beside the figures; this is the word for all of them. */
    readonly size: "full" | "quick";
  };
  readonly rules: AlarmRules;
  readonly claims: readonly ClaimAlarms[];
  readonly attention: readonly AttentionAlarms[];
  readonly simulated: readonly SimulatedAlarms[];
  readonly floors: readonly FloorAlarms[];
  /** Statements of sessions that do nothing, at the end of their twelve weeks, over all kinds of queues. */
  readonly sessions: {
    readonly queues: number;
    readonly statements: number;
    readonly helped: number;
    readonly kinds: readonly IdleSessions[];
  };
  readonly power: {
    readonly attention: readonly ConditionFound[];
    readonly falls: readonly FallFound[];
    /** Teams of twelve of whom everybody falls by so much: shares of the teams with a finding. */
    readonly teamFalls: readonly FallFound[];
    readonly verdicts: readonly VerdictFound[];
    readonly effects: readonly EffectFound[];
  };
}
