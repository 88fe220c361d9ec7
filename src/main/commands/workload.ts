import { wholePercent } from "../../domain/workload/figure-definition.ts";
import { workloadSpans } from "../../domain/workload/workload-span.ts";
import { type Command, dayFilter, filterOption, textOption, UsageError } from "./command.ts";
import { textTable } from "./text-table.ts";
import { withConsole } from "./with-console.ts";

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
    const word = textOption(call, "by") ?? "week";
    const by = workloadSpans.find((name) => name === word);
    if (by === undefined) throw new UsageError(`--by is day, week or period, not ${word}.`);
    const asked = {
      ...filterOption(call, "agent"),
      ...filterOption(call, "team"),
      ...dayFilter(call, "from"),
      ...dayFilter(call, "to"),
      by,
    };
    return withConsole(call, async ({ ask }) => {
      const rows = await ask.workload.carried(asked);
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
