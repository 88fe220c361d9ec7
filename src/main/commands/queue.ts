import { usualTarget } from "../../domain/queueing/usual-target.ts";
import { percent, wholePercent } from "../../domain/workload/figure-definition.ts";
import {
  type Command,
  type CommandCall,
  dayFilter,
  filterOption,
  textOption,
  UsageError,
} from "./command.ts";
import { textTable } from "./text-table.ts";
import { withConsole } from "./with-console.ts";

const { withinSeconds, serviceLevel, occupancyCap } = usualTarget;

/** `evenkeel queue`: each queue's own load by half-hour of the week, and the people that it needs. */
export const queueCommand: Command = {
  name: "queue",
  usage: `queue [--queue Q] [--from DAY] [--to DAY] [--target-seconds ${withinSeconds}] [--target-level ${serviceLevel}]`,
  purpose: "tells each queue's own load by half-hour of the week, and the people that it needs",
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
    const asked = { ...filterOption(call, "queue"), ...dayFilter(call, "from"), ...dayFilter(call, "to") };
    return withConsole(call, async ({ ask }) => {
      const { from, to, target, queues } = await ask.workload.queueHours({
        ...asked,
        targetSeconds: seconds,
        targetLevel: level,
      });
      const answer = queues.map(({ queue, halfHours: judgedHalfHours, before, hours, ...summary }) => ({
        queue,
        from,
        to,
        targetSeconds: target.seconds,
        targetLevel: target.level,
        occupancyCap: target.occupancyCap,
        ...summary,
        judgedHalfHours,
        overCapBefore: before?.overCap ?? null,
        judgedHalfHoursBefore: before?.halfHours ?? null,
        halfHours: hours,
      }));
      call.answer(answer, () =>
        textTable(
          [
            "queue",
            "a week",
            "average s",
            "at once",
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
            row.concurrency === null ? null : row.concurrency.toFixed(1),
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
