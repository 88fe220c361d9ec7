import { useQuery } from "@tanstack/react-query";
import type { BehaviourId } from "../../../domain/empathy/behaviours.ts";
import type { DebtCode } from "../../../domain/workload/recovery-debt.ts";
import { useConnection } from "../../app/connection.ts";
import { dayAfter } from "../../charts/floor-clock.ts";
import { useFloorStatus } from "../../queries/floor-queries.ts";

/** A person's sessions of the last two years, and those that are booked for the next. */
export function useSessionsOf(agent: string, today: string | undefined) {
  const { ask } = useConnection();
  const range = today === undefined ? {} : { from: dayAfter(today, -730), to: dayAfter(today, 365) };
  return useQuery({
    queryKey: ["sessions", "list", agent, today],
    queryFn: ({ signal }) => ask.sessions.list({ agent, ...range }, { signal }),
    enabled: today !== undefined,
  });
}

/** What became of a person's sessions. */
export function useOutcomesOf(agent: string) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["outcomes", "list", agent],
    queryFn: ({ signal }) => ask.outcomes.list({ agent }, { signal }),
  });
}

/** The agent's own words beside the figures. */
export function useAnnotations(agent: string) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["agentCopy", "annotations", agent],
    queryFn: ({ signal }) => ask.agentCopy.annotations({ agent }, { signal }),
  });
}

/** When the agent's copy was handed over, newest first. */
export function useHandedOver(agent: string) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["agentCopy", "handedOver", agent],
    queryFn: ({ signal }) => ask.agentCopy.handedOver({ agent }, { signal }),
  });
}

/** One person's chart, trend, verdict and behaviours, and the evaluations behind them. */
export function useAgentEmpathy(agent: string, week: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "agent", agent, week],
    queryFn: ({ signal }) => ask.empathy.agent({ agent, week }, { signal }),
    placeholderData: (before, query) => (query?.queryKey[2] === agent ? before : undefined),
  });
}

/** The evaluations of a person in which a behaviour applied. */
export function useBehaviourEvaluations(agent: string, week: string | undefined, behaviour: BehaviourId) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "behaviour", agent, week, behaviour],
    queryFn: ({ signal }) => ask.empathy.evaluations({ agent, week, behaviour, limit: 500 }, { signal }),
  });
}

/** One agent's signal in the weeks that are shown. */
export function useAgentSignal(agent: string, from: string | undefined, to: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["burnout", "agent", agent, from, to],
    queryFn: ({ signal }) => ask.burnout.agent({ agent, from, to }, { signal }),
    placeholderData: (before, query) => (query?.queryKey[2] === agent ? before : undefined),
    enabled: from !== undefined,
  });
}

/** What one week says of one agent. */
export function useAgentSignalWeek(agent: string, week: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["burnout", "week", agent, week],
    queryFn: ({ signal }) => ask.burnout.week({ agent, week }, { signal }),
    placeholderData: (before, query) => (query?.queryKey[2] === agent ? before : undefined),
  });
}

/** An agent's load by day. The days before stay in view until the new ones are there. */
export function useLoadByDay(agent: string, from: string, to: string) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["workload", "heat", agent, from, to],
    queryFn: ({ signal }) => ask.workload.heat({ agent, from, to }, { signal }),
    placeholderData: (before, query) => (query?.queryKey[2] === agent ? before : undefined),
  });
}

/** One agent's day in states, contacts, gaps and runs. */
export function useAgentDay(agent: string, day: string) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["workload", "day", agent, day],
    queryFn: ({ signal }) => ask.workload.day({ agent, day }, { signal }),
  });
}

export const ledgerAPage = 25;

/** A page of the times that left an agent no room to recover; of some kinds, or of all. */
export function useLedger(
  agent: string,
  from: string,
  to: string,
  codes: readonly DebtCode[] | undefined,
  offset: number,
) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["workload", "ledger", agent, from, to, codes, offset],
    queryFn: ({ signal }) =>
      ask.workload.ledger(
        { agent, from, to, offset, limit: ledgerAPage, ...(codes && { codes: [...codes] }) },
        { signal },
      ),
    placeholderData: (before, query) => (query?.queryKey[2] === agent ? before : undefined),
  });
}

/** One person, from their first week to the floor's newest, so that an absence is a week like any other. */
export function useAgentPicture(agent: string) {
  const { ask } = useConnection();
  const status = useFloorStatus();
  const to = status.data?.lastWeek ?? undefined;
  return useQuery({
    queryKey: ["agent", "picture", agent, to],
    queryFn: ({ signal }) => ask.agent.picture({ agent, to }, { signal }),
    enabled: !status.isPending,
  });
}

export const contactsAPage = 100;

/** A page of the contacts behind a figure. */
export function useAgentContacts(agent: string, from: string, to: string, offset: number) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["agent", "contacts", agent, from, to, offset],
    queryFn: ({ signal }) =>
      ask.agent.contacts({ agent, from, to, offset, limit: contactsAPage }, { signal }),
    placeholderData: (before, query) =>
      query?.queryKey[4] === to && query.queryKey[2] === agent ? before : undefined,
  });
}

/** The items behind an evaluation's score. */
export function useEvaluationItems(agent: string, evaluation: string) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["agent", "items", agent, evaluation],
    queryFn: ({ signal }) => ask.agent.evaluationItems({ agent, evaluation }, { signal }),
  });
}
