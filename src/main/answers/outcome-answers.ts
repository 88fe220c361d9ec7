import type { MeasuredOutcome, Outcome } from "../../contract/outcomes.ts";
import {
  type BeforeAndAfter,
  beforeAndAfterRule,
  firstDayBefore,
  lastDayAfter,
  verdictTogether,
} from "../../domain/acting/before-and-after.ts";
import { measureFacts } from "../../domain/acting/outcome-measure.ts";
import { outcomeSentence } from "../../domain/acting/outcome-sentence.ts";
import { isoOfServiceDay, type ServiceDay } from "../../domain/calendar/service-day.ts";
import type { OutcomeRead } from "../record-store/acting/outcomes.ts";
import type { ActingNow } from "./acting-moment.ts";
import { upToDate } from "./burnout-standing.ts";
import type { AnswersContext } from "./context.ts";
import { isoOrNull } from "./days.ts";

/** What one session was followed by, for each of its people. */
export async function outcomesOfSession(
  context: AnswersContext,
  { today }: ActingNow,
  session: number,
): Promise<Outcome[]> {
  await upToDate(context);
  const input = { today, agent: null, session, limit: 40, judgedFirst: false };
  return (await context.records.read("outcomes", input)).map((read) => outcomeAnswer(read));
}

/** A before-and-after in the shape of the contract. */
export function outcomeAnswer(read: OutcomeRead): Outcome {
  const { session_id, title, agent, name, team, held, purpose, measured, steps } = read;
  const first = measured.find(({ verdict }) => verdict !== "not-enough") ?? measured[0];
  return {
    ...(first ? measuredAnswer(first, held) : notMeasured(held)),
    session: session_id,
    title,
    person: { agent, name, team },
    held: isoOfServiceDay(held),
    verdict: verdictTogether(measured),
    purpose: purpose?.kind ?? null,
    also: measured.filter((one) => one !== first).map((one) => measuredAnswer(one, held)),
    steps: { ...steps },
    sentence: outcomeSentence(read),
  };
}

function measuredAnswer(found: BeforeAndAfter, held: ServiceDay): MeasuredOutcome {
  const { measure, before, after, missing } = found;
  const { unit, better } = measureFacts[measure];
  return {
    measure,
    unit,
    better,
    verdict: found.verdict,
    before: { ...before, ...daysBefore(held) },
    after: { ...after, from: isoOfServiceDay(held + 1), to: isoOfServiceDay(lastDayAfter(measure, held)) },
    needed: beforeAndAfterRule.minValues,
    change: found.change,
    expected: found.expected,
    beyond: found.beyond && { ...found.beyond },
    others: found.others && { ...found.others },
    missing: missing && { ...missing, by: isoOrNull(missing.by) },
    readyOn: isoOrNull(found.readyOn),
  };
}

/** Of a session that no figure judges. */
function notMeasured(held: ServiceDay): MeasuredOutcome {
  const none = { n: 0, mean: null };
  return {
    measure: null,
    unit: null,
    better: null,
    verdict: verdictTogether([]),
    before: { ...none, ...daysBefore(held) },
    after: {
      ...none,
      from: isoOfServiceDay(held + 1),
      to: isoOfServiceDay(lastDayAfter("empathy-score", held)),
    },
    needed: beforeAndAfterRule.minValues,
    change: null,
    expected: null,
    beyond: null,
    others: null,
    missing: null,
    readyOn: null,
  };
}

function daysBefore(held: ServiceDay): { readonly from: string; readonly to: string } {
  return { from: isoOfServiceDay(firstDayBefore(held)), to: isoOfServiceDay(held - 1) };
}
