import { weekOfLabel } from "../../domain/calendar/iso-week.ts";
import { type Command, type CommandCall, filterOption, textOption, UsageError } from "./command.ts";
import { textTable } from "./text-table.ts";
import { withConsole } from "./with-console.ts";

/** `evenkeel burnout`: the burnout signal of a week, people by their id and never by their index. */
export const burnoutCommand: Command = {
  name: "burnout",
  usage: "burnout [--agent A] [--week YYYY-Www]",
  purpose: "tells the burnout signal of a week, with what adds to it and what is missing",
  options: { agent: { type: "string" }, week: { type: "string" } },
  async run(call) {
    const asked = { ...filterOption(call, "agent"), ...weekFilter(call) };
    return withConsole(call, async ({ ask }) => {
      const { week, rows: figures } = await ask.burnout.figures(asked);
      const rows = figures.map(({ agent, name, confidence, ...row }) => ({
        agent,
        name,
        week,
        index: row.index,
        low: row.low,
        high: row.high,
        coverage: row.coverage,
        confidence: confidence?.level ?? null,
        state: row.state,
        contributions: row.contributions,
        missing: row.missing,
      }));
      call.answer(rows, () =>
        textTable(
          ["agent", "week", "index", "from", "to", "confidence", "state", "adds most"],
          rows.map((row) => [
            row.agent,
            row.week,
            rounded(row.index),
            rounded(row.low),
            rounded(row.high),
            row.confidence,
            row.state,
            row.contributions[0]?.factor ?? null,
          ]),
        ),
      );
      return 0;
    });
  },
};

function rounded(points: number | null): number | null {
  return points === null ? null : Math.round(points);
}

/** The week that was given, as the contract takes it; nothing where none was. */
function weekFilter(call: CommandCall): { readonly week?: string } {
  const text = textOption(call, "week");
  if (text !== undefined && weekOfLabel(text) === undefined)
    throw new UsageError(`--week is a week like 2026-W47, not ${text}.`);
  return filterOption(call, "week");
}
