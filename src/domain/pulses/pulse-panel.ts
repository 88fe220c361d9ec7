import { reportedShare } from "../privacy/reported-share.ts";
import { compareNames, type PulseCell, type PulseWord } from "./pulse-cells.ts";
import { type PulseChange, pulseChange, type ShownFigure, shownFigure } from "./pulse-figure.ts";
import { pulseRules } from "./pulse-rules.ts";
import {
  type Days,
  daysOfStretch,
  eightWeeksOf,
  type PulseIndex,
  type StretchKind,
} from "./pulse-stretch.ts";
import { type PulseTopic, pulseTopics, type TopicDirection, topicDirection } from "./pulse-topics.ts";
import type { ReleasedCell } from "./shown-once.ts";

const min = pulseRules.minRespondents.value;
const shownPulses = pulseRules.pulsesShown.value;

/**
 * How a topic of a team stands: `shown`; `pooled`, together with other small teams; `not-over`, enough people but the
 * eight weeks still run; `too-few` people; `withheld`, because a figure could give single answers away; `none`, no
 * answer.
 */
export const topicStates = ["shown", "pooled", "not-over", "too-few", "withheld", "none"] as const;
type TopicState = (typeof topicStates)[number];

/** One figure of a topic with the days of its answers. */
export interface FigureOfDays extends ShownFigure, Days {
  readonly kind: StretchKind;
}

interface OfTopic {
  readonly topic: PulseTopic;
  readonly direction: TopicDirection;
  /** Oldest first. */
  readonly figures: readonly FigureOfDays[];
  /** The newest figure against the one before it of the same length; null where there is none. */
  readonly change: PulseChange | null;
}

interface TeamTopic extends OfTopic {
  readonly state: TopicState;
  /** People who answered in the newest eight weeks with an answer; null where nobody did. */
  readonly has: number | null;
  /** The last day of the eight weeks that still run, where the state is `not-over`. */
  readonly until: number | null;
}

/** How many answered one pulse. */
interface PulseResponse extends Days {
  readonly respondents: number;
  /** The team's people with records in these weeks; null where none are known. */
  readonly people: number | null;
  /**
   * At least this share of them answered, in steps of five per cent: answers without consent are not kept. Null below
   * ten respondents, and where it would say that all of them answered.
   */
  readonly atLeast: number | null;
}

interface TeamPulses {
  readonly team: string | null;
  readonly topics: readonly TeamTopic[];
  /** Oldest first, as many as are shown. */
  readonly responses: readonly PulseResponse[];
}

/** Small teams together: those that the viewer may see by name, the others counted. */
interface PooledPulses {
  readonly teams: readonly (string | null)[];
  readonly otherTeams: number;
  readonly topics: readonly OfTopic[];
}

export interface PulsePanel {
  readonly teams: readonly TeamPulses[];
  /** Of the newest eight weeks with one; null where there is none, or none of the viewer's teams is in it. */
  readonly pooled: PooledPulses | null;
}

/** What answers to one topic came to. */
export interface TopicAnswers {
  readonly words: readonly PulseWord[];
  readonly shown: readonly ReleasedCell[];
  readonly withheld: readonly PulseCell[];
}

export interface PanelInput {
  readonly topics: ReadonlyMap<PulseTopic, TopicAnswers>;
  /** Who answered anything at all, one for each respondent and pulse. */
  readonly respondents: readonly Omit<PulseWord, "value">[];
  /** The newest pulse that is over. */
  readonly last: PulseIndex;
  /** The floor's teams, also those of which nobody answered. */
  readonly teams: readonly string[];
  /** A team's people with records in a pulse's weeks; 0 where none are known. */
  readonly people: (team: string, pulse: PulseIndex) => number;
  readonly sees: (team: string | null) => boolean;
}

/**
 * The panel of team pulses as one viewer may see it. The cells are the same whoever asks, so that two viewers together
 * know no more than one of them; a viewer is only shown fewer.
 */
export function pulsePanel(input: PanelInput): PulsePanel {
  const named = new Set([...input.teams, ...input.respondents.map(({ team }) => team)]);
  const teams = [...named].filter(input.sees).sort(compareNames);
  const pool = newestPool(input);
  return {
    teams: teams.map((team) => ({
      team,
      topics: pulseTopics.map((topic) => teamTopic(input, topic, team)),
      responses: responsesOf(input, team),
    })),
    pooled: pool ? pooledOf(input, pool) : null,
  };
}

function inRange({ last }: PanelInput, { kind, at }: Pick<PulseCell, "kind" | "at">): boolean {
  return kind === "pulse" ? at > last - shownPulses : at > eightWeeksOf(last - shownPulses);
}

const isOf = (team: string | null) => (cell: Pick<PulseCell, "teams">) =>
  cell.teams.length === 1 && cell.teams[0] === team;

