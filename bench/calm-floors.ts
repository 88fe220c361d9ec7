// npm run calm-floors: how often the burnout rules flag somebody on made-up floors on which nothing is wrong.
// Writes src/domain/burnout/calm-floors.ts, which the window prints; to be run again when the rules change.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { firstBurnoutRule } from "../src/domain/burnout/burnout-rule.ts";
import { type CalmFloors, falseAlarmRate } from "../src/domain/burnout/false-alarm-rate.ts";
import { calmFloor, calmFloorWish } from "./calm-burnout.ts";

const floors = Number(process.argv[2] ?? 200);
const firstSeed = Number(process.argv[3] ?? 1);
const { agents, weeks } = calmFloorWish;

const totals = { agentWeeks: 0, inAttention: 0 };
for (let floor = 0; floor < floors; floor++) {
  const { agentWeeks, inAttention, highest } = calmFloor({
    ...calmFloorWish,
    seed: firstSeed + floor,
  });
  totals.agentWeeks += agentWeeks;
  totals.inAttention += inAttention;
  process.stdout.write(
    `floor ${floor + 1} of ${floors}: ${inAttention} of ${agentWeeks} agent-weeks in attention, highest index ${highest.toFixed(1)}\n`,
  );
}
const figures: CalmFloors = {
  ruleVersion: firstBurnoutRule.version,
  floors,
  firstSeed,
  agents,
  weeks,
  ...totals,
};
const rate = falseAlarmRate(figures);
const percent = (share: number) => `${(100 * share).toFixed(3)} %`;
if (rate) process.stdout.write(`${percent(rate.share)} (${percent(rate.from)} to ${percent(rate.to)})\n`);
const lines = Object.entries(figures).map(
  ([name, value]) => `  ${name}: ${String(value).replace(/\B(?=(\d{3})+$)/g, "_")},`,
);
writeFileSync(
  join(import.meta.dirname, "../src/domain/burnout/calm-floors.ts"),
  `import type { CalmFloors } from "./false-alarm-rate.ts";

/** What \`npm run calm-floors\` came to; to be run again whenever the rules change. */
export const calmFloors: CalmFloors = {
${lines.join("\n")}
};
`,
);
