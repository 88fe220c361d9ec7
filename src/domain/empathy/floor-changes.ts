import type { WeekIndex } from "../calendar/iso-week.ts";
import type { WeekScore } from "./adjusted-score.ts";
import { changeFrom, type LevelScores, levelMean, levelScores } from "./change-of-level.ts";
import { changeRule } from "./change-rule.ts";
import { minSigma } from "./change-threshold.ts";
import { type HandledScore, type Restart, restartsOf } from "./comparable-since.ts";
import { lookAt, type PersonLook } from "./level-look.ts";
import { type PersonLevel, steppedLevel, watching, windowFrom } from "./level-state.ts";
import { floorVariance, steadiedVariance, withinSquares } from "./score-spread.ts";
import {
  changeOver,
  type SinceThen,
  steppedTeam,
  type TeamLevel,
  teamChange,
  teamSignal,
} from "./team-level.ts";

/** A score without its evaluator's severity, with what shows whether it compares with earlier ones. */
export type ChangeScore = WeekScore & HandledScore;

/** Somebody whose empathy is watched. */
export interface WatchedPerson {
  readonly agent: string;
  readonly team: string | null;
  /** In the order of time, of two years where there are so many. */
  readonly scores: readonly ChangeScore[];
  /** The first weeks of a new main queue. */
  readonly newQueues: readonly WeekIndex[];
}

/** A person in the last look, with all that a word about them rests on. */
export interface PersonInLook {
  readonly agent: string;
  readonly own: LevelScores;
  readonly level: PersonLevel;
  /** The last look. */
  readonly seen: PersonLook;
  /** Why, and since when, scores no longer compare with those before; undefined where all do. */
  readonly restart: Restart | undefined;
  /** The finding that stands over this person; their own word then needs the others' change taken out. */
  readonly finding: TeamFinding | undefined;
  /** Whether the person's own test signals while the finding stands, and their difference from the others does not. */
  readonly alone: boolean;
}

/** A change that most of a team shares; `team` is null for the whole floor. */
interface TeamFinding {
  readonly team: string | null;
  readonly level: Extract<TeamLevel, { kind: "said" }>;
}

export interface FloorChanges {
  readonly people: ReadonlyMap<string, PersonInLook>;
  readonly findings: readonly TeamFinding[];
}

/** A person while the looks go by. */
interface Walker {
  readonly person: WatchedPerson;
  readonly own: LevelScores;
  readonly restarts: readonly Restart[];
  readonly group: Group;
  level: PersonLevel;
  restart: Restart | undefined;
  seen: PersonLook;
  /** While a finding stands: that this person's difference from the others signalled. */
  apart: boolean;
  alone: boolean;
}

interface Group {
  readonly team: string | null;
  readonly members: Walker[];
  level: TeamLevel;
}

/**
 * The change of empathy of everybody on a floor, and of its teams, in a week (methods, 8.2): from the records
 * alone, by looking at each of the last 52 weeks in turn as it was then. Nothing is kept from look to look, so
 * the same records give the same words.
 *
 * Common cause comes first: a team's finding is judged before its people. While it stands, a person has a word
 * only if their own change and its difference from the others' mean change both signal. Who is in no team of
 * five is set beside the whole floor.
 *
 * @param people with their scores of two years, or as far as there are any
 * @returns an entry for each of them; none where nobody's scores differ, for then no spread is known
 * @example floorChanges(people, 2951).people.get("a1")?.level.state.kind // "watching"
 */
export function floorChanges(people: readonly WatchedPerson[], lastWeek: WeekIndex): FloorChanges {
  let last: FloorChanges = { people: new Map(), findings: [] };
  for (const found of floorLooks(people, [lastWeek - changeRule.looks + 1, lastWeek])) last = found;
  return last;
}

/**
 * What each weekly look finds, from the first to the last, as `floorChanges` has it of the last one.
 *
 * @param weeks of the first look and of the last
 * @returns nothing where nobody's scores differ
 */
export function* floorLooks(
  people: readonly WatchedPerson[],
  [firstLook, lastLook]: readonly [WeekIndex, WeekIndex],
): Generator<FloorChanges> {
  const squares = people.map(({ scores }) => withinSquares(scores));
  const floor = floorVariance(squares);
  if (floor === undefined) return;
  const groupOf = groupsOf(people);
  const walkers = people.map((person, at): Walker => {
    const variance = steadiedVariance(squares[at] ?? { squares: 0, degrees: 0 }, floor);
    const walker: Walker = {
      person,
      own: levelScores(person.scores, Math.max(variance, minSigma ** 2)),
      restarts: restartsOf(person.scores, person.newQueues),
      group: groupOf(person),
      level: watching,
      restart: undefined,
      seen: unseen,
      apart: false,
      alone: false,
    };
    return walker;
  });
  const groups = withMembers(walkers);
  for (let week = firstLook; week <= lastLook; week++) {
    for (const walker of walkers) look(walker, week);
    for (const group of groups) lookAtGroup(group, week);
    for (const walker of walkers) decide(walker, week);
    yield outcome(walkers, groups);
  }
}

const unseen: PersonLook = {
  changes: [],
  scoresAWeek: 0,
  best: undefined,
  threshold: { kind: "outside", reason: "too-few" },
  signal: undefined,
};

