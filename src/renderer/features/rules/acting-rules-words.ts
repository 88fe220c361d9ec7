import type { ActingRules, ActingRulesPreview, Proposal } from "../../../contract/proposals.ts";
import { minGroup } from "../../../domain/privacy/min-group.ts";
import { format } from "../../words/reader.ts";

export type ActingField = keyof ActingRules;

interface FieldWords {
  readonly name: string;
  readonly unit: string;
}

const fields: Readonly<Record<ActingField, FieldWords>> = {
  flagDays: { name: "A flag ends after", unit: "days without anything newer" },
  quickReturnsFrom: { name: "Rest counts as cut short from", unit: "rests under 11 h in four weeks" },
  reliefDueDays: { name: "Relief asked of the planner falls due after", unit: "days" },
  refresherWeeks: { name: "A refresher lapses after", unit: "weeks" },
  checkInWeeks: { name: "A 1:1 lapses after", unit: "weeks" },
  lapsedAtOnce: { name: "Lapsed ones shown at once", unit: "people, the longest ago first" },
  talksAWeek: { name: "A week has time for", unit: "talks; more is a finding, and hides nobody" },
  followUpDays: { name: "A session is followed up after", unit: "days" },
  occupancyCap: { name: "The staffing floor: load over those who stay up to", unit: "%" },
  mostAwayAtOnce: { name: "People of one queue away at once, at most", unit: "people" },
  mostAwayShare: { name: "And at most this share of those there", unit: "%" },
  peakShare: { name: "A half-hour is a peak from", unit: "% of the day’s highest load" },
  minutesAfterPeak: { name: "Nobody is taken off after a peak for", unit: "minutes" },
  targetSeconds: { name: "Costs are told in contacts answered within", unit: "seconds" },
};

export const actingRulesWords = {
  title: "Rules of acting",
  lead: "What decides which proposals are made, and where sessions may lie. The same rules for everybody; a change is a new version with its reason, from today on. No rule books anybody.",
  loading: "Reading the rules",
  see: "See the rules",
  now: (version: number) => `In force: version ${format.number(version)}`,
  form: "A new version of the rules of acting",
  groups: { proposals: "Proposals", slots: "Slots" },
  field: fields,
  label: (field: ActingField) => `${fields[field].name}, ${fields[field].unit}`,
  range: (min: string, max: string) => `${min} to ${max}`,
  change: {
    reason: "Reason",
    reasonNote: "Kept with the version.",
    preview: "Preview, counted",
    save: (version: number) => `Make this version ${format.number(version)}, from today`,
    reset: "Undo all changes here",
    nothing: "Nothing is changed yet.",
    previewFirst: "Preview the change before it is made a version.",
    needed: "Give a reason and your name to make it a version.",
    unreadable: (field: ActingField, min: string, max: string) =>
      `${fields[field].name}: a number from ${min} to ${max}.`,
    refused: "This cannot be a rule yet",
  },
  preview: {
    title: "What would change today",
    lead: `Counted, never by name. Teams of fewer than ${format.number(minGroup.operational)} are counted together.`,
    kinds: "Proposals by kind",
    kind: {
      relief: "Relief",
      "check-in": "Check-in",
      refresher: "Refresher",
      staffing: "Staffing, for a team",
      "lapsed-refresher": "Refresher that lapsed",
      "lapsed-check-in": "1:1 that lapsed",
    } satisfies Record<Proposal["kind"], string>,
    teams: "People with a proposal, by team",
    small: "Smaller teams together",
    heads: {
      kind: "Proposal",
      team: "Team",
      people: "People",
      before: "Now",
      after: "Would be",
      change: "Change",
    },
    none: `There are fewer than ${format.number(minGroup.operational)} people: nothing is counted.`,
    room: ({ before, after, of }: ActingRulesPreview["room"]) =>
      of === 0
        ? "Slots: no queue’s load and people are known, so no change can be told."
        : `Slots: one person can be spared in ${format.number(after)} of ${format.number(of)} half-hours of the queues’ week; now in ${format.number(before)}.`,
  },
  history: {
    title: "Versions",
    scroll: "Versions of the rules of acting",
    heads: { version: "Version", from: "From", by: "By", reason: "Reason", changed: "What changed" },
    first: "with the console",
    nothing: "the beginning",
    difference: (field: ActingField, before: string, after: string) =>
      `${fields[field].name} ${before}, now ${after}`,
  },
  habits: {
    title: "How proposals are decided",
    lead: "A proposal that is followed as a matter of course decides by itself. These counts name nobody.",
    none: (from: string, to: string) => `Nothing was decided in ${format.days(from, to)}.`,
    span: (from: string, to: string) => `${format.days(from, to)}`,
    approvals: "Approved",
    unchanged: "of these unchanged",
    quick: "of these in under ten seconds",
    dismissed: "Left out",
    of: (count: number, all: number) =>
      `${format.number(count)} of ${format.number(all)}, ${format.percent(count / all)}`,
    untimed: "not timed",
  },
} as const;
