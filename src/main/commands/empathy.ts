import { mondayOf, weekOfDay } from "../../domain/calendar/iso-week.ts";
import { type ServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";
import { changeRule } from "../../domain/empathy/change.ts";
import type { ComparisonRefusal } from "../../domain/empathy/floor-empathy.ts";
import type { LeftOut } from "../../domain/empathy/left-out.ts";
import type { RecordStore } from "../record-store/store/record-store.ts";
import { type Command, type CommandCall, dayOption, textOption, UsageError } from "./command.ts";
import { textTable } from "./text-table.ts";
import { withFloor } from "./with-floor.ts";

/** `evenkeel empathy`: each agent's empathy, adjusted for evaluators, with its trend and verdict. */
export const empathyCommand: Command = {
  name: "empathy",
  usage: "empathy [--agent A] [--from DAY] [--to DAY]",
  purpose: "tells each agent's empathy without the evaluators' severity, its trend, and train or relieve",
  options: { agent: { type: "string" }, from: { type: "string" }, to: { type: "string" } },
  async run(call) {
    const asked = { from: dayOption(call, "from"), to: dayOption(call, "to") };
    if (asked.from !== null && asked.to !== null && asked.from > asked.to) {
      throw new UsageError("--from is not after --to.");
    }
    return withFloor(call, async ({ store }) => {
      const toDay = asked.to ?? (await newestDay(store, call));
      const fromDay = asked.from ?? mondayOf(weekOfDay(toDay) - changeRule.rangeWeeks + 1);
      const agent = textOption(call, "agent") ?? null;
      const found = await store.read("empathyCells", { scope: "all", fromDay, toDay, agent });
      if (agent !== null && found.agents.length === 0) {
        call.say(`There is no agent called ${agent}. \`evenkeel agents\` lists those there are.`);
        return 1;
      }
      const { comparison } = found;
      if (comparison.kind === "refused") {
        call.say(`Agents are not compared: ${refusals[comparison.reason]}`);
      }
      for (const { reason, count } of found.leftOut)
        call.say(`${count} evaluations left out: ${leftOut[reason]}`);
      call.answer(found.agents, () =>
        textTable(
          ["agent", "evaluations", "raw", "adjusted", "shrunk", "from", "to", "trend", "verdict"],
          found.agents.map((row) => [
            row.agent,
            row.evaluations,
            rounded(row.raw),
            rounded(row.adjusted),
            rounded(row.shrunk),
            rounded(row.low),
            rounded(row.high),
            row.trend,
            row.verdict,
          ]),
        ),
      );
      return 0;
    });
  },
};

const refusals = {
  "no-evaluations": "there are no evaluations.",
  "not-connected": "nobody was scored by evaluators of two of the groups into which they fall.",
  "evaluators-follow-months": "evaluators took over from one another between months.",
  "too-few-evaluations": "there are too few evaluations to tell the evaluators' severity.",
  "low-agreement": "evaluators agree too little; let them score the same contacts and calibrate first.",
} as const satisfies Record<ComparisonRefusal, string>;

const leftOut = {
  "too-few-items": "too few items applied.",
  "scale-changed": "the scale of an item is not the form's; confirm the form.",
  "unknown-agent": "nothing else names their agent.",
  "told-twice": "the same evaluator scored the contact again later.",
} as const satisfies Record<LeftOut, string>;

/** The newest day with data that does not lie after the day that everything is judged from. */
async function newestDay(store: RecordStore, call: CommandCall): Promise<ServiceDay> {
  const { lastDay } = await store.read("floorStatus", { scope: "all" });
  const today = call.today === undefined ? undefined : serviceDayOf(call.today);
  return Math.min(lastDay ?? today ?? 0, today ?? lastDay ?? 0);
}

function rounded(value: number | null): string | null {
  return value === null ? null : value.toFixed(1);
}
