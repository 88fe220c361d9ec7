import { startOfDay } from "../../domain/calendar/half-hour.ts";
import { weekOfDay } from "../../domain/calendar/iso-week.ts";
import { type ServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";
import { entryProblems } from "../../domain/empathy/qa-form.ts";
import { handOf } from "../../domain/empathy/scoring-queue.ts";
import { scoringSentence } from "../../domain/empathy/scoring-queue-sentence.ts";
import { rulesInForce } from "../../domain/false-alarms/alarm-rules.ts";
import { chanceOfClaim } from "../../domain/false-alarms/claim-alarms.ts";
import { storedAlarms } from "../../domain/false-alarms/stored-alarms.ts";
import { actingNow } from "./acting-moment.ts";
import { answer } from "./answer.ts";
import { newestDay, todayOf } from "./asked-week.ts";
import { empathyDays, empathyRange } from "./empathy-range.ts";
import { knownAgent } from "./known-agent.ts";
import { orRefused } from "./refused.ts";

const floor = answer.empathy.floor.handler(async ({ context, input, errors }) =>
  context.records.read("empathyFloor", await empathyRange(context, input.week, errors)),
);

const evaluators = answer.empathy.evaluators.handler(async ({ context, input, errors }) =>
  context.records.read("empathyEvaluators", await empathyRange(context, input.week, errors)),
);

const agents = answer.empathy.agents.handler(async ({ context, input, errors }) =>
  context.records.read("empathyAgents", await empathyRange(context, input.week, errors)),
);

const agent = answer.empathy.agent.handler(async ({ context, input, errors }) => {
  const range = await empathyRange(context, input.week, errors);
  const read = await context.records.read("empathyAgent", { ...range, agent: input.agent });
  if (!read) throw errors.UNKNOWN_AGENT({ data: { agent: input.agent } });
  return read;
});

const cells = answer.empathy.cells.handler(async ({ context, input, errors }) => {
  const { agent } = input;
  if (agent !== undefined) await knownAgent(context, agent, errors);
  const range = await empathyDays(context, dayOf(input.from), dayOf(input.to));
  return context.records.read("empathyCells", { ...range, agent: agent ?? null });
});

const evaluations = answer.empathy.evaluations.handler(async ({ context, input, errors }) => {
  const { week, from, to, ...wanted } = input;
  const range = await empathyRange(context, week, errors);
  return context.records.read("empathyEvaluations", {
    ...wanted,
    ...range,
    from: dayOf(from),
    to: dayOf(to),
  });
});

const falseAlarms = answer.empathy.falseAlarms.handler(() => {
  const { simulated, floors, claims, run, power } = storedAlarms;
  return {
    simulated: [...simulated],
    floors: [...floors],
    claims: claims.map((one) => ({ ...one, chance: chanceOfClaim(one.claim) })),
    run,
    current: isCurrent(),
    power: {
      attention: [...power.attention],
      falls: power.falls.map(listed),
      teamFalls: power.teamFalls.map(listed),
      verdicts: power.verdicts.map(listed),
      effects: [...power.effects],
    },
  };
});

/** Whether the stored figures are of the rules that the console runs on. */
function isCurrent(): boolean {
  return JSON.stringify(storedAlarms.rules) === JSON.stringify(rulesInForce);
}

function listed<One extends { readonly by: readonly number[] }>(one: One) {
  return { ...one, by: [...one.by] };
}

const ownAlarms = answer.empathy.ownAlarms.handler(async ({ context, input, errors }) =>
  context.records.read("ownEmpathyAlarms", await empathyRange(context, input.week, errors)),
);

const refusalPlaces = answer.empathy.refusalPlaces.handler(async ({ context, input, errors }) =>
  context.records.read("refusalPlaces", await empathyRange(context, input.week, errors)),
);

const refusals = answer.empathy.refusals.handler(async ({ context, input, errors }) => {
  const { week, ...place } = input;
  return context.records.read("policyRefusals", { ...place, ...(await empathyRange(context, week, errors)) });
});

const refusalContacts = answer.empathy.refusalContacts.handler(async ({ context, input, errors }) => {
  const { week, ...wanted } = input;
  return context.records.read("refusalContacts", {
    ...wanted,
    ...(await empathyRange(context, week, errors)),
  });
});

const forms = answer.empathy.forms.handler(async ({ context }) => {
  return { forms: await context.records.read("empathyForms") };
});

const confirmForm = answer.empathy.confirmForm.handler(({ context, input, errors }) =>
  orRefused(errors, context.records.write("confirmForm", { ...input, at: context.now() })),
);

const qaForm = answer.empathy.qaForm.handler(({ context }) => context.records.read("qaForm"));

const reviseQaForm = answer.empathy.reviseQaForm.handler(({ context, input, errors }) =>
  orRefused(errors, context.records.write("reviseQaForm", { ...input, at: context.now() })),
);

const evaluatorNames = answer.empathy.evaluatorNames.handler(({ context }) =>
  context.records.read("evaluatorNames"),
);

const scorable = answer.empathy.scorable.handler(async ({ context, input, errors }) => {
  const day = dayOf(input.day);
  const read = await context.records.read("scorable", { ...input, day });
  if (!read) throw errors.UNKNOWN_AGENT({ data: { agent: input.agent } });
  return read;
});

const scoringQueue = answer.empathy.scoringQueue.handler(async ({ context, input }) => {
  const lastDay = await newestDay(context);
  const { evaluator = null, ...page } = input;
  const week = weekOfDay(Math.min(todayOf(context), lastDay + 1));
  const read = await context.records.read("scoringQueue", { ...page, evaluator, week, lastDay });
  return {
    ...read,
    rows: read.rows.map(({ plan, contacts, ...person }) => ({
      ...person,
      kind: plan.kind,
      evaluator: handOf(plan),
      because: scoringSentence(plan, person.name ?? person.agent),
      contacts: [...contacts],
    })),
  };
});

const enter = answer.empathy.enter.handler(async ({ context, input, errors }) => {
  await knownAgent(context, input.agent, errors);
  const { at, today, moment, clock } = await actingNow(context);
  // On a day that was given, it is scored on that day at this time of day.
  const then = startOfDay(today, clock) + clock.clockSecondsOf(at);
  const evaluatedAt = clock.dayOf(at) === today ? at : Math.min(then, moment.latest);
  const work = context.records.write("enterEvaluation", { ...input, evaluatedAt, at });
  const entered = await orRefused(errors, work);
  if (entered.kind === "stored") {
    const { evaluation, score, orderRuleApplied } = entered;
    return { evaluation, score, orderRuleApplied };
  }
  const problems = entered.faults.map(({ field, code }) => ({ field, code, sentence: entryProblems[code] }));
  throw errors.EVALUATION_REFUSED({ data: { problems } });
});

const withdraw = answer.empathy.withdraw.handler(async ({ context, input, errors }) => {
  await knownAgent(context, input.agent, errors);
  return orRefused(errors, context.records.write("withdrawEvaluation", { ...input, at: context.now() }));
});

function dayOf(day: string | undefined): ServiceDay | null {
  return day === undefined ? null : (serviceDayOf(day) as ServiceDay);
}

export const empathyAnswers = {
  floor,
  evaluators,
  agents,
  agent,
  cells,
  evaluations,
  falseAlarms,
  ownAlarms,
  refusalPlaces,
  refusals,
  refusalContacts,
  forms,
  confirmForm,
  qaForm,
  reviseQaForm,
  evaluatorNames,
  scorable,
  scoringQueue,
  enter,
  withdraw,
};
