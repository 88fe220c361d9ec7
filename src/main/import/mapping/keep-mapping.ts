import { columnLabels } from "../../../domain/mapping/column-labels.ts";
import type { Mapping } from "../../../domain/mapping/mapping.ts";
import { areOneMapping, mappingText } from "../../../domain/mapping/same-reading.ts";
import type { RecordStore } from "../../record-store/store/record-store.ts";
import type { FileHead } from "../recognise/file-head.ts";
import { Refusal } from "../recognise/refusal.ts";
import { evidenceOfFile } from "./evidence-of-file.ts";
import { headerFingerprint } from "./header-fingerprint.ts";

/** Saves the mapping by which a file was read, with what its columns held, for the next one with this header. */
export async function keepMapping(store: RecordStore, head: FileHead, at: number): Promise<void> {
  const { mapping, ownHeader } = head;
  if (mapping === null) return;
  const fingerprint = headerFingerprint(columnLabels(ownHeader));
  const evidence = JSON.stringify(await evidenceOfFile(head, mapping));
  await store.write("saveMapping", { mapping, fingerprint, evidence, at });
}

/** Notes what the columns held in the first file that a mapping read which was saved without any. */
export async function noteFirstEvidence(store: RecordStore, head: FileHead): Promise<void> {
  const { mapping } = head;
  if (mapping === null) return;
  const saved = await store.read("savedMappings");
  const bare = saved.find(
    (one) => one.evidence === null && mappingText(one.mapping) === mappingText(mapping),
  );
  if (!bare) return;
  const evidence = JSON.stringify(await evidenceOfFile(head, mapping));
  await store.write("noteMappingEvidence", { name: mapping.name, evidence });
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
