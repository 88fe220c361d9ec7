import type { RulePreviewAnswer } from "../../../contract/burnout-rules.ts";
import type { RuleProblemCode } from "../../../domain/burnout/rule-change.ts";
import { minGroup } from "../../../domain/privacy/min-group.ts";
import { toPlaces } from "../../../domain/statistics/rounding.ts";
import { format } from "../../words/reader.ts";
import type { FactorField, RuleDifference } from "./rule-form-model.ts";

const weeks = { one: "week", other: "weeks" };

const fields: Record<FactorField, string> = {
  weight: "weight",
  zeroAt: "counts from",
  oneAt: "counts whole at",
  sMin: "least scale",
  leastExposure: "valid from",
};

const problems: Readonly<Record<RuleProblemCode | "unreadable", string>> = {
  "no-reason": "Give a reason: it is kept with the version.",
  "past-week": "Weeks that are over keep the rule of their time: choose this week or a later one.",
  "attention-limit": "The index from which attention begins lies above 0 and up to 100.",
  "attention-weeks": "Weeks in a row are whole, from 1 to 13.",
  "no-demand-factor": "At least one factor of demand stays switched on.",
  "no-rest-factor": "At least one factor of rest stays switched on.",
  "factor-missing": "This factor is missing from the rule. A factor can be switched off, but not taken out.",
  "factor-twice": "The rule lists this factor twice. Each factor may appear once.",
  "changed-twice": "The same factor is changed twice at once. Give each factor one change.",
  weight: "A weight lies above 0 and up to 10.",
  "least-exposure": "The least amount of records is 0 or more.",
  "least-scale": "The least scale lies above 0.",
  edges: "The factor has to count whole beyond where it begins to count, to its worse side.",
  "not-defined": "This factor is not defined yet and stays off.",
  unreadable: "This is not a number",
};

export const rulesWords = {
  title: "Rules of the signal",
  lead: "The same rule for everybody. A change is a new version with its reason; weeks that are over keep the rule of their time.",
  loading: "Reading the rules",
  parts: { label: "Sets of rules", signal: "The signal", acting: "Proposals and slots" },
  noSort: "The signal cannot be sorted, filtered by value, copied or exported, under any rule.",
  now: (version: number) => `In force: version ${format.number(version)}`,
  attention: {
    title: "Attention",
    from: "Index from",
    fromUnit: "points of 100",
    weeks: "Weeks in a row",
  },
  factors: {
    title: "Factors",
    scroll: "Factors of the rule",
    heads: {
      name: "Factor",
      on: "On",
      weight: "Weight",
      zeroAt: "Counts from",
      oneAt: "Whole at",
      unit: "Unit",
      sMin: "Least scale",
      leastExposure: "Valid from",
    },
    on: (name: string) => `${name}: switched on`,
    field: (name: string, field: FactorField, unit: string) => `${name}: ${fields[field]}, ${unit}`,
    relative: "by the queue's week",
    ownPast: "own past only",
    undefinedYet: "not defined yet",
    none: "none",
  },
  change: {
    title: "A new version",
    fromWeek: "Judges weeks from",
    thisWeek: (week: string) => `${format.week(week)}, this week`,
    reason: "Reason",
    reasonNote: "Kept with the version and printed on the works council's page.",
    preview: "Preview by team",
    save: (version: number, week: string) =>
      `Make this version ${format.number(version)}, from ${format.week(week)}`,
    previewFirst: "Preview the change before it is made a version.",
    reset: "Undo all changes here",
    nothing: "Nothing is changed yet.",
    saved: (version: number) => `Version ${format.number(version)} is kept. It judges its weeks from now on.`,
    refused: "This cannot be a rule yet",
  },
  problem: (problem: RuleProblemCode | "unreadable") => problems[problem],
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
    title: "Versions",
    scroll: "Versions of the rule",
    heads: { version: "Version", from: "Judges", saved: "Kept", reason: "Reason", changed: "What changed" },
    version: (version: number) => format.number(version),
    from: (week: string | null) => (week === null ? "every week" : `from ${format.week(week)}`),
    first: "with the console",
    nothing: "the beginning",
  },
} as const;

/** A difference between two versions. @example "Overtime: weight 2, now 3" */
export function differenceText(difference: RuleDifference): string {
  switch (difference.kind) {
    case "switch":
      return `${difference.name}: switched ${difference.on ? "on" : "off"}`;
    case "attention":
      return difference.field === "from"
        ? `Attention from ${format.tenth(difference.before)}, now ${format.tenth(difference.after)}`
        : `Attention after ${format.count(difference.before, weeks)}, now ${format.number(difference.after)}`;
    case "factor":
      return `${difference.name}: ${fields[difference.field]} ${number(difference.before)}, now ${number(difference.after)}`;
  }
}

function number(value: number): string {
  return String(toPlaces(value, 3));
}
