import type { FloorUpdate } from "../../contract/updates.ts";
import type { ChangeReason, FigureName } from "../../domain/floor/figure-change.ts";
import { changeReasonSentences, figureTitles } from "../../domain/floor/figure-change-words.ts";
import { tenth } from "../../domain/statistics/rounding.ts";
import type { Command } from "./command.ts";
import { textTable } from "./text-table.ts";
import { withConsole } from "./with-console.ts";

const milliseconds = 1000;

interface ChangeLine {
  readonly update: number;
  readonly at: string;
  /** The versions of the store before and after. */
  readonly fromVersion: number;
  readonly toVersion: number;
  readonly subject: "floor" | "queue" | "agent";
  readonly name: string;
  readonly figure: FigureName;
  readonly before: string | number | null;
  readonly after: string | number | null;
  readonly reasons: readonly ChangeReason[];
}

/** `evenkeel changes`: which figures the updates of Evenkeel changed on this floor, and why. */
export const changesCommand: Command = {
  name: "changes",
  usage: "changes",
  purpose: "lists which figures an update of Evenkeel changed, by how much and why",
  options: {},
  run: (call) =>
    withConsole(call, async ({ ask }) => {
      const { viewer } = await ask.floor.status();
      const updates = await ask.updates.list();
      const lines: ChangeLine[] = [];
      for (const { floor, ...update } of updates) {
        const persons =
          viewer.role === "supervisor" ? await ask.updates.persons({ update: update.update }) : [];
        const { fromVersion, toVersion } = update;
        const at = new Date(update.at * milliseconds).toISOString();
        const head = { update: update.update, at, fromVersion, toVersion };
        lines.push(...floor.map((change) => ({ ...head, ...change })));
        lines.push(
          ...persons.map(({ agent, name: _, team: __, ...change }) => ({
            ...head,
            subject: "agent" as const,
            name: agent,
            ...change,
          })),
        );
      }
      call.answer(lines, () => inWords(updates, lines));
      return 0;
    }),
};

function inWords(updates: readonly FloorUpdate[], lines: readonly ChangeLine[]): string {
  if (updates.length === 0) return "No update has changed this floor's records yet.";
  if (lines.length === 0) return "No update changed a figure.";
  return textTable(
    ["update", "whose", "figure", "before", "after", "why"],
    lines.map(({ update, subject, name, figure, before, after, reasons }) => [
      update,
      subject === "floor" ? "the floor" : name,
      titleOf(figure),
      rounded(before),
      rounded(after),
      reasons.map((reason) => changeReasonSentences[reason]).join(" "),
    ]),
  );
}

function titleOf(figure: FigureName): string {
  return figure.endsWith("Seconds") ? `${figureTitles[figure]} (s)` : figureTitles[figure];
}

function rounded(value: string | number | null): string | number | null {
  return typeof value === "number" ? tenth(value) : value;
}
