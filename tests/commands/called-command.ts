import { parseArgs } from "node:util";
import type { Role } from "../../src/domain/privacy/viewer.ts";
import { type Command, type CommandOptions, UsageError } from "../../src/main/commands/command.ts";
import { StoreFailure } from "../../src/main/record-store/store/store-failure.ts";

/** How a command ended: its exit code, the value that `--json` prints, and what it said to people. */
export interface CalledEnd {
  readonly code: number;
  readonly answer: unknown;
  /** What it prints without `--json`. */
  readonly printed: string;
  readonly said: readonly string[];
}

/** Runs one command in this process as `cli.ts` runs it in its own: where many floors are tried, that is seconds, not minutes. */
export async function calledCommand(
  command: Command,
  floor: string,
  args: readonly string[],
  { role }: { readonly role?: Role } = {},
): Promise<CalledEnd> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: command.options,
    allowPositionals: true,
  });
  const said: string[] = [];
  let answer: unknown;
  let printed = "";
  try {
    const code = await command.run({
      command: command.name,
      words: positionals,
      options: values as CommandOptions,
      floor,
      today: undefined,
      json: true,
      role,
      answer: (value, text) => {
        answer = value;
        printed = text();
      },
      say: (sentence) => said.push(sentence),
    });
    return { code, answer, printed, said };
  } catch (error) {
    if (error instanceof UsageError) return { code: 2, answer, printed, said: [...said, error.message] };
    if (error instanceof StoreFailure) return { code: 1, answer, printed, said: [...said, error.message] };
    throw error;
  }
}
