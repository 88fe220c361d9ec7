import { bestChange, levelChanges, levelScores } from "../src/domain/empathy/change-of-level.ts";
import { changeRule } from "../src/domain/empathy/change-rule.ts";
import { steppedLevel, watching, windowFrom } from "../src/domain/empathy/level-state.ts";
import { floorVariance, steadiedVariance, withinSquares } from "../src/domain/empathy/score-spread.ts";
import type { TeamMember } from "../src/domain/empathy/team-level.ts";
import { loudestTeamChange } from "../src/domain/empathy/team-level.ts";
import type { Fraction } from "../src/domain/statistics/chance.ts";
import { drawnScores } from "./drawn-scores.ts";

/** Weekly looks at one person over a year, to whom nothing happened. */
export interface StableYear {
  /** The loudest change that a look could have said, either way; 0 where none was large enough. */
  readonly loudest: number;
  /** What each look would give a team's mean. */
  readonly looks: readonly TeamMember[];
}

const looks = 52;
const firstLook = 1052;
const history = changeRule.windowWeeks;

/**
 * People to whom nothing happens, with the very functions that the console uses (methods, 8.2): scores of a year
 * before the first look, their own wandering, the cut, both directions and 52 looks.
 *
 * @param keepLooks whether the looks are kept for teams; it takes much memory
 */
export function stableYears(
  {
    people,
    evaluationsAWeek,
    sigma,
  }: { readonly people: number; readonly evaluationsAWeek: number; readonly sigma: number },
  fraction: Fraction,
  keepLooks = false,
): StableYear[] {
  const weeks = [firstLook - history, firstLook + looks - 1] as const;
  const all = Array.from({ length: people }, () => drawnScores({ evaluationsAWeek, sigma, weeks }, fraction));
  const squares = all.map(withinSquares);
  const floor = floorVariance(squares) ?? sigma ** 2;
  return all.map((scores, at) => {
    const own = levelScores(scores, steadiedVariance(squares[at] ?? { squares: 0, degrees: 0 }, floor));
    let loudest = 0;
    const members: TeamMember[] = [];
    for (let week = firstLook; week < firstLook + looks; week++) {
      const from = windowFrom(watching, week);
      const changes = levelChanges(own, { from, lastWeek: week });
      const signal = bestChange(changes);
      if (signal && signal.z > loudest) {
        const { state } = steppedLevel(watching, own, { week, signal });
        if (state.kind === "said") loudest = signal.z;
      }
      if (keepLooks) members.push({ changes, scoresAWeek: evaluationsAWeek });
    }
    return { loudest, looks: members };
  });
}

/** The loudest finding of each team-year: teams of people drawn from those of whom the looks were kept. */
export function stableTeams(
  { teams, size }: { readonly teams: number; readonly size: number },
  people: readonly StableYear[],
  fraction: Fraction,
): number[] {
  return Array.from({ length: teams }, () => {
    const members = drawnFrom(people, size, fraction);
    let loudest = 0;
    for (let at = 0; at < looks; at++) {
      const found = loudestTeamChange(members.map((one) => one.looks[at] ?? { changes: [], scoresAWeek: 0 }));
      if (found && found.z > loudest) loudest = found.z;
    }
    return loudest;
  });
}

/** So many different ones. */
function drawnFrom<One>(all: readonly One[], size: number, fraction: Fraction): One[] {
  const drawn = new Set<One>();
  while (drawn.size < Math.min(size, all.length)) {
    const one = all[Math.floor(fraction() * all.length)];
    if (one !== undefined) drawn.add(one);
  }
  return [...drawn];
}
