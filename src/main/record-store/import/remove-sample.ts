import { holdFromTheFirstWeek } from "../burnout/hold-console-rules.ts";
import { noteInAudit } from "../floor/audit-entry.ts";
import type { WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";

// Everything that an import brings and what was tried out on it, the referring tables first. Kept: the audit
// log, and what the floor wrote into its catalogue and its rules, which names no made-up person.
const emptied = [
  "session_event",
  "session_agent",
  "second_place",
  "agreed_step",
  "session",
  "session_series",
  "decision",
  "handed_copy",
  "annotation",
  "source_total",
  "claim",
  "rejected_row",
  "intake_day",
  "intake_range",
  "intake_source",
  "queue_half_hour",
  "queue_handle_time",
  "hr_told",
  "pulse_shown",
  "burnout_reading",
  "burnout_week",
  "burnout_quantity",
  "burnout_queue_week",
  "burnout_stale",
  "floor_rule_change",
  "agent_week",
  "agent_day",
  "evaluation",
  "evaluation_day",
  "evaluation_comment",
  "form_scale",
  "form_mapping",
  "rubric_version",
  "data_version",
  "figure_change",
  "store_update",
  "joined_agent",
  "two_people",
  "agent",
  "queue",
  "team",
];

/**
 * Takes the made-up floor out of the store in one step; nothing of it is kept. Real and made-up people
 * never share a floor, so what there is can go as a whole.
 */
export function removeSample(
  store: WritableStore,
  { at }: { readonly at: number },
): { readonly imports: number } {
  return store.transaction(() => {
    const real = store.row("SELECT 1 FROM intake WHERE sample = 0 LIMIT 1") !== undefined;
    if (real)
      throw new StoreFailure(
        "refused",
        "This floor is not made up: it has imports of its own.",
        "not-sample",
      );
    const imports = store.row<{ n: number }>("SELECT count(*) AS n FROM intake")?.n ?? 0;
    const kinds = store
      .rows<{ kind: string }>("SELECT DISTINCT kind FROM intake_range")
      .map(({ kind }) => kind);
    // What people did stays as it is otherwise; the triggers look for this.
    store.run("INSERT INTO setting (name, value) VALUES ('removing-sample', 'true')");
    for (const table of [...kinds, ...emptied]) store.run(`DELETE FROM ${table}`);
    store.run("DELETE FROM setting WHERE name = 'removing-sample'");
    holdFromTheFirstWeek(store);
    store.run("DELETE FROM intake WHERE same_as IS NOT NULL");
    store.run("DELETE FROM intake");
    store.run("DELETE FROM setting WHERE name IN ('zone', 'zone-set-by', 'zone-of-claims')");
    noteInAudit(store, at, "remove-sample", { imports });
    return { imports };
  });
}
