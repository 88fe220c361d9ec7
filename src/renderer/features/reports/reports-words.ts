import type { ReportForm, ReportKind } from "../../../contract/report-kinds.ts";
import type { ReportStep } from "../../../contract/reports.ts";
import { format } from "../../words/reader.ts";

export const reportWords = {
  title: "Reports",
  lead: "For those who never open the console. Each says what it stands on, and that it is a signal.",
  kinds: {
    label: "Reports",
    weekly: { name: "Weekly pack", about: "Who needs what, load, rest, promises and data gaps of one week." },
    "hr-monthly": {
      name: "HR monthly pack",
      about: "Groups by month. Small groups are hidden; no person is in it.",
    },
    empathy: {
      name: "Empathy review",
      about: "Whether evaluators agree, and the teams' means. No agent is in it.",
    },
    agent: {
      name: "Agent's own copy",
      about: "All that is held and shown about one person, for that person.",
    },
    "works-council": {
      name: "Works council page",
      about: "Every field and every formula. No figure of anybody.",
    },
  } satisfies Record<ReportKind, { name: string; about: string }> & { label: string },
  agent: { label: "Whose copy", none: "Choose a person", pick: "Choose whose copy it is to see it here." },
  forms: {
    label: "Save as",
    html: "Page (HTML)",
    pdf: "PDF",
    xlsx: "Workbook (XLSX)",
    csv: "Separated values (CSV)",
  } satisfies Record<ReportForm, string> & { label: string },
  steps: {
    asking: "Putting it together",
    drawing: "Drawing",
    printing: "Printing",
  } satisfies Record<ReportStep, string>,
  cancel: "Cancel",
  cancelled: "Called off. Nothing was saved.",
  saved: (name: string) => `${name} was handed to your downloads.`,
  failed: "The report could not be made.",
  preview: (kind: ReportKind) => `Preview of: ${reportWords.kinds[kind].name}`,
  loading: "Putting the preview together",
  none: "There is no report for this role.",
  schedule:
    "By schedule: let the operating system's scheduler run `evenkeel report weekly --out FOLDER --form pdf,xlsx`.",
} as const;

export const hrWords = {
  title: "Groups",
  lead: "Figures of groups by month. Nobody stands here alone: groups that are too small are hidden, and beside them what would give them away.",
  notProtected:
    "Looked at as HR because the console was started so. Until people sign in this is no protection.",
  by: { label: "By", team: "Team", site: "Site", tenure: "Tenure" },
  of: { label: "Figures", workload: "Load and rest", signals: "Burnout signals", promises: "Kept promises" },
  figure: { label: "Figure" },
  figures: {
    occupancy: { name: "Occupancy", unit: "%" },
    busyShare: { name: "Busy half-hours", unit: "% of those worked" },
    handleSecondsAWeek: { name: "Handling", unit: "h:min a person's week" },
    contactsAWeek: { name: "Contacts", unit: "a person's week" },
    quickReturnsInFourWeeks: { name: "Quick returns", unit: "a person in 4 weeks" },
    attentionShare: { name: "Asks for attention", unit: "% of people with a signal" },
    keptShare: { name: "Kept promises", unit: "% of what came due" },
  },
  people: "People",
  all: "All together",
  notKnown: "Not known",
  why: (min: number) => ({
    small: `Hidden: fewer than ${min} people, or beside such a group`,
    earlier: "Hidden: an earlier answer and this one together would tell of a few people",
  }),
  noFigure: "The sources do not say, or it would say nobody or everybody",
  month: (label: string) => format.monthOfYear(label),
  standing: (have: number, expected: number) => `${have} of ${expected} days`,
  min: (min: number) =>
    `Groups of at least ${min} people. No highest and no lowest is told. Under each month: days with contacts, of its days.`,
  steps: "Shares of people are told in steps of 5 %.",
  none: "No month has ended yet. Figures come by whole months.",
  loading: "Asking for the groups",
  table: "Groups by month",
} as const;
