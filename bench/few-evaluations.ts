// npm run few-evaluations: what can be found at three evaluations a month (methods, 8.4), by the console's own functions:
// how early a small fall that a team shares, and how much sooner one person's fall where the queue says whom to score.

import type { WeekScore } from "../src/domain/empathy/adjusted-score.ts";
import { levelScores } from "../src/domain/empathy/change-of-level.ts";
import { changeRule } from "../src/domain/empathy/change-rule.ts";
import { floorLooks, type WatchedPerson } from "../src/domain/empathy/floor-changes.ts";
import { lookAt } from "../src/domain/empathy/level-look.ts";
import { type PersonLevel, steppedLevel, watching } from "../src/domain/empathy/level-state.ts";
import { steadiedVariance, withinSquares } from "../src/domain/empathy/score-spread.ts";
import { type Fraction, seededFraction } from "../src/domain/statistics/chance.ts";
import { wilsonInterval } from "../src/domain/statistics/wilson-interval.ts";
import { drawnScores } from "./drawn-scores.ts";
import { dealtScores, waysOfDealing } from "./scored-by-plan.ts";

const teams = Number(process.argv[2] ?? 400);
const floors = Number(process.argv[3] ?? 25);
const seed = Number(process.argv[4] ?? 20_261_201);
const sigma = 9;
const begins = 60;
const foundBy = [4, 8, 12, 26] as const;

const say = (line: string) => process.stdout.write(`${line}\n`);

function share(count: number, of: number): string {
  const { from = 0, to = 1 } = wilsonInterval(count, of) ?? {};
  const percent = (value: number) => (100 * value).toFixed(0);
  return `${percent(count / of)} (${percent(from)} to ${percent(to)})`;
}

/** After how many weeks a team of twelve that falls together is a finding; undefined within the weeks that are looked at. */
function weeksUntilTeamFound(
  { evaluationsAWeek, points }: { readonly evaluationsAWeek: number; readonly points: number },
  weeks: number,
  fraction: Fraction,
): number | undefined {
  const people = Array.from({ length: 12 }, (_, at): WatchedPerson => {
    const scores = drawnScores(
      {
        evaluationsAWeek,
        sigma,
        weeks: [begins - changeRule.windowWeeks, begins + weeks - 1],
        fall: { from: begins, points },
      },
      fraction,
    );
    return {
      agent: `a${at}`,
      team: "team",
      scores: scores.map((score) => ({ ...score, form: "" })),
      newQueues: [],
    };
  });
  let week = 0;
  for (const { findings } of floorLooks(people, [begins, begins + weeks - 1])) {
    week++;
    if (findings.some(({ level }) => level.direction === "declining")) return week;
  }
  return undefined;
}

say(
  `A team of 12 falls together; found by 4 / 8 / 12 weeks, % of ${teams} teams (95 % interval); sigma ${sigma}, seed ${seed}.`,
);
say("METHODS 8.4 for a fall of 5: 33 / 75 / 89.");
for (const [row, evaluationsAWeek] of [0.69, 1, 2].entries()) {
  for (const points of [5, 8]) {
    const fraction = seededFraction(seed + 100 * row + points);
    const found = Array.from({ length: teams }, () =>
      weeksUntilTeamFound({ evaluationsAWeek, points }, 12, fraction),
    );
    const by = foundBy
      .slice(0, 3)
      .map((weeks) => share(found.filter((one) => one !== undefined && one <= weeks).length, teams));
    say(`${evaluationsAWeek} a week, fall of ${points}: ${by.join(" / ")}`);
  }
}

/** In which week after the fall a person's own word comes; undefined within half a year, or in a year without a fall. */
function weeksUntilSaid(scores: readonly WeekScore[], looks: number, downwards: boolean): number | undefined {
  const own = levelScores(scores, steadiedVariance(withinSquares(scores), sigma ** 2));
  let level: PersonLevel = watching;
  for (let week = begins; week < begins + looks; week++) {
    level = steppedLevel(level, own, { week, signal: lookAt(own, level, week).signal });
    if (level.state.kind === "said" && (!downwards || level.state.direction === "declining"))
      return week - begins + 1;
  }
  return undefined;
}

const people = 40;
say(
  `One person's fall of 15, the same number of evaluations dealt out by the queue or by chance: found by ${foundBy.join(" / ")} weeks, % of ${floors * people} people; the week by which half and three quarters are found.`,
);
for (const [row, evaluationsAWeek] of [0.46, 0.69, 1.15].entries()) {
  for (const way of waysOfDealing) {
    const fraction = seededFraction(seed + 5000 + 100 * row);
    const found: (number | undefined)[] = [];
    const stable: (number | undefined)[] = [];
    for (let floor = 0; floor < floors; floor++) {
      const made = { people, evaluationsAWeek, sigma, weeks: begins + 52 };
      const fallen = dealtScores({ ...made, fall: { from: begins, points: 15 } }, way, fraction);
      found.push(...fallen.map((own) => weeksUntilSaid(own, 26, true)));
      const calm = dealtScores({ ...made, fall: { from: begins, points: 0 } }, way, fraction);
      stable.push(...calm.map((own) => weeksUntilSaid(own, 52, false)));
    }
    const within = (weeks: number) => found.filter((one) => one !== undefined && one <= weeks).length;
    const weekOf = (part: number) => {
      const at = Array.from({ length: 26 }, (_, one) => one + 1).find(
        (week) => within(week) >= part * found.length,
      );
      return at ?? "over 26";
    };
    const met = stable.filter((one) => one !== undefined).length;
    say(
      `${evaluationsAWeek} a week, ${way}: ${foundBy.map((weeks) => share(within(weeks), found.length)).join(" / ")}; half by ${weekOf(0.5)}, three quarters by ${weekOf(0.75)}; a word where nothing changes ${share(met, stable.length)} % of people a year`,
    );
  }
}
