// npm run false-alarms: works out anew how often the rules of empathy raise an alarm
// where nothing changed, and writes it where the console reads it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AlarmRates } from "../src/domain/empathy/false-alarm.ts";
import type { FloorAlarms, SimulatedAlarms } from "../src/domain/empathy/false-alarm-figures.ts";
import { wanderRule } from "../src/domain/empathy/wander.ts";
import { seededFraction } from "../src/domain/statistics/chance.ts";
import { calmFloors } from "./calm-empathy.ts";
import { falseAlarms } from "./stable-people.ts";
import { verdictAlarms } from "./verdict-floors.ts";

const agentYears = Number(process.argv[2] ?? 600);
const floors = Number(process.argv[3] ?? 40);
const file = join(import.meta.dirname, "../src/domain/empathy/false-alarm-figures.ts");
/** Of the verdict's people: a stable level wanders by as much, in points (methods, 8.2). */
const { points: wander } = wanderRule;

const simulated: SimulatedAlarms[] = [];
for (const sigma of [6, 9, 12]) {
  for (const evaluationsAWeek of [0.69, 1, 2, 4]) {
    const floor = { agentYears, evaluationsAWeek, sigma };
    const seed = 1000 * sigma + 100 * evaluationsAWeek;
    const found = falseAlarms(floor, seededFraction(seed));
    if (!found) throw new Error("no agent-years were asked for");
    const { declining, changed, chart } = found;
    const { any: verdict } = verdictAlarms({ ...floor, wander }, seededFraction(seed));
    simulated.push({ evaluationsAWeek, sigma, agentYears, declining, changed, verdict, chart });
    say(`${evaluationsAWeek} a week, sigma ${sigma}`, { declining, changed, verdict, chart });
  }
}
const onFloors: FloorAlarms[] = [2.5, 4].map((evaluationsAWeek) => {
  const found = calmFloors({ floors, agents: 40, evaluationsAWeek, looks: 52 });
  say(`${floors} calm floors, ${evaluationsAWeek} a week`, {
    declining: found.declining,
    changed: found.changed,
    verdict: found.verdict,
  });
  return found;
});
writeFileSync(file, moduleText(simulated, onFloors));

function say(what: string, rates: Readonly<Record<string, AlarmRates>>): void {
  const parts = Object.entries(rates).map(([name, { perLook, perAgentYear }]) => {
    return `${name} ${percent(perLook)} a look, ${percent(perAgentYear)} an agent-year`;
  });
  process.stdout.write(`${what}: ${parts.join("; ")}\n`);
}

function percent({ share, from, to }: AlarmRates["perLook"]): string {
  return `${(100 * share).toFixed(2)} % (${(100 * from).toFixed(2)} to ${(100 * to).toFixed(2)})`;
}

function moduleText(own: readonly SimulatedAlarms[], onWhole: readonly FloorAlarms[]): string {
  const rounded = (value: unknown) =>
    JSON.stringify(value, (_, one) => (typeof one === "number" ? Math.round(one * 1e5) / 1e5 : one));
  return `import type { AlarmRates } from "./false-alarm.ts";

// Written by bench/false-alarms.ts, which works it out anew; a test works out a part and compares.

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

const simulated: SimulatedAlarms[] = ${rounded(own)};

const floors: FloorAlarms[] = ${rounded(onWhole)};

/** How often the words, the verdicts and the chart speak up where nothing changed. */
export const falseAlarmFigures = { simulated, floors };
`;
}
