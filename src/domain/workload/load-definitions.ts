import { backToBackSeconds } from "./back-to-back-run.ts";
import { demandRules } from "./emotional-demand.ts";
import { type FigureDefinition, inWords, percent } from "./figure-definition.ts";
import { busyAbove, workedHalfHourSeconds } from "./half-hour-occupancy.ts";
import { pauseSeconds } from "./longest-stretch.ts";
import { minRunForALine } from "./recovery-debt.ts";
import { shortGapSeconds } from "./recovery-gap.ts";
import { emotionalDemandThresholds, longestStretchThresholds, occupancyThresholds } from "./thresholds.ts";

const [occupancyRule] = occupancyThresholds;
const [stretchRule] = longestStretchThresholds;
const [demandBands] = emotionalDemandThresholds;
const demandRule = demandRules.at(-1);
const weights = demandRule
  ? Object.entries(demandRule.weights).map(([sign, weight]) => `${weight}·${sign}`)
  : [];

/** How the figures of time and load are worked out (methods, 1.1 and 1.2). */
export const loadDefinitions = {
  handleTime: {
    code: "handle-time",
    name: "Handle time",
    unit: "seconds a contact",
    formula: "(talk + hold + after-contact work) / handled contacts, with the median and the 90th percentile",
    source: "Trade definition; percentiles after Hyndman and Fan, type 7 (NIST/SEMATECH e-Handbook 7.2.6.2)",
    evidence: "definition",
    limits: "Contacts at the same time count twice. Unknown where no contact's handle time is known.",
  },
  occupancy: {
    code: "occupancy",
    name: "Occupancy",
    unit: "share of handling and waiting",
    formula: `H / (H + available), H = talk + hold + after-contact work on the merged timeline. Usual to ${percent(occupancyRule.usualTo)}, heavy above ${percent(occupancyRule.heavyBeyond)}, mark at ${percent(occupancyRule.mark)}`,
    source: occupancyRule.source,
    evidence: occupancyRule.evidence,
    limits: `${occupancyRule.note} Needs agent states; unknown without them.`,
  },
  busyHalfHours: {
    code: "busy-half-hours",
    name: "Busy half-hours",
    unit: "share of worked half-hours",
    formula: `half-hours of the floor's clock with occupancy above ${percent(busyAbove)} / half-hours with at least ${inWords(workedHalfHourSeconds)} of handling and waiting, each whole though midnight lies in the shift`,
    source: `${occupancyRule.source}; the least time of a worked half-hour is our choice`,
    evidence: occupancyRule.evidence,
    limits: "Needs agent states; unknown where no half-hour was worked.",
  },
  utilisation: {
    code: "utilisation",
    name: "Utilisation",
    unit: "share of paid time",
    formula: "H / paid time at work",
    source: "callcentrehelper.com/occupancy-not-exceed-85-157102.htm",
    evidence: "definition",
    limits: "Depends on what the contract pays, meals above all. Unknown where no time was paid.",
  },
  shrinkage: {
    code: "shrinkage",
    name: "Shrinkage",
    unit: "share of paid time",
    formula:
      "1 − (H + available) / paid time; planned = scheduled for other things than contacts, unplanned = the rest; people to roster = ⌈N / (1 − shrinkage)⌉",
    source: "Trade definition; github rodrigo-arenas/pyworkforce",
    evidence: "definition",
    limits:
      "Below nought where more was logged than paid. Planned and unplanned only where the schedule has activities.",
  },
  adherence: {
    code: "adherence",
    name: "Adherence and conformance",
    unit: "share of scheduled time",
    formula:
      "adherence = time in the scheduled kind of state / scheduled time; conformance = time at work / scheduled time",
    source: "Trade definition",
    evidence: "C",
    limits:
      "A long contact before a break lowers it, and is good work. Activities whose word is not known are not judged. Needs shifts and states.",
  },
  contactsPerHour: {
    code: "contacts-per-hour",
    name: "Contacts an hour",
    unit: "contacts an hour",
    formula: "handled contacts / ((H + available) / 3600)",
    source: "Trade definition",
    evidence: "definition",
    limits: "Says nothing of how hard the contacts were. Needs agent states.",
  },
  overlap: {
    code: "overlap",
    name: "Overlap and concurrency",
    unit: "seconds; contacts at once",
    formula:
      "overlap = sum of the contacts' durations − their union; mean concurrency = the sum / the union, of several agents the sum of all durations / the sum of each one's union",
    source: "Our time accounting: sums of contacts count concurrent work twice, the timeline never does",
    evidence: "definition",
    limits: "Unknown where there are no contacts, and where one of them has no end in its file.",
  },
  recoveryGap: {
    code: "recovery-gap",
    name: "Recovery gaps",
    unit: "seconds; share of gaps",
    formula: `start of a contact − end of the one before, its after-contact work included, within one logged stretch and whatever midnight lies between; share of gaps under ${inWords(backToBackSeconds)}; gaps under ${inWords(shortGapSeconds)}`,
    source:
      "Our choice of limits, after icco.org.uk/staffing/staffingL3.html: pauses of a second or two do not suffice",
    evidence: "choice",
    limits:
      "A gap may be filled with other work. Unknown where no contact followed another, and where a contact of the day has no end in its file.",
  },
  backToBackRun: {
    code: "back-to-back-run",
    name: "Back-to-back runs",
    unit: "contacts; seconds",
    formula: `longest runs of contacts with every gap under ${inWords(backToBackSeconds)}, dated by the day on which the working interval began; a run of ${minRunForALine} has a line in the ledger`,
    source: "Our choice of limit",
    evidence: "choice",
    limits:
      "Contacts at the same time belong to one run. Unknown where there are no contacts, and where one of them has no end in its file.",
  },
  longestStretch: {
    code: "longest-stretch",
    name: "Longest stretch",
    unit: "seconds",
    formula: `from a contact's start to the last contact's end before a pause from contacts of at least ${inWords(pauseSeconds)}, dated by the day on which the working interval began: midnight does not cut it. Usual to ${stretchRule.usualTo} minutes, heavy above ${stretchRule.heavyBeyond}`,
    source: stretchRule.source,
    evidence: stretchRule.evidence,
    limits: `${stretchRule.note} Unknown where there are no contacts, and where one of them has no end in its file.`,
  },
  emotionalDemand: {
    code: "emotional-demand",
    name: "Emotional-demand rate",
    unit: demandBands.unit,
    formula: `sum over contacts of min(1, ${weights.join(" + ")}) / logged hours, else / handling hours. Against the queue: usual to the median, heavy above the ${percent(demandBands.heavyBeyondShare)} point`,
    source: demandRule?.source ?? "",
    evidence: demandRule?.evidence ?? "choice",
    limits: `${demandBands.note} Columns that the sources lack are listed and add nothing, so it is at least so much. Unknown where no column tells of demand.`,
  },
  hardContacts: {
    code: "hard-contacts",
    name: "Hard contacts in a row",
    unit: "contacts",
    formula: `contacts of a demand of at least ${demandRule?.hardFrom ?? 0} that follow one another within a working spell; ${minRunForALine} in a row have a line in the ledger`,
    source: "Our choice of limits on the weights of the emotional-demand rate",
    evidence: "choice",
    limits: "Only what the columns tell; with columns missing it is at least so many.",
  },
} as const satisfies Record<string, FigureDefinition>;
