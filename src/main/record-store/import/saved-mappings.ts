import type { Mapping } from "../../../domain/mapping/mapping.ts";
import { areOneMapping, mappingText, readsAlike } from "../../../domain/mapping/same-reading.ts";
import { noteInAudit } from "../floor/audit-entry.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { ReadableStore, WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";

/** A mapping that somebody saved, for every file with this header. */
export interface KeptMapping {
  readonly mapping: Mapping;
  /** Of the labels of its files' header, in any order. */
  readonly fingerprint: string;
  /** What the columns held when it was saved, as JSON; null where that is not known. */
  readonly evidence: string | null;
  /** UTC seconds. */
  readonly madeAt: number;
  /** Imports that count and were read by it as it was before: they can be read again. */
  readonly readBefore: readonly ReadBefore[];
}

interface ReadBefore {
  readonly importId: number;
  readonly file: string;
}

interface SavedRow {
  readonly name: string;
  readonly fingerprint: string;
  readonly mapping: string;
  readonly evidence: string | null;
  readonly made_at: number;
}

/** The saved mappings, the newest first: of several for one header the newest counts. */
export function savedMappings(store: ReadableStore): KeptMapping[] {
  const read = mappedImports(store);
  return store
    .rows<SavedRow>("SELECT * FROM saved_mapping ORDER BY made_at DESC, mapping_id DESC")
    .map((row) => {
      const mapping = JSON.parse(row.mapping) as Mapping;
      return {
        mapping,
        fingerprint: row.fingerprint,
        evidence: row.evidence,
        madeAt: row.made_at,
        readBefore: read
          .filter((one) => areOneMapping(one.mapping, mapping) && !readsAlike(one.mapping, mapping))
          .map(({ importId, file }) => ({ importId, file })),
      };
    });
}

export interface MappingToSave {
  readonly mapping: Mapping;
  readonly fingerprint: string;
  readonly evidence: string | null;
  /** UTC seconds. */
  readonly at: number;
}

const add = insertInto("saved_mapping", {
  name: "text",
  fingerprint: "text",
  mapping: "text",
  evidence: "text?",
  made_at: "integer",
});

/** Saves a mapping under its name. One of the same files takes the place of the one that stood there. */
export function saveMapping(
  store: WritableStore,
  { mapping, fingerprint, evidence, at }: MappingToSave,
): { readonly replaced: boolean } {
  return store.transaction(() => {
    const { name, kind, system } = mapping;
    const before = rowOf(store, name);
    if (before && !areOneMapping(JSON.parse(before.mapping) as Mapping, mapping)) throw nameTaken(name);
    store.run("DELETE FROM saved_mapping WHERE name = ?", name);
    add(store, { name, fingerprint, mapping: mappingText(mapping), evidence, made_at: at });
    noteInAudit(store, at, "save-mapping", {
      name,
      kind,
      system,
      fingerprint,
      replaced: before !== undefined,
    });
    return { replaced: before !== undefined };
  });
}

/** Notes what the columns held in the first file that a saved mapping read, where that was not known. */
export function noteMappingEvidence(
  store: WritableStore,
  { name, evidence }: { readonly name: string; readonly evidence: string },
): { readonly name: string } {
  store.run("UPDATE saved_mapping SET evidence = ? WHERE name = ? AND evidence IS NULL", evidence, name);
  return { name };
}

/** Removes a saved mapping. What was imported by it stays as it was read. */
export function removeMapping(
  store: WritableStore,
  { name, at }: { readonly name: string; readonly at: number },
): { readonly removed: string } {
  return store.transaction(() => {
    if (!rowOf(store, name)) throw noMapping(name);
    store.run("DELETE FROM saved_mapping WHERE name = ?", name);
    noteInAudit(store, at, "remove-mapping", { name });
    return { removed: name };
  });
}

/** Gives a saved mapping another name. What was imported by it keeps the name that it had. */
export function renameMapping(
  store: WritableStore,
  { name, to, at }: { readonly name: string; readonly to: string; readonly at: number },
): { readonly name: string } {
  return store.transaction(() => {
    const row = rowOf(store, name);
    if (!row) throw noMapping(name);
    if (to !== name && rowOf(store, to)) throw nameTaken(to);
    const renamed = mappingText({ ...(JSON.parse(row.mapping) as Mapping), name: to });
    store.run("UPDATE saved_mapping SET name = ?, mapping = ? WHERE name = ?", to, renamed, name);
    noteInAudit(store, at, "rename-mapping", { name, to });
    return { name: to };
  });
}

function rowOf(store: ReadableStore, name: string): SavedRow | undefined {
  return store.row<SavedRow>("SELECT * FROM saved_mapping WHERE name = ?", name);
}

/** The imports that count and were read by a mapping. */
function mappedImports(store: ReadableStore) {
  return store
    .rows<{ importId: number; file: string; mapping: string }>(
      `SELECT intake_id AS importId, file_name AS file, mapping
         FROM intake JOIN living_intake USING (intake_id)
        WHERE mapping IS NOT NULL AND same_as IS NULL ORDER BY intake_id`,
    )
    .map(({ mapping, ...others }) => ({ ...others, mapping: JSON.parse(mapping) as Mapping }));
}

function noMapping(name: string): StoreFailure {
  return new StoreFailure("refused", `There is no saved mapping called "${name}".`, "mapping-unknown");
}

function nameTaken(name: string): StoreFailure {
  return new StoreFailure(
    "refused",
    `There is a mapping called "${name}" already, and it is for other files. Choose another name.`,
    "mapping-name-taken",
  );
}
