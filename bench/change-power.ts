// npm run change-power: how early a lasting fall of one person is said (methods, 8.2), by the console's own functions,
// and whom a fall that everybody shares names. Prints the tables; writes nothing.
import type { WeekIndex } from "../src/domain/calendar/iso-week.ts";
import { levelScores } from "../src/domain/empathy/change-of-level.ts";
import { changeRule } from "../src/domain/empathy/change-rule.ts";
import { floorLooks, type WatchedPerson } from "../src/domain/empathy/floor-changes.ts";
import { lookAt } from "../src/domain/empathy/level-look.ts";
import { type PersonLevel, steppedLevel, watching } from "../src/domain/empathy/level-state.ts";
import { personChange } from "../src/domain/empathy/person-change.ts";
import { steadiedVariance, withinSquares } from "../src/domain/empathy/score-spread.ts";
import { type Fraction, seededFraction } from "../src/domain/statistics/chance.ts";
import { drawnScores } from "./drawn-scores.ts";

const falls = Number(process.argv[2] ?? 300);
const floors = Number(process.argv[3] ?? 30);
const seed = Number(process.argv[4] ?? 20_261_130);
const sigma = 9;
const begins = 1052;
const weeksAfter = [4, 8, 12, 26] as const;
const lastLook = begins + 25;

/** After how many weeks a fall is said; undefined within half a year. A word from before it began does not count. */
function weeksUntilSaid(evaluationsAWeek: number, points: number, fraction: Fraction): number | undefined {
  const weeks = [begins - changeRule.windowWeeks, lastLook] as const;
  const scores = drawnScores({ evaluationsAWeek, sigma, weeks, fall: { from: begins, points } }, fraction);
  const own = levelScores(scores, steadiedVariance(withinSquares(scores), sigma ** 2));
  let level: PersonLevel = watching;
  for (let week = begins; week <= lastLook; week++) {
    level = steppedLevel(level, own, { week, signal: lookAt(own, level, week).signal });
    if (level.state.kind === "said" && level.state.direction === "declining") return week - begins + 1;
  }
  return undefined;
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const percent = (share: number) => (100 * share).toFixed(0);

say(`Falls found by 4/8/12/26 weeks, of ${falls} each, sigma ${sigma}, seed ${seed}:`);
for (const [row, evaluationsAWeek] of [0.69, 1, 2, 4].entries()) {
  const parts = [10, 15, 20].map((points) => {
    const fraction = seededFraction(seed + 100 * row + points);
    const found = Array.from({ length: falls }, () => weeksUntilSaid(evaluationsAWeek, points, fraction));
    const by = weeksAfter.map((weeks) =>
      percent(found.filter((one) => one !== undefined && one <= weeks).length / falls),
    );
    return `fall of ${points}: ${by.join("/")} %`;
  });
  say(`${evaluationsAWeek} a week: ${parts.join("; ")}`);
}

/** A floor of people in teams of which some fall by so many points in one and the same week. */
function fallenFloor(
  { people, evaluationsAWeek, teamSize }: { people: number; evaluationsAWeek: number; teamSize: number },
  pointsOf: (at: number) => number,
  fraction: Fraction,
): WatchedPerson[] {
  const weeks = [begins - changeRule.windowWeeks, lastLook] as const;
  return Array.from({ length: people }, (_, at) => {
    const fall = { from: begins, points: pointsOf(at) };
    const scores = drawnScores({ evaluationsAWeek, sigma, weeks, fall }, fraction);
    const watched = scores.map((score) => ({ ...score, form: "" }));
    return { agent: `a${at}`, team: `t${Math.floor(at / teamSize)}`, scores: watched, newQueues: [] };
  });
}

interface Seen {
  readonly found: number[];
  named: number;
  personYears: number;
  improving: number;
}

function seenOn(
  wish: Parameters<typeof fallenFloor>[0],
  pointsOf: (at: number) => number,
  offset: number,
): Seen {
  const seen: Seen = { found: [], named: 0, personYears: 0, improving: 0 };
  for (let floor = 0; floor < floors; floor++) {
    const fraction = seededFraction(seed + offset + floor);
    const named = new Set<string>();
    const improving = new Set<string>();
    const first = new Map<string | null, WeekIndex>();
    let week: WeekIndex = begins;
    for (const { people, findings } of floorLooks(fallenFloor(wish, pointsOf, fraction), [
      begins,
      lastLook,
    ])) {
      for (const { team, level } of findings)
        if (!first.has(team)) first.set(team, level.saidIn - begins + 1);
      for (const [agent, one] of people) {
        const { word } = personChange(one, week);
        if (word === "declining") named.add(agent);
        if (word === "improving") improving.add(agent);
      }
      week++;
    }
    seen.found.push(...first.values());
    seen.named += named.size;
    seen.improving += improving.size;
    seen.personYears += wish.people / 2;
  }
  return seen;
}

say(`Floors of 36 in teams of 12, ${floors} each, half a year after the fall:`);
for (const [at, { evaluationsAWeek, points, half }] of [
  { evaluationsAWeek: 0.69, points: 15, half: false },
  { evaluationsAWeek: 1, points: 12, half: false },
  { evaluationsAWeek: 1, points: 15, half: false },
  { evaluationsAWeek: 4, points: 15, half: false },
  { evaluationsAWeek: 1, points: 12, half: true },
  { evaluationsAWeek: 4, points: 12, half: true },
].entries()) {
  const wish = { people: 36, evaluationsAWeek, teamSize: 12 };
  const { found, named, improving } = seenOn(
    wish,
    (one) => (half && one % 2 === 1 ? 0 : points),
    1000 * (at + 1),
  );
  const by4 = found.filter((weeks) => weeks <= 4).length;
  say(
    `${evaluationsAWeek} a week, ${half ? "half of the people fall" : "everybody falls"} by ${points}: ${found.length} of ${3 * floors} teams found, ${by4} by week 4; ${named} of ${36 * floors} people called lower, ${improving} higher`,
  );
}
