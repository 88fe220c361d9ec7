import type { PastWeek } from "../src/domain/burnout/baseline.ts";
import { type BurnoutRule, firstBurnoutRule } from "../src/domain/burnout/burnout-rule.ts";
import type { BurnoutState, BurnoutWeek, PeerWeek } from "../src/domain/burnout/burnout-week.ts";
import { contactCounts } from "../src/domain/burnout/contact-counts.ts";
import { empathyOfWeek } from "../src/domain/burnout/empathy-weeks.ts";
import { judgedWeek } from "../src/domain/burnout/judged-week.ts";
import type { WeekContact, WeekFacts } from "../src/domain/burnout/week-facts.ts";
import { weeklyQuantities } from "../src/domain/burnout/weekly-quantities.ts";
import { mondayOf, sundayOf, type WeekIndex, weekOfDay } from "../src/domain/calendar/iso-week.ts";
import { evaluationScore } from "../src/domain/empathy/evaluation-score.ts";
import type { EmpathyScore } from "../src/domain/empathy/evaluator-severity.ts";
import { percentile } from "../src/domain/statistics/percentile.ts";
import { longHandleShare } from "../src/domain/workload/emotional-demand.ts";
import { chanceOf } from "../src/main/sample-floor/chance.ts";
import { contactEnding } from "../src/main/sample-floor/contact-ending.ts";
import type { FloorWish } from "../src/main/sample-floor/made-floor.ts";
import { madeFloor } from "../src/main/sample-floor/made-floor.ts";
import type { SampleContact, Served } from "../src/main/sample-floor/queue-day.ts";
import { itemMaximum } from "../src/main/sample-floor/scorecard.ts";
import { trueEmpathy } from "../src/main/sample-floor/true-empathy.ts";
import { DiaryOfAgent } from "./diary.ts";

/**
 * Judges a made-up floor by the burnout rules without files and without a store, week after week: for
 * simulations of many floors. It measures by the same functions of the domain as the store does.
 */
export function* judgedFloor(
  wish: FloorWish,
  rule: BurnoutRule = firstBurnoutRule,
): Generator<readonly BurnoutWeek<string>[]> {
  const floor = madeFloor(wish);
  const diaries = new Map(floor.agents.map((agent) => [agent.id, new DiaryOfAgent(agent, floor.clock)]));
  const past = new Map<string, PastWeek[]>();
  const states = new Map<string, BurnoutState>();
  const scores: EmpathyScore[] = [];
  for (const shift of floor.shifts) diaries.get(shift.agent.id)?.shift(shift);

  function judgeWeek(week: WeekIndex): readonly BurnoutWeek<string>[] {
    const p90 = longFrom([...diaries.values()].flatMap((diary) => diary.contactsOf(week)));
    const empathy = empathyOfWeek(scores, week);
    const measured = new Map<string, PeerWeek>();
    for (const [agent, diary] of diaries) {
      const facts: WeekFacts = {
        ...diary.factsOf(week),
        p90Of: (queue) => p90.get(queue ?? ""),
        adjustedScores: empathy.get(agent) ?? [],
      };
      if (facts.days.length === 0) continue;
      measured.set(agent, {
        mainQueue: diary.mainQueueOf(week),
        quantities: weeklyQuantities(facts),
        counts: contactCounts(facts.contacts) ?? null,
      });
    }
    const judged = [
      ...judgedWeek({
        week,
        rule,
        measured,
        due: diaries.keys(),
        stateOf: (agent) => states.get(agent),
        pastOf: (agent) => past.get(agent) ?? [],
      }).values(),
    ].filter((one) => one !== undefined);
    for (const { agent, state } of judged) states.set(agent, state);
    for (const [agent, { quantities, counts }] of measured)
      past.set(agent, [...(past.get(agent) ?? []), { week, quantities, counts: counts ?? null }]);
    for (const diary of diaries.values()) diary.forgetBefore(mondayOf(week - weeksKept));
    return judged;
  }

  for (const { day, floor: today, evaluations } of floor.days()) {
    const chance = chanceOf(`${floor.key}|endings|${day}`);
    for (const { agent, intervals } of today.worked) diaries.get(agent.id)?.states(intervals);
    for (const one of today.contacts) {
      if (!one.served) continue;
      const { agent } = one.served;
      const ending = contactEnding(agent.team, trueEmpathy(agent, day, "between", floor.period), chance);
      diaries
        .get(agent.id)
        ?.contact(contactOf(one, one.served, ending), one.served.answeredAt, endOf(one, one.served));
    }
    for (const { agent, evaluator, source, scores: items } of evaluations) {
      const score = evaluationScore(items.map((item) => ({ score: item, maxScore: itemMaximum })));
      if (source === "qa" && score !== undefined)
        scores.push({ agent: agent.id, evaluator: evaluator.id, serviceDay: day, score });
    }
    // A night of the Sunday is part of the next week's days; the week is judged once it has passed.
    const last = weekOfDay(day) - 1;
    if (day === mondayOf(weekOfDay(day)) && sundayOf(last) >= floor.period.firstDay) yield judgeWeek(last);
  }
  yield judgeWeek(weekOfDay(floor.period.lastDay));
}

const weeksKept = 5;

function contactOf(
  { queue }: SampleContact,
  { talkSeconds, holdSeconds, acwSeconds }: Served,
  ending: ReturnType<typeof contactEnding>,
): WeekContact {
  const sign = (is: boolean): 0 | 1 => (is ? 1 : 0);
  return {
    queue: queue.name,
    handleSeconds: talkSeconds + holdSeconds + acwSeconds,
    acwSeconds,
    resolution: ending.resolution,
    transferredIn: sign(ending.transferredIn),
    transferredOut: sign(ending.transferredOut),
    escalated: sign(ending.escalated),
    complaint: sign(ending.complaint),
    abuse: sign(ending.abuse),
  };
}

function endOf({ endedAt }: SampleContact, { acwSeconds }: Served): number {
  return endedAt + acwSeconds;
}

/** The ninetieth percentile of each queue's handle time, as the store has it of a week. */
function longFrom(contacts: readonly WeekContact[]): ReadonlyMap<string, number> {
  const byQueue = Map.groupBy(contacts, ({ queue }) => queue ?? "");
  return new Map(
    [...byQueue].map(([queue, own]) => [
      queue,
      percentile(
        own.map(({ handleSeconds }) => handleSeconds ?? 0),
        longHandleShare,
      ) ?? 0,
    ]),
  );
}
