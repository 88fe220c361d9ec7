import { mondayOf, weekOfDay } from "../../domain/calendar/iso-week.ts";
import { isoOfServiceDay, type ServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";
import { roles } from "../../domain/privacy/viewer.ts";
import { usualLoadWeeks, usualTarget } from "../../domain/queueing/usual-target.ts";
import { percent, wholePercent } from "../../domain/workload/figure-definition.ts";
import type { RecordStore } from "../record-store/store/record-store.ts";
import { type Command, type CommandCall, dayOption, textOption, UsageError } from "./command.ts";
import { textTable } from "./text-table.ts";
import { withFloor } from "./with-floor.ts";

const { withinSeconds, serviceLevel, occupancyCap } = usualTarget;

/** `evenkeel queue`: each queue's own load by half-hour of the week, and the people that it needs. */
export const queueCommand: Command = {
  name: "queue",
  usage: `queue [--queue Q] [--from DAY] [--to DAY] [--target-seconds ${withinSeconds}] [--target-level ${serviceLevel}]`,
  purpose: "tells each queue's own load by half-hour of the week, and the people that it needs",
  may: roles,
  options: {
    queue: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    "target-seconds": { type: "string" },
    "target-level": { type: "string" },
  },
  async run(call) {
    const seconds = numberOption(
      call,
      "target-seconds",
      withinSeconds,
      (value) => value >= 0,
      "seconds from 0",
    );
    const inside = (value: number) => value > 0 && value < 1;
    const level = numberOption(call, "target-level", serviceLevel, inside, "a share between 0 and 1");
    const asked = { from: dayOption(call, "from"), to: dayOption(call, "to") };
    return withFloor(call, async ({ store }) => {
      const to = asked.to ?? (await newestDay(store, call));
      const from = asked.from ?? mondayOf(weekOfDay(to) - usualLoadWeeks + 1);
      const target = { withinSeconds: seconds, serviceLevel: level, occupancyCap };
      const queue = textOption(call, "queue") ?? null;
      const summaries = await store.read("queueSummaries", { from, to, target, queue });
      if (queue !== null && summaries.length === 0) {
        call.say(`There is no queue called ${queue}.`);
        return 1;
      }
      const answer = await Promise.all(
        summaries.map(async ({ queue: name, halfHours: judgedHalfHours, before, ...summary }) => {
          const load = await store.read("queueLoad", { from, to, target, queue: name });
          return {
            queue: name,
            from: isoOfServiceDay(from),
            to: isoOfServiceDay(to),
            targetSeconds: seconds,
            targetLevel: level,
            occupancyCap,
            ...summary,
            judgedHalfHours,
            overCapBefore: before?.overCap ?? null,
            judgedHalfHoursBefore: before?.halfHours ?? null,
            halfHours: load?.halfHours ?? [],
          };
        }),
      );
      call.answer(answer, () =>
        textTable(
          [
            "queue",
            "a week",
            "average s",
            "abandoned",
            "half-hours judged",
            "short",
            `over ${percent(occupancyCap)}`,
            "understaffed",
          ],
          answer.map((row) => [
            row.queue,
            rounded(row.arrivalsPerWeek),
            rounded(row.averageHandleSeconds),
            row.abandonedShare === null ? null : wholePercent(row.abandonedShare),
            row.judgedHalfHours,
            row.short,
            row.overCap,
            row.understaffed,
          ]),
        ),
      );
      return 0;
    });
  },
};

/** The newest day with contacts that does not lie after the day that everything is judged from. */
async function newestDay(store: RecordStore, call: CommandCall): Promise<ServiceDay> {
  const { lastDay } = await store.read("floorStatus", { scope: "all" });
  const today = call.today === undefined ? undefined : serviceDayOf(call.today);
  return Math.min(lastDay ?? today ?? 0, today ?? lastDay ?? 0);
}

function numberOption(
  call: CommandCall,
  name: string,
  otherwise: number,
  fits: (value: number) => boolean,
  what: string,
): number {
  const text = textOption(call, name);
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || !fits(value))
    throw new UsageError(`--${name} is ${what}, not ${text}.`);
  return value;
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}
