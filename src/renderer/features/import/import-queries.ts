import { queryOptions, useQuery } from "@tanstack/react-query";
import type { PastImport } from "../../../contract/imports.ts";
import type { Connection } from "../../app/connect.ts";
import { useConnection } from "../../app/connection.ts";
import { plainName } from "../../words/plain-name.ts";

/** The layouts of files that are known. */
export function useFormats() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["imports", "formats"],
    queryFn: ({ signal }) => ask.imports.formats(undefined, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Every import, newest first; the files' names as they can stand in a sentence. */
export function useImports() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["imports", "list"],
    queryFn: ({ signal }) => ask.imports.list(undefined, { signal }),
    select: withPlainNames,
  });
}

function withPlainNames(imports: readonly PastImport[]): readonly PastImport[] {
  return imports.map((entry) => ({ ...entry, file: plainName(entry.file) }));
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