function teamTopic(input: PanelInput, topic: PulseTopic, team: string | null): TeamTopic {
  const answers = input.topics.get(topic);
  const own = answers?.shown.filter(isOf(team)).filter((cell) => inRange(input, cell)) ?? [];
  const words = answers?.words.filter((word) => word.team === team && word.pulse <= input.last) ?? [];
  const newest = words.reduce<number | undefined>(
    (latest, { pulse }) => Math.max(latest ?? pulse, pulse),
    undefined,
  );
  const weeks = newest === undefined ? undefined : eightWeeksOf(newest);
  const has =
    weeks === undefined
      ? null
      : new Set(
          words.filter(({ pulse }) => eightWeeksOf(pulse) === weeks).map(({ respondent }) => respondent),
        ).size;
  const state = own.length > 0 ? "shown" : stateOf(input, answers, team, { weeks, has });
  const until = state === "not-over" && weeks !== undefined ? daysOfStretch("eight-weeks", weeks).to : null;
  return { ...ofTopic(topic, own), state, has, until };
}

function stateOf(
  { last }: PanelInput,
  answers: TopicAnswers | undefined,
  team: string | null,
  { weeks, has }: { readonly weeks: number | undefined; readonly has: number | null },
): TopicState {
  if (!answers || weeks === undefined || has === null) return "none";
  const isPooled = ({ kind, at, teams }: Pick<PulseCell, "kind" | "at" | "teams">) =>
    kind === "eight-weeks" && at === weeks && teams.length > 1 && teams.includes(team);
  if (answers.shown.some(isPooled)) return "pooled";
  if (answers.withheld.some((cell) => isOf(team)(cell) || isPooled(cell))) return "withheld";
  if (has < min) return "too-few";
  return eightWeeksOf(last + 1) > weeks ? "withheld" : "not-over";
}

function ofTopic(topic: PulseTopic, cells: readonly ReleasedCell[]): OfTopic {
  const sorted = cells
    .map((cell) => ({ cell, days: daysOfStretch(cell.kind, cell.at) }))
    .sort((a, b) => a.days.to - b.days.to || a.days.from - b.days.from);
  const newest = sorted.at(-1)?.cell;
  const before = sorted.slice(0, -1).findLast(({ cell }) => newest && isComparable(cell, newest))?.cell;
  return {
    topic,
    direction: topicDirection[topic],
    figures: sorted.map(({ cell, days }) => ({ kind: cell.kind, ...days, ...shownFigure(cell.figure) })),
    change: newest && before ? pulseChange(newest.figure, before.figure) : null,
  };
}

/** Figures of the same teams, gathered over the same length of time. */
function isComparable(a: ReleasedCell, b: ReleasedCell): boolean {
  return a.kind === b.kind && JSON.stringify(a.teams) === JSON.stringify(b.teams);
}

function responsesOf({ respondents, last, people }: PanelInput, team: string | null): PulseResponse[] {
  const byPulse = Map.groupBy(
    respondents.filter((one) => one.team === team),
    ({ pulse }) => pulse,
  );
  return Array.from({ length: shownPulses }, (_, at) => {
    const pulse = last - shownPulses + 1 + at;
    const answered = new Set(byPulse.get(pulse)?.map(({ respondent }) => respondent)).size;
    const known = team === null ? 0 : people(team, pulse);
    const share = answered >= min && answered <= known ? reportedShare(answered, known) : undefined;
    return {
      ...daysOfStretch("pulse", pulse),
      respondents: answered,
      people: known > 0 ? known : null,
      atLeast: share ?? null,
    };
  });
}

/** The newest eight weeks of which small teams together are shown in some topic, with the teams in them. */
function newestPool(input: PanelInput): { readonly teams: readonly (string | null)[] } | undefined {
  const pools = [...input.topics.values()].flatMap(({ shown }) =>
    shown.filter((cell) => cell.teams.length > 1 && inRange(input, cell)),
  );
  const newest = Math.max(...pools.map(({ at }) => at));
  const teams = new Set(pools.filter(({ at }) => at === newest).flatMap((pool) => pool.teams));
  return [...teams].some(input.sees) ? { teams: [...teams].sort(compareNames) } : undefined;
}

function pooledOf(
  input: PanelInput,
  { teams }: { readonly teams: readonly (string | null)[] },
): PooledPulses {
  const seen = teams.filter(input.sees);
  return {
    teams: seen,
    otherTeams: teams.length - seen.length,
    topics: pulseTopics.map((topic) =>
      ofTopic(
        topic,
        input.topics
          .get(topic)
          ?.shown.filter((cell) => cell.teams.length > 1 && cell.teams.some(input.sees))
          .filter((cell) => inRange(input, cell)) ?? [],
      ),
    ),
  };
}
