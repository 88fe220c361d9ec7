import type { ConsoleRule } from "./console-rule.ts";
import { empathyRules } from "./empathy-rules.ts";
import { privacyRules } from "./privacy-rules.ts";
import { workRules } from "./work-rules.ts";

/**
 * Every set of thresholds that comes fixed with the console.
 *
 * How to add one: keep its numbers in a constant beside the functions that run on them (`export const verdictRule = …`),
 * and add one `consoleRule({ code, name, version, sentence, unit, value: { ...verdictRule }, reason, why })` to
 * `work-rules.ts`, `empathy-rules.ts` or `privacy-rules.ts`, with its sentence made of the constant too. The page of the
 * rules, `rules --json` and the works council's page print it from there. Thresholds that a floor may change are no part
 * of this: they are settings of the rule (`burnout/rule-settings.ts`).
 */
export const fixedRules: readonly ConsoleRule[] = [...workRules, ...empathyRules, ...privacyRules];
