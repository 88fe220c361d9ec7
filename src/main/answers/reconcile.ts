import { isoOfServiceDay, type ServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";
import { answer } from "./answer.ts";
import { todayOf } from "./asked-week.ts";
import { knownAgent } from "./known-agent.ts";
import { orRefused } from "./refused.ts";

const floor = answer.reconcile.floor.handler(async ({ context, input }) => {
  const asked = { day: serviceDayOrNull(input.day), today: todayOf(context) };
  const found = await context.records.read("reconciledFloor", asked);
  return found && { ...found, day: isoOfServiceDay(found.day) };
});

const agents = answer.reconcile.agents.handler(async ({ context, input, errors }) => {
  const { day, agent, team, offset, limit } = input;
  if (agent !== undefined) await knownAgent(context, agent, errors);
  const found = await context.records.read("reconciledAgents", {
    day: serviceDayOrNull(day),
    today: todayOf(context),
    agent: agent ?? null,
    team: team ?? null,
    offset,
    limit,
  });
  return found && { ...found, day: isoOfServiceDay(found.day) };
});

const keepFloor = answer.reconcile.keepFloor.handler(({ context, input: { by, totals }, errors }) =>
  orRefused(
    errors,
    context.records.write("keepFloorTotals", { by, at: context.now(), totals: totals.map(dated) }),
  ),
);

const keepAgents = answer.reconcile.keepAgents.handler(async ({ context, input: { by, totals }, errors }) => {
  for (const agent of new Set(totals.map((total) => total.agent))) await knownAgent(context, agent, errors);
  return orRefused(
    errors,
    context.records.write("keepAgentTotals", { by, at: context.now(), totals: totals.map(dated) }),
  );
});

function dated<Total extends { readonly day: string }>(
  total: Total,
): Omit<Total, "day"> & { day: ServiceDay } {
  return { ...total, day: serviceDayOf(total.day) as ServiceDay };
}

function serviceDayOrNull(day: string | undefined): ServiceDay | null {
  return day === undefined ? null : (serviceDayOf(day) as ServiceDay);
}

export const reconcileAnswers = { floor, agents, keepFloor, keepAgents };
