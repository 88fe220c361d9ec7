import { columnLabels } from "../../../domain/mapping/column-labels.ts";
import type { Mapping } from "../../../domain/mapping/mapping.ts";
import { areOneMapping } from "../../../domain/mapping/same-reading.ts";
import type { RecordStore } from "../../record-store/store/record-store.ts";
import type { FileHead } from "../recognise/file-head.ts";
import { Refusal } from "../recognise/refusal.ts";
import { headerFingerprint } from "./header-fingerprint.ts";

/** Saves the mapping by which a file was read, for the next one with this header. */
export async function keepMapping(
  store: RecordStore,
  { mapping, ownHeader }: Pick<FileHead, "mapping" | "ownHeader">,
  at: number,
): Promise<void> {
  if (mapping === null) return;
  const fingerprint = headerFingerprint(columnLabels(ownHeader));
  await store.write("saveMapping", { mapping, fingerprint, evidence: null, at });
}

/** Refuses a name under which a mapping of other files is saved: it is known before anything is stored. @throws Refusal */
export async function refuseTakenName(store: RecordStore, mapping: Mapping): Promise<void> {
  const saved = await store.read("savedMappings");
  const taken = saved.find((other) => other.mapping.name === mapping.name);
  if (!taken || areOneMapping(taken.mapping, mapping)) return;
  throw new Refusal(
    "mapping-name-taken",
    `There is a mapping called "${mapping.name}" already, and it is for other files. Give this one another name.`,
  );
}
