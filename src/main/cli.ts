import { parseArgs } from "node:util";
import { serviceDayOf } from "../domain/calendar/service-day.ts";
import { isRole, type Role, roles } from "../domain/privacy/viewer.ts";
import { agentsCommand } from "./commands/agents.ts";
import { auditCommand } from "./commands/audit.ts";
import { backupCommand } from "./commands/backup.ts";
import { bookCommand } from "./commands/book.ts";
import { burnoutCommand } from "./commands/burnout.ts";
import { changesCommand } from "./commands/changes.ts";
import { checkCommand } from "./commands/check.ts";
import { type Command, type CommandCall, type CommandOptions, UsageError } from "./commands/command.ts";
import { empathyCommand } from "./commands/empathy.ts";
import { exportAgentCommand } from "./commands/export-agent.ts";
import { floorCommand } from "./commands/floor.ts";
import { formatsCommand } from "./commands/formats.ts";
import { hrCommand } from "./commands/hr.ts";
import { importCommand } from "./commands/import.ts";
import { mappingsCommand } from "./commands/mappings.ts";
import { peopleCommand } from "./commands/people.ts";
import { pulsesCommand } from "./commands/pulses.ts";
import { queueCommand } from "./commands/queue.ts";
import { reconcileCommand } from "./commands/reconcile.ts";
import { reportCommand } from "./commands/report.ts";
import { restoreCommand } from "./commands/restore.ts";
import { rulesCommand } from "./commands/rules.ts";
import { sampleCommand } from "./commands/sample.ts";
import { serveCommand } from "./commands/serve.ts";
import { sessionsCommand } from "./commands/sessions.ts";
import { suggestCommand } from "./commands/suggest.ts";
import { templatesCommand } from "./commands/templates.ts";
import { redoCommand, undoCommand } from "./commands/undo.ts";
import { workloadCommand } from "./commands/workload.ts";
import { StoreFailure } from "./record-store/store/store-failure.ts";

const commands: readonly Command[] = [
  floorCommand,
  importCommand,
  undoCommand,
  redoCommand,
  formatsCommand,
  mappingsCommand,
  templatesCommand,
  agentsCommand,
  peopleCommand,
  workloadCommand,
  queueCommand,
  reconcileCommand,
  empathyCommand,
  burnoutCommand,
  rulesCommand,
  hrCommand,
  pulsesCommand,
  suggestCommand,
  sessionsCommand,
  bookCommand,
  exportAgentCommand,
  sampleCommand,
  reportCommand,
  backupCommand,
  restoreCommand,
  checkCommand,
  auditCommand,
  changesCommand,
  serveCommand,
];

const everywhere = {
  floor: { type: "string" },
  today: { type: "string" },
  as: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

const done = 0;
const failed = 1;
const misused = 2;

function usage(): string {
  const lines = commands.map(({ usage, purpose }) => `  ${usage}\n      ${purpose}`);
  return [
    "evenkeel COMMAND [--floor DIR] [--today DAY] [--as ROLE] [--json]",
    ...lines,
    "",
    "Exit codes: 0 done, 1 refused or failed with a reason, 2 wrong usage.",
  ].join("\n");
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** Runs one command line and gives its exit code. */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "help") {
    (name === undefined ? process.stderr : process.stdout).write(`${usage()}\n`);
    return name === undefined ? misused : done;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    say(`There is no command called ${name}.\n\n${usage()}`);
    return misused;
  }
  try {
    return await command.run(callOf(command, rest));
  } catch (error) {
    if (error instanceof UsageError) {
      say(`${error.message}\nUsage: evenkeel ${command.usage}`);
      return misused;
    }
    if (error instanceof StoreFailure) {
      say(error.code === "unexpected" ? `${error.message}\n${error.cause}` : error.message);
      return failed;
    }
    throw error;
  }
}

function callOf(command: Command, args: readonly string[]): CommandCall {
  const { values, positionals } = parsed(command, args);
  // A command may have an `as` of its own.
  const { floor, today, json, as, ...rest } = values as CommandOptions;
  const own = "as" in command.options;
  const options = own ? { as, ...rest } : rest;
  const role = own ? undefined : roleOf(as);
  if (typeof today === "string" && serviceDayOf(today) === undefined) {
    throw new UsageError(`--today is a day like 2026-11-22, not ${today}.`);
  }
  return {
    command: command.name,
    words: positionals,
    options,
    floor: floor as string | undefined,
    today: today as string | undefined,
    json: json === true,
    role,
    answer: (value, text) => process.stdout.write(`${json === true ? JSON.stringify(value) : text()}\n`),
    say,
  };
}

/** The role that a call names. Whether it may ask what the command asks, the contract says. */
function roleOf(as: CommandOptions[string]): Role | undefined {
  if (typeof as !== "string") return undefined;
  if (!isRole(as)) throw new UsageError(`--as is one of ${roles.join(", ")}, not ${as}.`);
  return as;
}

function parsed(command: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...everywhere, ...command.options },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

// Whoever reads the answer may have read enough: `evenkeel ... | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(done);
});
process.exitCode = await main(process.argv.slice(2));
