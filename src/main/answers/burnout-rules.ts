import type { RuleChangeInput } from "../../contract/burnout-rules.ts";
import { burnoutDefinitions } from "../../domain/burnout/burnout-definitions.ts";
import { rowsKindOf } from "../../domain/burnout/factor-rows.ts";
import { type FloorRule, ruleNumbers } from "../../domain/burnout/floor-rules.ts";
import { onePageSummary } from "../../domain/burnout/one-page-summary.ts";
import type { RuleChange } from "../../domain/burnout/rule-change.ts";
import type { RuleProblem } from "../../domain/burnout/rule-problems.ts";
import { ruleSettings, settingDifferences } from "../../domain/burnout/rule-settings.ts";
import { type WeekIndex, weekLabel, weekOfDay, weekOfLabel } from "../../domain/calendar/iso-week.ts";
import { fixedRules } from "../../domain/rules/fixed-rules.ts";
import { answer } from "./answer.ts";
import { askedWeek, todayOf } from "./asked-week.ts";
import { falseAlarmOf } from "./burnout-answers.ts";
import { latestRule, signalShown, upToDate } from "./burnout-standing.ts";

export const definitions = answer.burnout.definitions.handler(async ({ context }) => {
  const rule = await latestRule(context);
  const { factors, steps } = burnoutDefinitions(rule);
  return {
    ruleVersion: rule.version,
    ...ruleNumbers(rule),
    factors: factors.map((factor) => ({ ...factor, rows: rowsKindOf(factor.code) })),
    steps: steps.map((step) => ({ ...step })),
    falseAlarm: falseAlarmOf(rule),
    flagsRight: (await signalShown(context)).check.flagsRight,
  };
});

export const summary = answer.burnout.summary.handler(async ({ context }) => {
  const { title, parts } = onePageSummary(await latestRule(context));
  return { title, parts: parts.map(({ heading, lines }) => ({ heading, lines: [...lines] })) };
});

export const rules = answer.burnout.rules.handler(async ({ context }) => {
  const versions = await context.records.read("burnoutRuleVersions");
  const latest = versions.at(-1) as FloorRule;
  return {
    thisWeek: weekLabel(weekOfDay(todayOf(context))),
    settings: ruleSettings(latest).map(({ with: _, ...setting }) => setting),
    versions: versions.map((rule, at) => versionOf(rule, versions[at - 1])).toReversed(),
    fixed: fixedRules.map((rule) => ({ ...rule, value: { ...rule.value } })),
  };
});

export const previewRule = answer.burnout.previewRule.handler(async ({ context, input, errors }) => {
  const thisWeek = weekOfDay(todayOf(context));
  const week = await askedWeek(context, undefined, errors);
  await upToDate(context);
  const read = await context.records.read("burnoutPreview", {
    // The reason is asked for when the change is saved.
    change: changeOf({ ...input, reason: input.reason || "preview" }),
    thisWeek,
    week,
  });
  if (read.kind === "refused") return refusal(read.problems);
  return { kind: read.kind, week: weekLabel(week), teams: read.teams.map((team) => ({ ...team })) };
});

export const saveRule = answer.burnout.saveRule.handler(async ({ context, input }) => {
  const saved = await context.records.write("saveBurnoutRule", {
    change: changeOf(input),
    thisWeek: weekOfDay(todayOf(context)),
    at: context.now(),
  });
  return saved.kind === "saved" ? saved : refusal(saved.problems);
});

function refusal(problems: readonly RuleProblem[]) {
  return {
    kind: "refused" as const,
    problems: problems.map((one) => ({ ...one, settings: [...one.settings] })),
  };
}

function changeOf({ settings = [], fromWeek, reason, by = "" }: RuleChangeInput): RuleChange {
  // A label that names no week is in no case a week to come.
  return { settings, fromWeek: weekOfLabel(fromWeek) ?? Number.NaN, reason, by };
}

function versionOf(rule: FloorRule, before: FloorRule | undefined) {
  const { version, fromWeek, reason, attention, change, lost } = rule;
  return {
    version,
    ...ruleNumbers(rule),
    fromWeek: begins(fromWeek),
    reason,
    by: change?.by || null,
    savedAt: change?.savedAt ?? null,
    attention: { from: attention.from, weeks: attention.weeks },
    changed: before ? settingDifferences(rule, before) : [],
    lost: lost.map((one) => ({ ...one })),
  };
}

function begins(week: WeekIndex): string | null {
  return week > 0 ? weekLabel(week) : null;
}
