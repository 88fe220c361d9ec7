import { capital, lengthWords, numberWords } from "../../domain/acting/day-words.ts";
import { firstBurnoutRule } from "../../domain/burnout/burnout-rule.ts";
import { changeRule } from "../../domain/empathy/change-rule.ts";
import { backToBackSeconds } from "../../domain/workload/back-to-back-run.ts";
import { breakRules } from "../../domain/workload/missed-break.ts";
import { dailyRestSeconds, quickReturnWeeks } from "../../domain/workload/quick-return.ts";
import { minRunForALine } from "../../domain/workload/recovery-debt.ts";
import { shortGapSeconds } from "../../domain/workload/recovery-gap.ts";
import { weeklyRestSeconds } from "../../domain/workload/weekly-rest.ts";

/** The limits that sentences for people name, in words, each from the rule that it belongs to. */
export const limitWords = {
  dailyRest: lengthWords(dailyRestSeconds),
  weeklyRest: lengthWords(weeklyRestSeconds),
  workWithoutBreak: lengthWords(breakRules.at(-1)?.workSeconds ?? 0),
  backToBackGap: lengthWords(backToBackSeconds),
  shortGap: lengthWords(shortGapSeconds),
  runOf: capital(numberWords(minRunForALine)),
  quickReturnWeeks: `${numberWords(quickReturnWeeks)} weeks`,
  recentWeeks: `${numberWords(changeRule.recentWeeks)} weeks`,
  rangeWeeks: `${numberWords(changeRule.rangeWeeks)} weeks`,
  indexStep: String(firstBurnoutRule.method.roundedTo),
} as const;
