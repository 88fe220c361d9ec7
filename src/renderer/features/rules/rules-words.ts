import type {
  BurnoutRuleVersion,
  RulePreviewAnswer,
  RuleSettingAnswer,
  SettingDifferenceAnswer,
} from "../../../contract/burnout-rules.ts";
import { ruleName } from "../../../domain/burnout/floor-rules.ts";
import { ruleProblemSentences } from "../../../domain/burnout/rule-problem-sentence.ts";
import type { RuleProblemCode } from "../../../domain/burnout/rule-problems.ts";
import { minGroup } from "../../../domain/privacy/min-group.ts";
import { toPlaces } from "../../../domain/statistics/rounding.ts";
import { format } from "../../words/reader.ts";

type Lost = BurnoutRuleVersion["lost"];

/** What a value of a limit is, where its unit alone would not say. */
const fieldUnits: Partial<Readonly<Record<RuleSettingAnswer["field"], (unit: string) => string>>> = {
  weeks: () => "weeks at it",
  "of-weeks": () => "weeks looked at",
  "in-week": () => "of them in the week itself",
  "min-others": () => "others needed for that",
  "share-alone": () => "share, where others are fewer",
};

const grades: Readonly<Record<RuleSettingAnswer["evidence"], string>> = {
  A: "A",
  B: "B",
  C: "C",
  law: "law",
  definition: "definition",
  choice: "our choice",
};

export const rulesWords = {
  title: "Rules of the signal",
  lead: "The same rule for everybody. A change is kept with its reason and survives an update of the console; weeks that are over keep the rule of their time.",
  loading: "Reading the rules",
  parts: { label: "Sets of rules", signal: "The signal", acting: "Proposals and slots" },
  noSort: "The signal cannot be sorted, filtered by value, copied or exported, under any rule.",
  now: (rule: BurnoutRuleVersion) => `In force: ${ruleName(rule)}`,
  field: (name: string, unit: string) => (unit === "" ? name : `${name}, ${unit}`),
  evidence: (grade: RuleSettingAnswer["evidence"]) => grades[grade],
  flagged: {
    title: "When someone is flagged",
    lead: "Either demand, rest or the index together, weeks in a row; or one exposure at its limit by itself.",
    leadWithoutLimits: "By the index over everything, weeks in a row.",
    together: "Together",
    limits: "One exposure at its limit",
    howOften: "How often",
    heads: {
      cut: "Cut",
      exposure: "Exposure",
      value: "Value",
      sentence: "What it says",
      reason: "Why",
      evidence: "Evidence",
    },
    unit: (field: RuleSettingAnswer["field"], unit: string) => fieldUnits[field]?.(unit) ?? unit,
  },
  factors: {
    title: "What counts",
    lead: "The factors of demand, rest and the index: how much each weighs, and from where to where it counts.",
    scroll: "Factors of the rule",
    heads: {
      name: "Factor",
      on: "On",
      weight: "Weight",
      "counts-from": "Counts from",
      "whole-at": "Whole at",
      unit: "Unit",
      "min-scale": "Min scale",
      "min-records": "Valid from",
      reason: "Note",
      evidence: "Evidence",
    },
    ownPast: "own past only",
    undefinedYet: "not defined yet",
  },
  fixed: {
    title: "Fixed with the console",
    scroll: "Table of what is fixed",
    heads: {
      name: "Rule",
      sentence: "What it says",
      reason: "Why",
      why: "Why it is fixed",
      version: "Version",
    },
    sentence: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
  },
  change: {
    title: "A change of the rules",
    fromWeek: "Judges weeks from",
    thisWeek: (week: string) => `${format.week(week)}, this week`,
    reason: "Reason",
    reasonNote: "Kept with the change and printed on the works council's page.",
    byNote: "Kept with the change.",
    preview: "Preview by team",
    save: (number: number, week: string) =>
      `Make this change ${format.number(number)}, from ${format.week(week)}`,
    previewFirst: "Preview the change before it is made.",
    nameNeeded: "Give your name: it is kept with the change.",
    reset: "Undo all changes here",
    nothing: "Nothing is changed yet.",
    refused: "This cannot be a rule yet",
  },
  problem: (problem: RuleProblemCode) => ruleProblemSentences[problem],
  preview: {
    title: "What would change",
    lead: ({ week }: RulePreviewAnswer) =>
      `${format.week(week)}, judged both ways. Counted by team of ${format.number(minGroup.operational)} or more, never by name; smaller teams are counted together.`,
    scroll: "Preview by team",
    none: `There are fewer than ${format.number(minGroup.operational)} people with an index: nothing is counted.`,
    small: "Smaller teams together",
    heads: { team: "Team", people: "People", before: "In attention", after: "Would be", change: "Change" },
    change: (before: number, after: number) =>
      after === before
        ? "the same"
        : after > before
          ? `${format.number(after - before)} more`
          : `${format.number(before - after)} fewer`,
  },
  history: {
    title: "Rules so far",
    scroll: "Table of the rules so far",
    heads: {
      console: "Console rules",
      change: "This floor's change",
      from: "Judges",
      saved: "Kept",
      reason: "Reason",
      changed: "What changed",
    },
    change: (number: number) => (number === 0 ? "none" : format.number(number)),
    from: (week: string | null) => (week === null ? "every week" : `from ${format.week(week)}`),
    first: "with the console",
    saved: (at: string, by: string | null) => (by === null ? at : `${at}, ${by}`),
    changed(differences: readonly string[], lost: Lost, isFirst: boolean): string {
      const texts = [...differences, ...lost.map(lostText)];
      return texts.length > 0
        ? texts.join("; ")
        : isFirst
          ? "the beginning"
          : "nothing that a floor can change";
    },
  },
} as const;

/** What a floor changed earlier and newer rules of the console do not take. */
function lostText({ code, why }: Lost[number]): string {
  return why === "gone"
    ? `this floor's ${code} no longer counts: these rules have no such setting`
    : `this floor's ${code} no longer counts: it does not go together with these rules`;
}

/** A difference between two rules. @example "Overtime: weight 2, now 3" */
export function differenceText({ name, before, after }: SettingDifferenceAnswer): string {
  return typeof after === "boolean"
    ? `${name.replace(/ switched on$/, "")} switched ${after ? "on" : "off"}`
    : `${name} ${number(Number(before))}, now ${number(after)}`;
}

function number(value: number): string {
  return String(toPlaces(value, 3));
}
