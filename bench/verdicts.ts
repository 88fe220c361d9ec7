// npm run verdicts: how often train-or-relieve calls for something where nothing changes, and how often it finds
// what is there, by the console's own rule and by METHODS 8.3 to the letter.

import { calledFor } from "../src/domain/empathy/train-or-relieve.ts";
import type { AlarmRates } from "../src/domain/false-alarms/alarm-rates.ts";
import { seededFraction } from "../src/domain/statistics/chance.ts";
import { foundBy, type LookRule, ruleToTheLetter, verdictAlarms, verdictsFound } from "./verdict-floors.ts";

const agentYears = Number(process.argv[2] ?? 1000);
const people = Number(process.argv[3] ?? 200);
const seed = Number(process.argv[4] ?? 1);
const points = (process.argv[5] ?? "15").split(",").map(Number);

const rules: readonly (readonly [string, LookRule | undefined])[] = [
  ["as built", undefined],
  ["to the letter", ruleToTheLetter],
];
const wanders = [0, 3];
const rates = [1, 2, 4];

say(
  "False verdicts on stable people: % of looks; % of people a year (95 % interval); of them refresh, relieve.",
);
say("The methods' own simulation, at 4 a week without wandering: 4.4 % a year (sigma 9), 6.7 % (sigma 12).");
for (const [name, rule] of rules) {
  for (const sigma of [9, 12]) {
    for (const wander of wanders) {
      for (const evaluationsAWeek of rates) {
        const fraction = seededFraction(seed + 1000 * sigma + 10 * evaluationsAWeek + wander);
        const { any, kinds } = verdictAlarms({ agentYears, evaluationsAWeek, sigma, wander }, fraction, rule);
        const of = calledFor.map((kind) => percent(kinds[kind].perAgentYear.share)).join(", ");
        say(
          `${name}; ${evaluationsAWeek} a week, sigma ${sigma}, wandering ${wander}: ${rateText(any)}; ${of}`,
        );
      }
    }
  }
}

say(
  `Found by ${foundBy.join(", ")} weeks, and the other kind shown, % of people; the methods: relieve 96 % by 12 weeks.`,
);
for (const [name, rule] of rules) {
  for (const kind of calledFor) {
    for (const fall of points) {
      for (const sigma of [9, 12]) {
        for (const wander of wanders) {
          for (const evaluationsAWeek of rates) {
            const fraction = seededFraction(seed + 1000 * sigma + 10 * evaluationsAWeek + wander + 7 * fall);
            const planted = { kind, points: fall };
            const found = verdictsFound({ evaluationsAWeek, sigma, wander, planted, people }, fraction, rule);
            const by = found.by.map((share) => percent(share)).join(" / ");
            say(
              `${name}; ${kind}, ${fall} points; ${evaluationsAWeek} a week, sigma ${sigma}, wandering ${wander}: ${by}; wrong ${percent(found.wrong)}`,
            );
          }
        }
      }
    }
  }
}

function rateText({ perLook, perAgentYear: { share, from, to } }: AlarmRates): string {
  return `${(100 * perLook.share).toFixed(2)}; ${percent(share)} (${percent(from)} to ${percent(to)})`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
