import { weekOfLabel } from "../../domain/calendar/iso-week.ts";
import { type Command, type CommandCall, filterOption, textOption, UsageError } from "./command.ts";
import { textTable } from "./text-table.ts";
import { withConsole } from "./with-console.ts";

/** `evenkeel burnout`: the working-condition signal of a week, people by their id and never by their index. */
export const burnoutCommand: Command = {
  name: "burnout",
  usage: "burnout [--agent A] [--week YYYY-Www]",
  purpose: "shows the working-condition signal of a week: demand, rest, the index, and what is missing",
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
        demand: row.demand,
        rest: row.rest,
        demandBand: row.demandBand,
        restBand: row.restBand,
        attentionBy: row.attentionBy,
        decisionIndex: row.decisionIndex,
        counts: row.counts,
        contributions: row.contributions,
        missing: row.missing,
      }));
      call.answer(rows, () =>
        textTable(
          [
            "agent",
            "week",
            "state",
            "because of",
            "demand",
            "rest",
            "index",
            "from",
            "to",
            "confidence",
            "adds most",
          ],
          rows.map((row) => [
            row.agent,
            row.week,
            row.state,
            row.attentionBy.join(", ") || null,
            hundredth(row.demand),
            hundredth(row.rest),
            rounded(row.index),
            rounded(row.low),
            rounded(row.high),
            row.confidence,
            row.contributions[0]?.factor ?? null,
          ]),
        ),
      );
      return 0;
    });
  },
};

function hundredth(level: number | null): string | null {
  return level === null ? null : level.toFixed(2);
}

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
