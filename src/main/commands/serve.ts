import { runLoopback } from "../hosts/loopback/run-loopback.ts";
import type { Command } from "./command.ts";

/** `evenkeel serve`: the loopback host without a window. */
export const serveCommand: Command = {
  name: "serve",
  usage: "serve [--port N] [--as ROLE]",
  purpose: "serves the console on this computer, without opening a window",
  options: { port: { type: "string" } },
  run: (call) =>
    runLoopback({
      floor: call.floor,
      today: call.today,
      as: call.role,
      port: typeof call.options.port === "string" ? Number(call.options.port) : undefined,
      window: false,
    }),
};
