import { alarmsOf, chanceOfClaim } from "../../domain/false-alarms/claim-alarms.ts";
import { storedAlarms } from "../../domain/false-alarms/stored-alarms.ts";
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
  return { outcomes: read.map(outcomeAnswer), falseClaims: falseClaims() };
});

/** How often "helped" is said at the end of sessions that do nothing, and at any look before. */
function falseClaims() {
  const { perLook, perAgentYear } = alarmsOf("helped");
  const { queues: floors, statements } = storedAlarms.sessions;
  return { ...perLook, floors, statements, ever: perAgentYear, chance: chanceOfClaim("helped") };
}

export const outcomesAnswers = { list };
