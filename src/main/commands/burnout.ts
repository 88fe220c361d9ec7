import { type WeekIndex, weekLabel, weekOfDay, weekOfLabel } from "../../domain/calendar/iso-week.ts";
import { serviceDayOf } from "../../domain/calendar/service-day.ts";
import type { WeekFiguresRead } from "../record-store/burnout/burnout-agent-week.ts";
import type { RecordStore } from "../record-store/store/record-store.ts";
import { type Command, type CommandCall, textOption, UsageError } from "./command.ts";
import { textTable } from "./text-table.ts";
import { withFloor } from "./with-floor.ts";

/** `evenkeel burnout`: the burnout signal of a week, people by their id and never by their index. */
export const burnoutCommand: Command = {
  name: "burnout",
  usage: "burnout [--agent A] [--week YYYY-Www]",
  purpose: "tells the burnout signal of a week, with what adds to it and what is missing",
  options: { agent: { type: "string" }, week: { type: "string" } },
  async run(call) {
    const asked = weekOption(call);
    return withFloor(call, async ({ store }) => {
      const agent = textOption(call, "agent");
      const people = await store.read("agents", { scope: "all" });
      if (agent !== undefined && !people.some((one) => one.agent === agent)) {
        call.say(`There is no agent called ${agent}. \`evenkeel agents\` lists those there are.`);
        return 1;
      }
      if (await store.read("burnoutIsStale", {})) await store.write("refreshBurnout", {});
      const week = asked ?? (await newestWeek(store, call));
      const figures = await store.read("burnoutFigures", { agent: agent ?? null, scope: "all", week });
      const rows = figures.map((read) => rowOf(read, week));
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

function rowOf({ person, band, coverage, confidence, factors, missing }: WeekFiguresRead, week: WeekIndex) {
  const shown = band.index !== null;
  return {
    agent: person.agent,
    name: person.name,
    week: weekLabel(week),
    index: band.index,
    low: band.low,
    high: band.high,
    coverage,
    confidence: confidence?.level ?? null,
    state: shown
      ? band.inAttention
        ? ("attention" as const)
        : ("none" as const)
      : ("insufficient" as const),
    contributions: factors
      .filter(({ score }) => score !== null)
      .map((factor) => ({
        factor: factor.code,
        weight: factor.rule.weight,
        score: factor.score,
        points: factor.points,
        value: factor.value,
        atLeast: factor.atLeast,
        ownMedian: factor.ownMedian,
        peerMedian: factor.peerMedian,
      })),
    missing: missing.map(({ code }) => code),
  };
}

function rounded(points: number | null): number | null {
  return points === null ? null : Math.round(points);
}

function weekOption(call: CommandCall): WeekIndex | undefined {
  const text = textOption(call, "week");
  if (text === undefined) return undefined;
  const week = weekOfLabel(text);
  if (week === undefined) throw new UsageError(`--week is a week like 2026-W47, not ${text}.`);
  return week;
}

/** The newest week that has data and does not lie in the future. */
async function newestWeek(store: RecordStore, call: CommandCall): Promise<WeekIndex> {
  const { lastDay } = await store.read("floorStatus", { scope: "all" });
  const today = call.today === undefined ? undefined : serviceDayOf(call.today);
  return weekOfDay(Math.min(lastDay ?? today ?? 0, today ?? lastDay ?? 0));
}
