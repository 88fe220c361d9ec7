import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { TriedMapping } from "../../../../contract/imports.ts";
import type { ReadingChoices } from "../../../../domain/floor/import-codes.ts";
import type { MappedKind } from "../../../../domain/mapping/mapped-field.ts";
import type { Mapping } from "../../../../domain/mapping/mapping.ts";
import type { FirstRows } from "../../../../domain/mapping/proposal.ts";
import { useConnection } from "../../../app/connection.ts";
import { download } from "../../../app/download.ts";

interface Proposed {
  readonly handed: string;
  readonly kind: MappedKind | undefined;
  readonly choices: ReadingChoices;
}

/** What a file's columns may mean: its first rows come at once, the proposal once all of it was gone through. */
export function useProposal({ handed, kind, choices }: Proposed) {
  const { ask } = useConnection();
  const memory = useQueryClient();
  const firstKey = ["imports", "first-rows", handed];
  const first = useQuery<FirstRows | null>({ queryKey: firstKey, queryFn: () => null, enabled: false });
  const proposal = useQuery({
    queryKey: ["imports", "proposal", handed, kind, choices],
    queryFn: async ({ signal }) => {
      const stream = await ask.imports.propose({ handed, kind, ...choices }, { signal });
      for (;;) {
        const { done, value } = await stream.next();
        if (done) return value;
        memory.setQueryData<FirstRows | null>(firstKey, value);
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return { first: first.data ?? undefined, proposal };
}

interface Tried {
  readonly handed: string;
  readonly mapping: Mapping | undefined;
  readonly zone: string | undefined;
  readonly choices: ReadingChoices;
}

/** What a file comes to by a mapping. What it came to before stays in view until it is read again. */
export function useTriedMapping({ handed, mapping, zone, choices }: Tried) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["imports", "tried", handed, mapping, zone, choices],
    queryFn: ({ signal }) => {
      if (!mapping) throw new Error("there is no mapping to try");
      return ask.imports.tryMapping({ handed, mapping, zone, ...choices }, { signal });
    },
    enabled: mapping !== undefined,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** A file of more rows is not read once more only to count which of them are here. */
const mostRowsCounted = 100_000;

export function isCountedBefore({ rows }: TriedMapping): boolean {
  return rows.read <= mostRowsCounted;
}

/** What would become of a file's rows if it were imported now: the import itself, without its storing. */
export function useCountedRows({ handed, mapping, zone, choices }: Tried, tried: TriedMapping | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["imports", "counted", handed, mapping, zone, choices],
    queryFn: async ({ signal }) => {
      const input = { handed, mapping, zone, ...choices, dryRun: true, again: true };
      const stream = await ask.imports.run(input, { signal });
      for (;;) {
        const { done, value } = await stream.next();
        if (done) return value.rows;
      }
    },
    enabled: mapping !== undefined && tried !== undefined && isCountedBefore(tried),
    retry: false,
  });
}

/** The saved mappings, the newest first. */
export function useSavedMappings() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["mappings", "list"],
    queryFn: ({ signal }) => ask.mappings.list(undefined, { signal }),
  });
}

/** Renames, removes and takes in mappings; the list is asked again after each. */
export function useMappingChanges() {
  const { ask } = useConnection();
  const memory = useQueryClient();
  const onSettled = () => memory.invalidateQueries({ queryKey: ["mappings"] });
  return {
    rename: useMutation({
      mutationFn: (change: { readonly name: string; readonly to: string }) => ask.mappings.rename(change),
      onSettled,
    }),
    remove: useMutation({ mutationFn: (name: string) => ask.mappings.remove({ name }), onSettled }),
    takeIn: useMutation({
      mutationFn: async (file: File) => ask.mappings.import({ file: file.name, text: await file.text() }),
      onSettled,
    }),
    handOut: useMutation({
      mutationFn: async (name: string) => {
        const { name: file, text } = await ask.mappings.export({ name });
        download({ name: file, text, type: "application/json" });
      },
    }),
  };
}
