import { QueryCache, QueryClient } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { Connection } from "./connect.ts";
import { isNamed, isOfDamage } from "./failure.ts";

/** The cache of every query, so that one import can invalidate all of them. */
export function queryMemory(): QueryClient {
  const memory: QueryClient = new QueryClient({
    // Whichever query comes first meets the damage; the guard around the window then queries what can be done.
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
