import { z } from "zod";
import { factorDomains, factorRoles } from "../domain/burnout/factor-rule.ts";
import { ruleProblemCodes } from "../domain/burnout/rule-change.ts";
import { roles } from "../domain/privacy/viewer.ts";
import { factorCode } from "./burnout-measure.ts";
import { instant, week } from "./measure.ts";
import { question } from "./question.ts";

const count = z.number().int().min(0);

const edges = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("fixed"), zeroAt: z.number(), oneAt: z.number() }),
  /** The queue's median of the week; the larger of its percentile (a share) and the median + `leastScales` · least scale. */
  z.object({ kind: z.literal("queue"), oneAtShare: z.number(), leastScales: z.number() }),
]);

const factorSetting = z.object({
  code: factorCode,
  name: z.string(),
  unit: z.string(),
  role: z.enum(factorRoles),
  domain: z.enum(factorDomains),
  direction: z.union([z.literal(1), z.literal(-1)]),
  on: z.boolean(),
  /** Whether it may be switched on at all: it has a defined quantity. */
  defined: z.boolean(),
  weight: z.number(),
  leastExposure: z.object({ amount: z.number(), unit: z.string() }),
  sMin: z.number(),
  edges: edges.nullable(),
  note: z.string(),
});
export type FactorSetting = z.infer<typeof factorSetting>;

const attention = z.object({ from: z.number(), weeks: z.number() });

const burnoutRule = z.object({
  version: z.number().int(),
  /** The first week that it judges; null: always. */
  fromWeek: week.nullable(),
  reason: z.string(),
  /** When it was saved; null for the rules that the console comes with. */
  savedAt: instant.nullable(),
  attention,
  factors: z.array(factorSetting),
});
export type BurnoutRuleVersion = z.infer<typeof burnoutRule>;

/** What may be changed of a rule. What is left out stays. Values are checked by the domain, all at once. */
const ruleChange = z.object({
  factors: z
    .array(
      z.object({
        code: factorCode,
        on: z.boolean().optional(),
        weight: z.number().optional(),
        leastExposure: z.number().optional(),
        sMin: z.number().optional(),
        edges: edges.optional(),
      }),
    )
    .max(20)
    .default([]),
  attention: attention.optional(),
  /** The first week that is judged by it: this week or a later one. */
  fromWeek: week,
  reason: z.string().max(1000),
});
export type RuleChangeInput = z.input<typeof ruleChange>;

const problem = z.object({ factor: factorCode.nullable(), problem: z.enum(ruleProblemCodes) });
const refused = z.object({ kind: z.literal("refused"), problems: z.array(problem) });

const preview = z.object({
  kind: z.literal("preview"),
  /** The week that was judged both ways. */
  week,
  /** By team of five or more; null for the small ones together. Never by name. */
  teams: z.array(z.object({ team: z.string().nullable(), agents: count, before: count, after: count })),
});
export type RulePreviewAnswer = z.infer<typeof preview>;

const changing = () => question({ may: ["owner", "supervisor"], scope: "floor" });

export const rulesContract = {
  /** The rules in all their versions, the newest first. `thisWeek`: the earliest that a change may begin in. */
  rules: question({ may: roles, scope: "floor" }).output(
    z.object({ thisWeek: week, versions: z.array(burnoutRule) }),
  ),
  /** What a change would do, counted by team; a reason is not needed yet. */
  previewRule: changing()
    .input(ruleChange)
    .output(z.discriminatedUnion("kind", [preview, refused])),
  /** Saves a change as the next version, with its reason, and keeps an entry in the audit log. */
  saveRule: changing()
    .input(ruleChange)
    .output(
      z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("saved"), version: z.number().int() }),
        refused,
      ]),
    ),
};
