// npm run change-power: whom a fall that everybody shares, or half of a floor, names (methods, 8.2), by the console's own
// functions. Prints the table; writes nothing. How early one person's fall is said stands in `npm run false-alarms`.
import { seenOn } from "./change-found.ts";

const floors = Number(process.argv[2] ?? 30);
const seed = Number(process.argv[3] ?? 20_261_130);

const say = (line: string) => process.stdout.write(`${line}\n`);

say(`Floors of 36 in teams of 12, ${floors} each, half a year after the fall:`);
for (const [at, { evaluationsAWeek, points, half }] of [
  { evaluationsAWeek: 0.69, points: 15, half: false },
  { evaluationsAWeek: 1, points: 12, half: false },
  { evaluationsAWeek: 1, points: 15, half: false },
  { evaluationsAWeek: 4, points: 15, half: false },
  { evaluationsAWeek: 1, points: 12, half: true },
  { evaluationsAWeek: 4, points: 12, half: true },
].entries()) {
  const wish = { people: 36, evaluationsAWeek, teamSize: 12, floors, seed: seed + 1000 * (at + 1) };
  const { found, named, improving } = seenOn(wish, (one) => (half && one % 2 === 1 ? 0 : points));
  const by4 = found.filter((weeks) => weeks <= 4).length;
  say(
    `${evaluationsAWeek} a week, ${half ? "half of the people fall" : "everybody falls"} by ${points}: ${found.length} of ${3 * floors} teams found, ${by4} by week 4; ${named} of ${36 * floors} people called lower, ${improving} higher`,
  );
}
