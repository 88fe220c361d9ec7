import type { ImportResult } from "../../contract/imports.ts";
import { importResult } from "../answers/imports.ts";
import { importFile } from "../intake/import-file.ts";
import { reasonSentence } from "../intake/reasons.ts";
import { Refusal } from "../intake/refusal.ts";
import { type Command, type CommandCall, textOption, UsageError } from "./command.ts";
import { withFloor } from "./with-floor.ts";

/** `evenkeel import`: takes files into the floor, one after the other. */
export const importCommand: Command = {
  name: "import",
  usage: "import FILE... [--as FORMAT] [--timezone ZONE] [--dry-run]",
  purpose: "takes files into the floor; each is stored whole or not at all",
  options: {
    as: { type: "string" },
    timezone: { type: "string" },
    "dry-run": { type: "boolean" },
    sample: { type: "boolean" },
  },
  async run(call) {
    if (call.words.length === 0) throw new UsageError("Name at least one file.");
    return withFloor(call, async ({ store, customerSecret }) => {
      const results: ImportResult[] = [];
      let refused = 0;
      for (const path of call.words) {
        try {
          const imported = await importFile(
            { store, customerSecret },
            {
              path,
              format: textOption(call, "as"),
              zone: textOption(call, "timezone"),
              dryRun: call.options["dry-run"] === true,
              sample: call.options.sample === true,
              settle: true,
              now: Math.floor(Date.now() / 1000),
            },
          );
          results.push(importResult(imported));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          refused++;
          call.say(error.message);
        }
      }
      if (results.length > 0 || call.json)
        call.answer(results, () => results.map((result) => told(result, call)).join("\n\n"));
      return refused > 0 ? 1 : 0;
    });
  },
};

function told(result: ImportResult, call: CommandCall): string {
  const { rows } = result;
  const dry = call.options["dry-run"] === true ? " (dry run: nothing was stored)" : "";
  const lines = [
    `${result.file}: ${result.format}${dry}`,
    `  ${rows.read} rows read = ${rows.accepted} accepted + ${rows.duplicate} duplicate + ${rows.rejected} rejected + ${rows.ignored} ignored`,
  ];
  if (result.sameAs !== null) lines.push(`  The same file as import ${result.sameAs}: it adds nothing.`);
  const gained = Object.entries(result.records).map(([name, count]) => `${count} ${name}`);
  if (gained.length > 0) lines.push(`  ${gained.join(", ")}; ${result.agents} agents`);
  if (result.from) lines.push(`  ${result.from} to ${result.to}`);
  for (const { field, reason, count } of result.rejections) {
    lines.push(`  rejected ${count}: ${field ? `${field}: ` : ""}${reasonSentence(reason)}`);
  }
  for (const { code, count } of result.ignored) lines.push(`  ignored ${count}: ${code}`);
  for (const { code, count, example } of result.warnings) {
    lines.push(`  warning ${count}: ${code}${example ? ` (${example})` : ""}`);
  }
  return lines.join("\n");
}
