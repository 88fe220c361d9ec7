import { inWords, percent } from "../workload/figure-definition.ts";
import { busyAbove, workedHalfHourSeconds } from "../workload/half-hour-occupancy.ts";
import { pauseSeconds } from "../workload/longest-stretch.ts";
import { breakRules } from "../workload/missed-break.ts";
import { dailyRestSeconds, quickReturnWeeks } from "../workload/quick-return.ts";
import { thresholds } from "../workload/thresholds.ts";
import { weeklyRestSeconds } from "../workload/weekly-rest.ts";
import { consoleRule } from "./console-rule.ts";

const measured = "It says what a figure measures: with another number, weeks could not be compared.";
const law = "It is a legal minimum; stricter national law does not change what is counted here.";
const [breakRule] = breakRules;
const breakNumbers = {
  workSeconds: breakRule?.workSeconds ?? 0,
  minBreakSeconds: breakRule?.minBreakSeconds ?? 0,
};

/** Where figures of load and rest begin to count. */
export const workRules = [
  consoleRule({
    code: "busy-half-hour",
    name: "Busy half-hour",
    version: thresholds.occupancy[0].version,
    sentence: `a half-hour with at least ${inWords(workedHalfHourSeconds)} of work is busy above ${percent(busyAbove)} occupancy.`,
    unit: "share of handling and waiting time",
    value: { busyAbove, workedHalfHourSeconds },
    reason: "Trade advice; no health study stands behind the number.",
    why: measured,
  }),
  consoleRule({
    code: "stretch-pause",
    name: "Pause that ends a stretch",
    version: thresholds["longest-stretch"][0].version,
    sentence: `a stretch of work ends with ${inWords(pauseSeconds)} or more without a contact.`,
    unit: "seconds",
    value: { pauseSeconds },
    reason: "Guidance for call centres: at least five minutes in each hour.",
    why: measured,
  }),
  consoleRule({
    code: "quick-return",
    name: "Quick return",
    version: thresholds["quick-returns"][0].version,
    sentence: `a rest under ${inWords(dailyRestSeconds)} between two working intervals, counted over ${quickReturnWeeks} weeks.`,
    unit: "hours",
    value: { dailyRestHours: dailyRestSeconds / 3600, quickReturnWeeks },
    reason: "Directive 2003/88/EC; registry data of nurses on sick days after such rests.",
    why: law,
  }),
  consoleRule({
    code: "weekly-rest",
    name: "Weekly rest",
    version: thresholds["days-in-a-row"][0].version,
    sentence: `${inWords(weeklyRestSeconds)} in one piece in each week.`,
    unit: "hours",
    value: { weeklyRestHours: weeklyRestSeconds / 3600 },
    reason: "Directive 2003/88/EC: a day of rest with the daily rest before it.",
    why: law,
  }),
  consoleRule({
    code: "break",
    name: "Break",
    version: breakRule?.version ?? 1,
    sentence: `work of more than ${inWords(breakNumbers.workSeconds)} has a pause of at least ${inWords(breakNumbers.minBreakSeconds)}.`,
    unit: "seconds",
    value: breakNumbers,
    reason: "Directive 2003/88/EC asks for a break after six hours and leaves its length to national law.",
    why: law,
  }),
];
