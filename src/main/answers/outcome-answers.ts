import type { Outcome } from "../../contract/outcomes.ts";
import { beforeAndAfterRule } from "../../domain/acting/before-and-after.ts";
import { outcomeSentence } from "../../domain/acting/outcome-sentence.ts";
import { isoOfServiceDay } from "../../domain/calendar/service-day.ts";
import type { OutcomeRead } from "../record-store/acting/outcomes.ts";
import type { ActingNow } from "./acting-moment.ts";
import type { AnswersContext } from "./context.ts";
import { isoOrNull } from "./days.ts";

/** What one session was followed by, for each of its people. */
export async function outcomesOfSession(
  context: AnswersContext,
  { today }: ActingNow,
  session: number,
): Promise<Outcome[]> {
  const input = { today, agent: null, session, limit: 40 };
  return (await context.records.read("outcomes", input)).map((read) => outcomeAnswer(read));
}

/** A before-and-after in the shape of the contract. */
export function outcomeAnswer(read: OutcomeRead): Outcome {
  const { session_id, title, agent, name, team, held, verdict, before, after } = read;
  return {
    session: session_id,
    title,
    person: { agent, name, team },
    held: isoOfServiceDay(held),
    verdict,
    before: {
      ...before,
      from: isoOfServiceDay(held - beforeAndAfterRule.days),
      to: isoOfServiceDay(held - 1),
    },
    after: {
      ...after,
      from: isoOfServiceDay(held + 1),
      to: isoOfServiceDay(held + beforeAndAfterRule.days),
    },
    needed: beforeAndAfterRule.minScores,
    change: read.change,
    expected: read.expected,
    beyond: read.beyond && { ...read.beyond },
    readyOn: isoOrNull(read.readyOn),
    sentence: outcomeSentence(read),
  };
}
