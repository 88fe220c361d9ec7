import type { ParseArgsOptionsConfig } from "node:util";
import { type Question, roleMayAsk } from "../../contract/question.ts";
import { type ServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";
import type { Role } from "../../domain/privacy/viewer.ts";
import { viewerAs } from "../hosts/shared/console-context.ts";
import { StoreFailure } from "../record-store/store/store-failure.ts";

/** The options of a call by name; one that may be given several times is a list. */
export type CommandOptions = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What a command is given: its own options and words, the data folder and the day. */
export interface CommandCall {
  /** The name of the command. */
  readonly command: string;
  readonly words: readonly string[];
  readonly options: CommandOptions;
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

/** The refusal of a command to a role that the contract does not let ask what the command asks. */
export function notYours({ command }: CommandCall): StoreFailure {
  return new StoreFailure("refused", `\`evenkeel ${command}\` is not shown to this role.`, "not-yours");
}

/**
 * Keeps a command that works on files to those who may ask a question: such a command asks nothing itself.
 *
 * @throws StoreFailure where the contract does not name the role
 */
export function ensureMay(call: CommandCall, question: Question): void {
  if (!roleMayAsk(viewerAs(call.role).role, question)) throw notYours(call);
}

/** The text of an option that was given, or undefined. */
export function textOption(call: CommandCall, name: string): string | undefined {
  const value = call.options[name];
  return typeof value === "string" ? value : undefined;
}

/** The texts of an option that may be given several times, in their order. */
export function listOption(call: CommandCall, name: string): readonly string[] {
  const value = call.options[name];
  return typeof value === "object" ? value : [];
}

/** The day of an option that was given, or null. */
export function dayOption(call: CommandCall, name: string): ServiceDay | null {
  const text = textOption(call, name);
  if (text === undefined) return null;
  const day = serviceDayOf(text);
  if (day === undefined) throw new UsageError(`--${name} is a day like 2026-11-22, not ${text}.`);
  return day;
}

/** A filter that was given, by its name, as the contract takes it; nothing where it was not. */
export function filterOption<Name extends string>(
  call: CommandCall,
  name: Name,
): { readonly [Given in Name]?: string } {
  const text = textOption(call, name);
  return (text === undefined ? {} : { [name]: text }) as { readonly [Given in Name]?: string };
}

/** A day that was given, as the contract takes it; nothing where it was not. */
export function dayFilter<Name extends string>(
  call: CommandCall,
  name: Name,
): { readonly [Given in Name]?: string } {
  dayOption(call, name);
  return filterOption(call, name);
}
