import type { WritableStore } from "../open-store.ts";
import { undoIntake } from "./undo-intake.ts";

/**
 * Takes the made-up floor out of the store in one step: its imports are undone, and unlike other undone
 * imports nothing of them is kept.
 */
export function removeSample(
  store: WritableStore,
  { at }: { readonly at: number },
): { readonly imports: number } {
  const sample = store.rows<{ intake: number; undone: number | null }>(
    "SELECT intake_id AS intake, undone_at AS undone FROM intake WHERE sample = 1 ORDER BY intake_id DESC",
  );
  return store.transaction(() => {
    for (const { intake, undone } of sample) if (undone === null) undoIntake(store, { intake, at });
    for (const { intake } of sample) {
      for (const table of ["claim", "rejected_row", "intake_day", "intake_range"]) {
        store.run(`DELETE FROM ${table} WHERE intake_id = ?`, intake);
      }
    }
    for (const { intake } of sample) store.run("DELETE FROM intake WHERE intake_id = ?", intake);
    const empty = store.row("SELECT 1 FROM intake LIMIT 1") === undefined;
    if (empty) {
      store.run("DELETE FROM setting WHERE name = 'zone'");
      for (const table of ["queue", "team"]) store.run(`DELETE FROM ${table}`);
    }
    store.run(
      "INSERT INTO audit_entry (at, what, detail) VALUES (?, 'remove-sample', ?)",
      at,
      JSON.stringify({ imports: sample.length }),
    );
    return { imports: sample.length };
  });
}
