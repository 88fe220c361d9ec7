import { falseClaims } from "../../domain/acting/false-claims.ts";
import { actingNow } from "./acting-moment.ts";
import { answer } from "./answer.ts";
import { upToDate } from "./burnout-standing.ts";
import { outcomeAnswer } from "./outcome-answers.ts";

const list = answer.outcomes.list.handler(async ({ context, input }) => {
  const { today } = await actingNow(context);
  await upToDate(context);
  const read = await context.records.read("outcomes", {
    today,
    agent: input.agent ?? null,
    session: null,
    limit: input.limit,
    judgedFirst: false,
  });
  return { outcomes: read.map(outcomeAnswer), falseClaims: { ...falseClaims } };
});

export const outcomesAnswers = { list };
