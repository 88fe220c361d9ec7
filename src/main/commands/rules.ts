import type { RuleSettingAnswer, RulesAnswer } from "../../contract/burnout-rules.ts";
import { ruleName } from "../../domain/burnout/floor-rules.ts";
import { changeRules } from "./change-rules.ts";
import { type Command, type CommandCall, UsageError } from "./command.ts";
import { textTable } from "./text-table.ts";
import { withConsole } from "./with-console.ts";

/** `evenkeel rules`: the rules of the signal that hold now, and changes of them. */
export const rulesCommand: Command = {
  name: "rules",
  usage:
    "rules | rules change --set CODE=VALUE... --reason TEXT [--from YYYY-Www] [--by NAME] [--preview] | rules change FILE.json [--preview]",
  purpose: "lists the rules of the signal with their reasons, and changes them from a week on",
  options: {
    set: { type: "string", multiple: true },
    reason: { type: "string" },
    from: { type: "string" },
    by: { type: "string" },
    preview: { type: "boolean" },
  },
  run(call) {
    const [action, ...words] = call.words;
    if (action === "change") return changeRules(call, words);
    if (action !== undefined) throw new UsageError(`There is no \`rules ${action}\`.`);
    if (Object.values(call.options).some((value) => value !== undefined))
      throw new UsageError("To change a rule, call `rules change`.");
    return listRules(call);
  },
};

function listRules(call: CommandCall): Promise<number> {
  return withConsole(call, async ({ ask }) => {
    const rules = await ask.burnout.rules();
    const [now] = rules.versions;
    const answer = {
      consoleRules: now?.consoleRules ?? null,
      floorChange: now?.floorChange ?? null,
      ruleVersion: now?.version ?? null,
      fromWeek: now?.fromWeek ?? null,
      reason: now?.reason ?? null,
      lost: now?.lost ?? [],
      settings: rules.settings.map(({ code, name, value, unit, sentence, reason, evidence }) => ({
        code,
        name,
        value,
        unit,
        sentence,
        reason,
        evidence,
        changeable: true,
      })),
      fixed: rules.fixed,
      versions: rules.versions.map(({ attention: _, ...version }) => version),
    };
    call.answer(answer, () => text(rules));
    return 0;
  });
}

function text({ settings, versions, fixed }: RulesAnswer): string {
  const [now] = versions;
  const lost = (now?.lost ?? []).map(
    ({ code, why }) =>
      `This floor's ${code} no longer counts: ${why === "gone" ? "the console's rules have no such setting" : "it does not go together with the console's rules"}.`,
  );
  return [
    ...(now ? [`In force: ${ruleName(now)}. Reason: ${now.reason}`] : []),
    ...lost,
    "",
    textTable(
      ["setting", "value", "unit", "evidence", "what it says"],
      settings.map((setting) => [
        setting.code,
        valueText(setting.value),
        setting.unit || "switch",
        setting.evidence,
        setting.sentence,
      ]),
    ),
    "",
    "Fixed with the console:",
    ...fixed.map(({ council }) => `  ${council}`),
  ].join("\n");
}

function valueText(value: RuleSettingAnswer["value"]): string {
  return typeof value === "boolean" ? (value ? "on" : "off") : String(value);
}
