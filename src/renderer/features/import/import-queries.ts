import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Connection } from "../../app/connect.ts";
import { useConnection } from "../../app/connection.ts";

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

/** What another zone of the floor would change of its records. */
export function useZoneChange(zone: string, wanted: boolean) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["floor", "zone-change", zone],
    queryFn: ({ signal }) => ask.floor.zoneChange({ zone }, { signal }),
    enabled: wanted,
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
