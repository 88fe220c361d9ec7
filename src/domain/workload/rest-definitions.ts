import { workedDaySeconds } from "./days-in-a-row.ts";
import { clockTime, type FigureDefinition, inWords } from "./figure-definition.ts";
import { lateAfterClockSeconds, nightWindow } from "./late-work.ts";
import { breakRules } from "./missed-break.ts";
import { maxWeeklyHours, overtimeWeeks, weeklyHoursWeeks } from "./overtime.ts";
import { dailyRestSeconds, shortestRestSeconds } from "./quick-return.ts";
import { dailyRestThresholds, daysInARowThresholds, quickReturnThresholds } from "./thresholds.ts";
import { weeklyRestSeconds } from "./weekly-rest.ts";
import { contactRestSeconds } from "./work-record.ts";

const directive = "Directive 2003/88/EC (osha.europa.eu/en/legislation/directives/directive-2003-88-ec)";
const [dailyRest] = dailyRestThresholds;
const [quickReturn] = quickReturnThresholds;
const [daysInARow] = daysInARowThresholds;
const breakRule = breakRules.at(-1);

/** How the figures of rest and working hours are worked out (methods, 1.1 and 1.2). */
export const restDefinitions = {
  dailyRest: {
    code: "daily-rest",
    name: "Daily rest",
    unit: dailyRest.unit,
    formula: `start of a working spell − end of the one before. Usual from ${dailyRest.usualTo} hours, heavy under ${dailyRest.heavyBeyond}`,
    source: dailyRest.source,
    evidence: dailyRest.evidence,
    limits: dailyRest.note,
  },
  quickReturn: {
    code: "quick-return",
    name: "Quick returns",
    unit: quickReturn.unit,
    formula: `rests under ${inWords(dailyRestSeconds)}, exactly ${inWords(dailyRestSeconds)} not among them; from states, else shifts, else contacts. Signs of work ${inWords(shortestRestSeconds)} apart (contacts: ${inWords(contactRestSeconds)}) belong to two working spells. Usual ${quickReturn.usualTo}, heavy above ${quickReturn.heavyBeyond}`,
    source: `${quickReturn.source}; ${directive}, article 3`,
    evidence: quickReturn.evidence,
    limits: `${quickReturn.note} From contacts alone it is at least so many. Unknown with fewer than two working spells.`,
  },
  weeklyRest: {
    code: "weekly-rest",
    name: "Weekly rest",
    unit: "seconds",
    formula: `the longest time free of work in a calendar week, which should be ${inWords(weeklyRestSeconds)}; a rest counts whole in the week in which it begins, and in the next for the part in it`,
    source: `${directive}, article 5; CJEU C-306/16`,
    evidence: "law",
    limits:
      "National law may be stricter. A rest that outlasts the records is not called short. From contacts alone rests look longer than they were.",
  },
  daysInARow: {
    code: "days-in-a-row",
    name: "Days in a row",
    unit: daysInARow.unit,
    formula: `longest run of service days on which work of at least ${inWords(workedDaySeconds)} from its first to its last sign began: a night counts on the day on which it began, so that five night shifts are five days. Usual to ${daysInARow.usualTo}, heavy above ${daysInARow.heavyBeyond}`,
    source: daysInARow.source,
    evidence: daysInARow.evidence,
    limits: `${daysInARow.note} A rostered shift alone is not work.`,
  },
  missedBreak: {
    code: "missed-break",
    name: "Missed breaks",
    unit: "times",
    formula: `work of more than ${inWords(breakRule?.workSeconds ?? 0)} without a pause of ${inWords(breakRule?.minBreakSeconds ?? 0)}`,
    source: breakRule?.source ?? "",
    evidence: "law",
    limits:
      "Breaks, meals, offline and holes in the states are pauses. Midnight parts nothing. From contacts alone it is at least so many.",
  },
  overtime: {
    code: "overtime",
    name: "Overtime and weekly hours",
    unit: "hours a week",
    formula: `worked − rostered hours (else − the roster's weekly hours), mean of ${overtimeWeeks} weeks; mean weekly hours of ${weeklyHoursWeeks} weeks, of which the Directive allows ${maxWeeklyHours}`,
    source: `${directive}, articles 6 and 16`,
    evidence: "law",
    limits:
      "Weeks that are not known, or of leave, are left out and the weeks used are told. In one study long shifts went with less sick leave later.",
  },
  lateWork: {
    code: "late-work",
    name: "Late or night work",
    unit: "days",
    formula: `days whose work ends after ${clockTime(lateAfterClockSeconds)}, or has at least ${inWords(nightWindow.minSeconds)} inside ${clockTime(nightWindow.fromClockSeconds)} to ${clockTime(nightWindow.toClockSeconds)} by the floor's clock`,
    source:
      "Our choice, to be set to the national night; oem.bmj.com/content/74/7/496 found nothing for nights",
    evidence: "C",
    limits: "Nights may be somebody's own choice. From contacts alone work seems to end earlier.",
  },
  recoveryDebt: {
    code: "recovery-debt",
    name: "Recovery-debt ledger",
    unit: "lines",
    formula:
      "back-to-back runs, gaps under a minute by day, hard contacts in a row, missed breaks, quick returns and short weekly rests, in time order",
    source: "The figures that it lists",
    evidence: "choice",
    limits: "No sum and no score. What could not be judged for want of records is told beside it.",
  },
} as const satisfies Record<string, FigureDefinition>;
