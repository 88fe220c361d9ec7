import { parseArgs } from "node:util";
import { serviceDayOf } from "../../../domain/calendar/service-day.ts";
import { isRole, roles } from "../../../domain/privacy/viewer.ts";

/** How the loopback host is to run. */
export interface LoopbackStart {
  /** The data folder; without it the platform's. */
  readonly floor?: string | undefined;
  /** YYYY-MM-DD; without it the clock's. */
  readonly today?: string | undefined;
  readonly port?: number | undefined;
  readonly window?: boolean;
  /** Open the made-up floor. */
  readonly sample?: boolean;
  /** The role that the console is looked at in; no protection until people sign in. */
  readonly as?: string | undefined;
}

export const loopbackUsage = "[--floor DIR] [--today DAY] [--port N] [--no-window] [--sample] [--as ROLE]";

/** What a command line asks for, or a sentence on what is wrong with it. */
export function loopbackStart(args: readonly string[]): LoopbackStart | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        floor: { type: "string" },
        today: { type: "string" },
        port: { type: "string" },
        "no-window": { type: "boolean" },
        sample: { type: "boolean" },
        as: { type: "string" },
      },
    });
    const { floor, today, port, as } = values;
    return {
      floor,
      today,
      port: port === undefined ? undefined : Number(port),
      window: values["no-window"] !== true,
      sample: values.sample === true,
      as,
    };
  } catch (error) {
    return (error as Error).message;
  }
}

/** What is wrong with a start, in a sentence, or undefined. */
export function startFault({ today, port, as }: LoopbackStart): string | undefined {
  if (as !== undefined && !isRole(as)) return `--as is one of ${roles.join(", ")}, not ${as}.`;
  if (today !== undefined && serviceDayOf(today) === undefined) {
    return `--today is a day like 2026-11-22, not ${today}.`;
  }
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    return "--port is a number from 1 to 65535.";
  }
  return undefined;
}
