import { columnLabels } from "../../../domain/mapping/column-labels.ts";
import type { RecordStore } from "../../record-store/store/record-store.ts";
import type { FileHead } from "../recognise/file-head.ts";
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
