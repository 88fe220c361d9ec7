import type { RuleChangeInput } from "../../contract/burnout-rules.ts";
import { burnoutDefinitions } from "../../domain/burnout/burnout-definitions.ts";
import type { BurnoutRule } from "../../domain/burnout/burnout-rule.ts";
import { rowsKindOf } from "../../domain/burnout/factor-rows.ts";
import { isDefined } from "../../domain/burnout/factor-rule.ts";
import { onePageSummary } from "../../domain/burnout/one-page-summary.ts";
import type { FactorChange, RuleChange } from "../../domain/burnout/rule-change.ts";
import { type WeekIndex, weekLabel, weekOfDay, weekOfLabel } from "../../domain/calendar/iso-week.ts";
import { answer } from "./answer.ts";
import { askedWeek, todayOf } from "./asked-week.ts";
import { falseAlarmOf, signalShownNow } from "./burnout-answers.ts";
import { latestRule, upToDate } from "./burnout-standing.ts";

export const definitions = answer.burnout.definitions.handler(async ({ context }) => {
  const rule = await latestRule(context);
  const { factors, steps } = burnoutDefinitions(rule);
  return {
    ruleVersion: rule.version,
    factors: factors.map((factor) => ({ ...factor, rows: rowsKindOf(factor.code) })),
    steps: steps.map((step) => ({ ...step })),
    falseAlarm: falseAlarmOf(rule),
    flagsRight: signalShownNow().check.flagsRight,
  };
});

export const summary = answer.burnout.summary.handler(async ({ context }) => {
  const { title, parts } = onePageSummary(await latestRule(context));
  return { title, parts: parts.map(({ heading, lines }) => ({ heading, lines: [...lines] })) };
});

export const rules = answer.burnout.rules.handler(async ({ context }) => {
  const versions = await context.records.read("burnoutRuleVersions");
  return {
    thisWeek: weekLabel(weekOfDay(todayOf(context))),
    versions: versions.toReversed().map(({ rule, savedAt }) => ({ ...versionOf(rule), savedAt })),
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
  if (read.kind === "refused") return { kind: read.kind, problems: read.problems.map((one) => ({ ...one })) };
  return { kind: read.kind, week: weekLabel(week), teams: read.teams.map((team) => ({ ...team })) };
});

export const saveRule = answer.burnout.saveRule.handler(async ({ context, input }) => {
  const saved = await context.records.write("saveBurnoutRule", {
    change: changeOf(input),
    thisWeek: weekOfDay(todayOf(context)),
    at: context.now(),
  });
  if (saved.kind === "saved") return saved;
  return { kind: saved.kind, problems: saved.problems.map((one) => ({ ...one })) };
});

function changeOf({ factors = [], attention, fromWeek, reason }: RuleChangeInput): RuleChange {
  return {
    factors: factors.map(present),
    ...(attention ? { attention } : {}),
    // A label that names no week is in no case a week to come.
    fromWeek: weekOfLabel(fromWeek) ?? Number.NaN,
    reason,
  };
}

/** What was left out is not there, which is not the same as being there without a value. */
function present({ code, ...change }: NonNullable<RuleChangeInput["factors"]>[number]): FactorChange {
  const { on, weight, leastExposure, sMin, edges } = change;
  return {
    code,
    ...(on === undefined ? {} : { on }),
    ...(weight === undefined ? {} : { weight }),
    ...(leastExposure === undefined ? {} : { leastExposure }),
    ...(sMin === undefined ? {} : { sMin }),
    ...(edges === undefined ? {} : { edges }),
  };
}

function versionOf({ version, fromWeek, reason, attention, factors }: BurnoutRule) {
  return {
    version,
    fromWeek: begins(fromWeek),
    reason,
    attention: { from: attention.from, weeks: attention.weeks },
    factors: factors.map((factor) => {
      const { code, name, unit, role, domain, direction, on, weight, leastExposure, sMin, edges, note } =
        factor;
      return {
        code,
        name,
        unit,
        role,
        domain,
        direction,
        on,
        defined: isDefined(factor),
        weight,
        leastExposure: { ...leastExposure },
        sMin,
        edges: edges && { ...edges },
        note,
      };
    }),
  };
}

function begins(week: WeekIndex): string | null {
  return week > 0 ? weekLabel(week) : null;
}