/** The group that a person's change is set beside: their team where five of it are scored, else the floor. */
function groupsOf(people: readonly WatchedPerson[]): (person: WatchedPerson) => Group {
  const sizes = new Map<string | null, number>();
  for (const { team } of people) sizes.set(team, (sizes.get(team) ?? 0) + 1);
  const groups = new Map<string | null, Group>();
  return ({ team }) => {
    const own = team !== null && (sizes.get(team) ?? 0) >= changeRule.teamMinPeople ? team : null;
    const known = groups.get(own);
    if (known) return known;
    const made: Group = { team: own, members: [], level: { kind: "watching" } };
    groups.set(own, made);
    return made;
  };
}

/** The floor's group holds everybody: who is in no team of five is set beside all the others. */
function withMembers(walkers: readonly Walker[]): Group[] {
  const groups = new Set(walkers.map(({ group }) => group));
  for (const group of groups)
    group.members.push(...(group.team === null ? walkers : walkers.filter((one) => one.group === group)));
  return [...groups];
}

/** One person in one week: from where scores compare, the changes, and the loudest of them. */
function look(walker: Walker, week: WeekIndex): void {
  const { own, restarts } = walker;
  for (const restart of restarts) {
    const newer = restart.since > (walker.level.from ?? Number.NEGATIVE_INFINITY);
    if (restart.knownIn > week || !newer) continue;
    walker.restart = restart;
    walker.level = { state: { kind: "watching" }, from: restart.since };
  }
  walker.seen = lookAt(own, walker.level, week);
}

/** A team in one week; where its finding closes, its people's references begin with what changed. */
function lookAtGroup(group: Group, week: WeekIndex): void {
  const signal =
    group.level.kind === "watching" ? teamSignal(group.members.map(({ seen }) => seen)) : undefined;
  const { level, closed } = steppedTeam(group.level, week, signal, sinceThen(group, week));
  group.level = level;
  if (closed === undefined) return;
  for (const member of group.members) {
    if (member.group !== group || member.apart || wasSaidBefore(member, closed)) continue;
    member.level = { state: { kind: "watching" }, from: Math.max(closed, member.level.from ?? closed) };
  }
}

/** What a finding's people come to since: each one's last eight weeks against their reference before it. */
function sinceThen({ level, members }: Group, week: WeekIndex): SinceThen | undefined {
  if (level.kind !== "said") return undefined;
  const from = Math.max(level.since, changeFrom(week, changeRule.recentWeeks));
  let [people, sum] = [0, 0];
  for (const { own, level: state } of members) {
    const before = levelMean(own, windowFrom(state, week), level.since - 1);
    const after = levelMean(own, from, week);
    if (before.n < changeRule.minReference || after.n === 0) continue;
    people++;
    sum += after.mean - before.mean;
  }
  return people > 0 ? { people, difference: sum / people } : undefined;
}

/** One person's word in one week, once their team's finding is known. */
function decide(walker: Walker, week: WeekIndex): void {
  const { group } = walker;
  const { signal } = walker.seen;
  const stands = group.level.kind === "said" && !wasSaidBefore(walker, group.level.since);
  walker.apart = stands && (walker.apart || isApart(walker, week));
  const withTeam = stands && !walker.apart;
  walker.level = steppedLevel(walker.level, walker.own, { week, signal: withTeam ? undefined : signal });
  walker.alone = withTeam && (signal !== undefined || walker.level.state.kind === "said");
}

/** A word that was said before a team's change began has another cause. */
function wasSaidBefore({ level: { state } }: Walker, since: WeekIndex): boolean {
  return state.kind === "said" && state.saidIn < since;
}

/** Whether a person's change, less the mean change of the others over the same weeks, signals too. */
function isApart(walker: Walker, week: WeekIndex): boolean {
  const { seen, level, group } = walker;
  const { threshold, signal } = seen;
  if (threshold.kind !== "known") return false;
  const { state } = level;
  const weeks =
    state.kind === "said"
      ? Math.min(changeRule.maxRecentWeeks, week - state.since + 1)
      : signal?.change.weeks;
  if (weeks === undefined) return false;
  const own = changeOver(seen.changes, weeks);
  const others = teamChange(
    group.members.flatMap((one) => (one === walker ? [] : [one.seen])),
    weeks,
  );
  if (!own || !others) return false;
  const difference = own.difference - others.difference;
  const sameWay = Math.sign(difference) === Math.sign(own.difference);
  const z = Math.abs(difference) / Math.sqrt(own.variance + others.variance);
  return sameWay && Math.abs(difference) >= changeRule.points && z > threshold.h;
}

function outcome(walkers: readonly Walker[], groups: readonly Group[]): FloorChanges {
  const findings = new Map<Group, TeamFinding>();
  for (const group of groups)
    if (group.level.kind === "said") findings.set(group, { team: group.team, level: group.level });
  return {
    findings: [...findings.values()],
    people: new Map(
      walkers.map(({ person: { agent }, own, level, seen, restart, group, alone }) => {
        const finding = findings.get(group);
        return [agent, { agent, own, level, seen, restart, finding, alone }];
      }),
    ),
  };
}
