import { z } from "zod";
import { lostReasons } from "../domain/burnout/floor-rules.ts";
import { ruleProblemCodes } from "../domain/burnout/rule-problems.ts";
import { settingFields, settingGroups, settingOwners } from "../domain/burnout/rule-setting.ts";
import { roles } from "../domain/privacy/viewer.ts";
import { evidenceGrades } from "../domain/workload/thresholds.ts";
import { factorCode } from "./burnout-measure.ts";
import { instant, week } from "./measure.ts";
import { question } from "./question.ts";

const count = z.number().int().min(0);
const settingValue = z.union([z.number(), z.boolean()]);

/** One thing that the floor may change of the rule, with all that is said of it. */
const ruleSetting = z.object({
  code: z.string(),
  group: z.enum(settingGroups),
  field: z.enum(settingFields),
  /** The factor or limit that it belongs to, by its code, and how that is called; null for the rule as a whole. */
  of: z.enum(settingOwners).nullable(),
  ofName: z.string().nullable(),
  name: z.string(),
  sentence: z.string(),
  unit: z.string(),
  value: settingValue,
  reason: z.string(),
  evidence: z.enum(evidenceGrades),
});
export type RuleSettingAnswer = z.infer<typeof ruleSetting>;

const settingDifference = z.object({
  code: z.string(),
  name: z.string(),
  unit: z.string(),
  before: settingValue,
  after: settingValue,
});
export type SettingDifferenceAnswer = z.infer<typeof settingDifference>;

/** The two numberings of a rule: the console's version and the floor's own change, 0 where there is none. */
export const ruleNumbersShape = { consoleRules: z.number().int(), floorChange: z.number().int().min(0) };

const burnoutRule = z.object({
  /** Its place in the floor's list. */
  version: z.number().int(),
  ...ruleNumbersShape,
  /** The first week that it judges; null: always. */
  fromWeek: week.nullable(),
  reason: z.string(),
  /** Who changed it; null where nobody was named, and for the rules of the console. */
  by: z.string().nullable(),
  /** When it was saved; null for the rules of the console. */
  savedAt: instant.nullable(),
  attention: z.object({ from: z.number(), weeks: z.number() }),
  /** What it changed of the rule before it. */
  changed: z.array(settingDifference),
  /** What the floor changed earlier and does not count under it, and why. */
  lost: z.array(z.object({ code: z.string(), why: z.enum(lostReasons) })),
});
export type BurnoutRuleVersion = z.infer<typeof burnoutRule>;

/** A rule of the console that a floor cannot change, printed from the numbers that the functions run on. */
const fixedRule = z.object({
  code: z.string(),
  name: z.string(),
  version: z.number().int(),
  sentence: z.string(),
  unit: z.string(),
  value: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
  reason: z.string(),
  council: z.string(),
  changeable: z.literal(false),
  why: z.string(),
});
export type FixedRuleAnswer = z.infer<typeof fixedRule>;

/** What may be changed of a rule. What is left out stays. Values are read and checked by the domain, all at once. */
const ruleChange = z.object({
  settings: z
    .array(
      z.object({
        code: z.string().max(100),
        /** As it was typed; a text is read as a number or a switch. */
        value: z.union([z.number(), z.boolean(), z.string().max(100)]),
      }),
    )
    .max(200)
    .default([]),
  /** The first week that is judged by it: this week or a later one. */
  fromWeek: week,
  reason: z.string().max(1000),
  by: z.string().max(200).default(""),
});
export type RuleChangeInput = z.input<typeof ruleChange>;

const problem = z.object({
  factor: factorCode.nullable(),
  /** The settings that it is about. */
  settings: z.array(z.string()),
  problem: z.enum(ruleProblemCodes),
});
export type RuleProblemAnswer = z.infer<typeof problem>;
const refused = z.object({ kind: z.literal("refused"), problems: z.array(problem) });

const preview = z.object({
  kind: z.literal("preview"),
  /** The week that was judged both ways. */
  week,
  /** By team of five or more; null for the small ones together. Never by name. */
  teams: z.array(z.object({ team: z.string().nullable(), agents: count, before: count, after: count })),
});
export type RulePreviewAnswer = z.infer<typeof preview>;

const rulesAnswer = z.object({
  /** The earliest week that a change may begin in. */
  thisWeek: week,
  /** The settings of the latest rule, in the order of the page. */
  settings: z.array(ruleSetting),
  /** The rules in all their versions, the newest first. */
  versions: z.array(burnoutRule).min(1),
  fixed: z.array(fixedRule),
});
export type RulesAnswer = z.infer<typeof rulesAnswer>;

const changing = () => question({ may: ["owner", "supervisor"], scope: "floor" });

export const rulesContract = {
  /** The rules of the signal, what of them may be changed, and those that come fixed with the console. */
  rules: question({ may: roles, scope: "floor" }).output(rulesAnswer),
  /** What a change would do, counted by team; a reason is not needed yet. */
  previewRule: changing()
    .input(ruleChange)
    .output(z.discriminatedUnion("kind", [preview, refused])),
  /** Saves a change of the floor, with its reason, and keeps an entry in the audit log. */
  saveRule: changing()
    .input(ruleChange)
    .output(
      z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("saved"), version: z.number().int(), ...ruleNumbersShape }),
        refused,
      ]),
    ),
};
