import type { ParseArgsOptionsConfig } from "node:util";
import { type ServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";
import type { Role } from "../../domain/privacy/viewer.ts";

/** What a command is given: its own options and words, the data folder and the day. */
export interface CommandCall {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly floor: string | undefined;
  readonly today: string | undefined;
  readonly json: boolean;
  /** Whom the call looks as (`--as`); without it a supervisor of all teams. */
  readonly role: Role | undefined;
  /** Prints the answer: the JSON value with --json, else the text. */
  answer(value: unknown, text: () => string): void;
  /** A sentence for people, on stderr. */
  say(sentence: string): void;
}

/** One command of the command line, in a file of its own. */
export interface Command {
  readonly name: string;
  /** How it is called, as the usage shows it. */
  readonly usage: string;
  readonly purpose: string;
  readonly options: ParseArgsOptionsConfig;
  /** Roles that may run it with `--as`; without it supervisors and owners alone. */
  readonly may?: readonly Role[];
  /** Runs it and gives its exit code: 0 done, 1 refused or failed with a reason. */
  run(call: CommandCall): Promise<number>;
}

/** A call that does not fit the command's usage: exit code 2. */
export class UsageError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "UsageError";
  }
}

/** The text of an option that was given, or undefined. */
export function textOption(call: CommandCall, name: string): string | undefined {
  const value = call.options[name];
  return typeof value === "string" ? value : undefined;
}

/** The day of an option that was given, or null. */
export function dayOption(call: CommandCall, name: string): ServiceDay | null {
  const text = textOption(call, name);
  if (text === undefined) return null;
  const day = serviceDayOf(text);
  if (day === undefined) throw new UsageError(`--${name} is a day like 2026-11-22, not ${text}.`);
  return day;
}
