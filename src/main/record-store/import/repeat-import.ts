import { mappingText } from "../../../domain/mapping/same-reading.ts";
import { noteInAudit } from "../floor/audit-entry.ts";
import type { WritableStore } from "../store/open-store.ts";
import type { ImportFile, ImportOutcome, StoredImport } from "./import-records.ts";
import { addImport } from "./import-rows.ts";

const confirm = `
  UPDATE intake SET reader = @reader WHERE (intake_id = @sameAs OR same_as = @sameAs) AND reader < @reader`;

/**
 * A whole file seen before is stored as one line with its fingerprint, not as its rows again: every row
 * that was a record is a duplicate now. The line is a claim of its own, so that undoing the first import leaves
 * what the second one says. Where a newer reader was found to say the same, the earlier lines count as read by it.
 */
export function repeatImport(
  store: WritableStore,
  { file, sameAs }: { readonly file: ImportFile; readonly sameAs: number },
): StoredImport {
  return store.transaction(() => {
    const first = store.row<{ outcome: string }>("SELECT outcome FROM intake WHERE intake_id = ?", sameAs);
    if (!first) throw new Error(`no import ${sameAs}`);
    store.run(confirm, { sameAs, reader: file.reader });
    const before = JSON.parse(first.outcome) as ImportOutcome;
    const { read, rejected, ignored } = before.rows;
    const outcome: ImportOutcome = {
      ...before,
      rows: { read, accepted: 0, duplicate: read - rejected - ignored, rejected, ignored },
      records: Object.fromEntries(
        Object.keys(before.records)
          .filter((name) => name !== "replaced")
          .map((name) => [name, 0]),
      ),
      evidence: file.evidence,
    };
    const { id: importId } = addImport(store, {
      file_name: file.name,
      file_bytes: file.bytes,
      fingerprint: file.fingerprint,
      format: file.format,
      zone: file.zone,
      imported_at: file.importedAt,
      sample: file.sample ? 1 : 0,
      reader: file.reader,
      stated_at: file.statedAt,
      same_as: sameAs,
      mapping: file.mapping && mappingText(file.mapping),
      outcome: JSON.stringify(outcome),
    });
    noteInAudit(store, file.importedAt, "import-again", { intake: importId, sameAs, file: file.name });
    return { importId, outcome, difference: null };
  });
}
