// npm run false-alarms -- 2026-12-01 [full|quick] [seed]: works out, by the console's own functions, how often chance alone
// makes it claim each thing that it can claim, and how much of what is there it finds. Writes where the console reads it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AlarmFigures } from "../src/domain/false-alarms/alarm-figures.ts";
import { type AlarmSize, alarmFigures } from "./alarm-figures.ts";

const [day = "", size = "full", seedText = "20261201"] = process.argv.slice(2);
if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error("Name the day of the run first: 2026-12-01");
if (!isSize(size)) throw new Error("The size is full or quick");

const figures = alarmFigures({ day, size, seed: Number(seedText) }, (line) =>
  process.stdout.write(`${line}\n`),
);
const file = join(import.meta.dirname, "../src/domain/false-alarms/stored-alarms.ts");
writeFileSync(file, moduleText(figures));

function isSize(text: string): text is AlarmSize {
  return text === "full" || text === "quick";
}

function moduleText(stored: AlarmFigures): string {
  const rounded = JSON.stringify(
    stored,
    (_, one) => (typeof one === "number" ? Math.round(one * 1e5) / 1e5 : one),
    2,
  );
  return `import type { AlarmFigures } from "./alarm-figures.ts";

// Written by \`npm run false-alarms -- ${day}\`; to be run again when a rule changes, which a test asks for.

/** How often chance alone makes the console claim something, and what it finds of what is there. */
export const storedAlarms: AlarmFigures = ${rounded};
`;
}
