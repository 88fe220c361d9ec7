import { readFile } from "node:fs/promises";
import type { RuleChangeInput, RulePreviewAnswer, RuleProblemAnswer } from "../../contract/burnout-rules.ts";
import { ruleName } from "../../domain/burnout/floor-rules.ts";
import { ruleProblemSentences } from "../../domain/burnout/rule-problem-sentence.ts";
import { weekOfLabel } from "../../domain/calendar/iso-week.ts";
import { type CommandCall, listOption, textOption, UsageError } from "./command.ts";
import { textTable } from "./text-table.ts";
import { withConsole } from "./with-console.ts";

type Settings = NonNullable<RuleChangeInput["settings"]>;

/** What is asked for; a week and a reason may be missing, and are then this week and a problem of the change. */
interface AskedChange {
  readonly settings: Settings;
  readonly reason: string;
  readonly from: string | undefined;
  readonly by: string;
}

/**
 * `evenkeel rules change`: changes settings of the rules from a week on, or only counts what that would do.
 *
 * @returns 1 where the change is refused, with each problem in a sentence
 * @throws UsageError where nothing is named to be changed, or not as CODE=VALUE
 */
export async function changeRules(call: CommandCall, words: readonly string[]): Promise<number> {
  const asked = await askedChange(call, words);
  return withConsole(call, async ({ ask }) => {
    const { thisWeek } = await ask.burnout.rules();
    const { settings, reason, by, from = thisWeek } = asked;
    const change: RuleChangeInput = { settings, reason, by, fromWeek: from };
    if (call.options.preview === true) {
      const preview = await ask.burnout.previewRule(change);
      if (preview.kind === "refused") return refuse(call, preview.problems);
      call.answer(preview, () => previewText(preview));
      return 0;
    }
    const saved = await ask.burnout.saveRule(change);
    if (saved.kind === "refused") return refuse(call, saved.problems);
    call.answer({ ...saved, fromWeek: from }, () => `Kept: ${ruleName(saved)}, from ${from} on.`);
    return 0;
  });
}

function refuse(call: CommandCall, problems: readonly RuleProblemAnswer[]): number {
  const said = problems.map(({ problem, settings, factor }) => ({
    problem,
    settings,
    factor,
    sentence: ruleProblemSentences[problem],
  }));
  for (const { settings, factor, sentence } of said) {
    const about = settings.length > 0 ? settings.join(", ") : factor;
    call.say(about === null ? sentence : `${about}: ${sentence}`);
  }
  if (call.json) call.answer({ kind: "refused", problems: said }, () => "");
  return 1;
}

function previewText({ week, teams }: RulePreviewAnswer): string {
  if (teams.length === 0) return "There are too few people with an index: nothing is counted.";
  return [
    `${week}, judged both ways; counted by team, never by name.`,
    textTable(
      ["team", "people", "in attention", "would be"],
      teams.map(({ team, agents, before, after }) => [
        team ?? "smaller teams together",
        agents,
        before,
        after,
      ]),
    ),
  ].join("\n");
}

async function askedChange(call: CommandCall, words: readonly string[]): Promise<AskedChange> {
  const [file, ...more] = words;
  const options = optionSettings(call);
  if (more.length > 0) throw new UsageError("Name one file with the change.");
  const kept: AskedChange =
    file === undefined ? { settings: [], reason: "", from: undefined, by: "" } : await changeOfFile(file);
  const from = textOption(call, "from") ?? kept.from;
  if (from !== undefined && weekOfLabel(from) === undefined)
    throw new UsageError(`--from is a week like 2026-W48, not ${from}.`);
  const settings = [...kept.settings, ...options];
  if (settings.length === 0) throw new UsageError("Say what to change: --set quick-returns.weight=3.");
  return {
    settings,
    reason: textOption(call, "reason") ?? kept.reason,
    from,
    by: textOption(call, "by") ?? kept.by,
  };
}

/** Each `--set CODE=VALUE`. */
function optionSettings(call: CommandCall): Settings {
  return listOption(call, "set").map((text) => {
    const at = text.indexOf("=");
    if (at < 1) throw new UsageError(`--set is CODE=VALUE, not ${text}.`);
    return { code: text.slice(0, at).trim(), value: text.slice(at + 1) };
  });
}

async function changeOfFile(path: string): Promise<AskedChange> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new UsageError(`${path} cannot be read.`);
  });
  const shape = `${path} holds {"settings": {"demand.from": 0.6}, "reason": "...", "from": "2026-W48"}.`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(shape);
  }
  if (!isObject(value) || !isObject(value.settings)) throw new UsageError(shape);
  const { reason = "", from, by = "" } = value;
  if (typeof reason !== "string" || typeof by !== "string") throw new UsageError(shape);
  if (from !== undefined && typeof from !== "string") throw new UsageError(shape);
  return {
    settings: Object.entries(value.settings).map(([code, typed]) => ({
      code,
      value: typeof typed === "number" || typeof typed === "boolean" ? typed : String(typed),
    })),
    reason,
    from,
    by,
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
