import { keepPreviousData, QueryCache, QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { Connection } from "./connect.ts";
import { isNamed, isOfDamage } from "./failure.ts";

/** Everything that the window has asked, so that one import can make it ask anew. */
export function queryMemory(): QueryClient {
  const memory: QueryClient = new QueryClient({
    // Damage is met by whatever is asked first; the guard around the window then asks what can be done.
    queryCache: new QueryCache({
      onError: (error) => {
        if (isOfDamage(error)) void memory.invalidateQueries({ queryKey: ["backup"] });
      },
    }),
    defaultOptions: {
      queries: {
        // The host is on this computer: being offline says nothing about it.
        networkMode: "always",
        retry: (failed, error) => failed < 1 && !isNamed(error),
        retryDelay: 300,
        staleTime: 30_000,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
  return memory;
}

export const ConnectionContext = createContext<Connection | undefined>(undefined);

export function useConnection(): Connection {
  const connection = useContext(ConnectionContext);
  if (!connection) throw new Error("There is no connection around this component.");
  return connection;
}

/** What the frame shows, whatever the view. */
export function useFloorStatus() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["floor", "status"],
    queryFn: ({ signal }) => ask.floor.status(undefined, { signal }),
  });
}

/** The floor in a week, of one team or all. The week before stays in view until the new one is there. */
export function useFloorBoard(week: string | undefined, team: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["floor", "board", week, team],
    queryFn: ({ signal }) => ask.floor.board({ week, team }, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** Everybody's names, for finding a person; asked once somebody looks for one. */
export function useAgentNames(wanted: boolean) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["floor", "agents"],
    queryFn: ({ signal }) => ask.floor.agents(undefined, { signal }),
    enabled: wanted,
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

/** The layouts of files that are known. */
export function useFormats() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["imports", "formats"],
    queryFn: ({ signal }) => ask.imports.formats(undefined, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Every import, newest first. */
export function useImports() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["imports", "list"],
    queryFn: ({ signal }) => ask.imports.list(undefined, { signal }),
  });
}

/** For each source the days that are there, partial or missing. */
export function useCoverageCalendar() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["imports", "coverage"],
    queryFn: ({ signal }) => ask.imports.coverage(undefined, { signal }),
  });
}

/** The rejected rows of an import, from a place on: how many come at a time is for the host to say. */
export function rejectedRowsFrom(connection: Connection, intake: number, offset: number) {
  return queryOptions({
    queryKey: ["imports", "rejected", intake, offset],
    queryFn: ({ signal }) => connection.ask.imports.rejected({ intake, offset }, { signal }),
  });
}
