import { wholePercent } from "../../domain/workload/figure-definition.ts";
import { workloadSpans } from "../../domain/workload/workload-span.ts";
import { type Command, dayOption, textOption, UsageError } from "./command.ts";
import { textTable } from "./text-table.ts";
import { withFloor } from "./with-floor.ts";

/** `evenkeel workload`: what each agent carried, by day, week or over the whole range. */
export const workloadCommand: Command = {
  name: "workload",
  usage: "workload [--agent A] [--team T] [--from DAY] [--to DAY] [--by day|week|period]",
  purpose: "tells what each agent carried",
  options: {
    agent: { type: "string" },
    team: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    by: { type: "string" },
  },
  async run(call) {
    const by = textOption(call, "by") ?? "week";
    const span = workloadSpans.find((name) => name === by);
    if (!span) throw new UsageError(`--by is day, week or period, not ${by}.`);
    const from = dayOption(call, "from");
    const to = dayOption(call, "to");
    return withFloor(call, async ({ store }) => {
      const agent = textOption(call, "agent") ?? null;
      const known =
        agent === null || (await store.read("agents", { scope: "all" })).some((one) => one.agent === agent);
      if (!known) {
        call.say(`There is no agent called ${agent}. \`evenkeel agents\` lists those there are.`);
        return 1;
      }
      const rows = await store.read("workload", {
        scope: "all",
        agent,
        team: textOption(call, "team") ?? null,
        from,
        to,
        by: span,
      });
      call.answer(rows, () =>
        textTable(
          [
            "agent",
            "from",
            "to",
            "handled",
            "handle s",
            "average s",
            "occupancy",
            "longest stretch s",
            "quick returns",
          ],
          rows.map((row) => [
            row.agent,
            row.from,
            row.to,
            row.handled,
            row.handleSeconds,
            row.averageHandleSeconds === null ? null : Math.round(row.averageHandleSeconds),
            row.occupancy === null ? null : wholePercent(row.occupancy),
            row.longestStretchSeconds,
            row.quickReturns === null
              ? null
              : `${row.quickReturnsFrom === "contacts" ? "at least " : ""}${row.quickReturns}`,
          ]),
        ),
      );
      return 0;
    });
  },
};
