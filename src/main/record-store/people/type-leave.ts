import { type Absence, absenceKind } from "../../../domain/floor/absence.ts";
import { typedFormat } from "../../../domain/floor/typed-claim.ts";
import { leaveFault, typedFaultSentence } from "../../../domain/people/typed-person.ts";
import { agentOf, type KnownAgent } from "../floor/agent-of.ts";
import { noteInAudit } from "../floor/audit-entry.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import { hashOf, openConsoleImport } from "../import/console-import.ts";
import { addImportDay } from "../import/import-rows.ts";
import { nameBook } from "../import/name-book.ts";
import { RecordGroups } from "../import/record-group.ts";
import { rollUp } from "../import/roll-up.ts";
import { Touched } from "../import/touched.ts";
import { undoImport } from "../import/undo-import.ts";
import type { WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";

/** The keys of leave that was typed begin with this. */
export const typedLeaveKey = "console/leave/";

interface LeaveOrder {
  readonly scope: TeamScope;
  /** Any name of the person. */
  readonly person: string;
  readonly by: string;
  /** UTC seconds. */
  readonly at: number;
}

export interface TypeLeaveOrder extends LeaveOrder {
  /** The leave that is changed, by its key; null: a new one. */
  readonly leave: string | null;
  readonly from: number;
  readonly to: number;
  readonly kind: Absence["kind"];
}

export interface TypedLeave {
  readonly agent: string;
  /** Its key. */
  readonly leave: string;
  readonly imports: readonly number[];
}

/** Keeps a leave that somebody typed, or another word on one: each an import of its own, of which the newest holds. */
export function typeLeave(store: WritableStore, order: TypeLeaveOrder): TypedLeave {
  return store.transaction(() => {
    const { from, to, kind, by, at } = order;
    const person = known(store, order);
    const fault = leaveFault(from, to);
    if (fault) throw new StoreFailure("refused", typedFaultSentence(fault), fault);
    const said = order.leave === null ? undefined : saidOf(store, person, order.leave);
    const last = store.row<{ id: number }>("SELECT coalesce(max(intake_id), 0) AS id FROM intake")?.id ?? 0;
    const key = order.leave ?? `${typedLeaveKey}${last + 1}`;
    const what = `${key}/${last}`;
    const importId = openConsoleImport(store, {
      format: typedFormat,
      what,
      by,
      at,
      rows: 1,
      records: { absences: 1 },
    });
    const touched = new Touched();
    const groups = new RecordGroups(store, nameBook(store), absenceKind, touched);
    const values = [said ?? person.agent_id, kind, from, to];
    const group = groups.of(key);
    groups.settle(group, [
      ...group.claims,
      {
        source: groups.sources.of(importId),
        line: 1,
        part: 0,
        stamp: null,
        known: values.length,
        hash: hashOf([...values, importId]),
        values,
        keptAs: "nothing",
      },
    ]);
    addImportDay(store, { intake_id: importId, source: absenceKind.source, service_day: from, rows: 1 });
    rollUp(store, touched);
    noteInAudit(store, at, "type-leave", { person: person.agent, leave: key, intake: importId, by });
    return { agent: person.agent, leave: key, imports: [importId] };
  });
}

/** Takes back a leave that was typed, with all that was said of it; of files, the import has to be undone. */
export function withdrawLeave(
  store: WritableStore,
  order: LeaveOrder & { readonly leave: string },
): TypedLeave {
  return store.transaction(() => {
    const { leave, by, at } = order;
    const person = known(store, order);
    saidOf(store, person, leave);
    const living = store.rows<{ importId: number }>(
      `SELECT intake_id AS importId FROM living_intake WHERE intake_id IN (
         SELECT intake_id FROM absence WHERE key = @leave
         UNION SELECT intake_id FROM claim WHERE kind = 'absence' AND key = @leave) ORDER BY 1`,
      { leave },
    );
    const imports = living.map(({ importId }) => importId);
    for (const importId of imports) undoImport(store, { importId, at });
    noteInAudit(store, at, "withdraw-leave", { person: person.agent, leave, by });
    return { agent: person.agent, leave, imports };
  });
}

function known(store: WritableStore, { person: name, scope }: LeaveOrder): KnownAgent {
  const person = agentOf(store, name, scope);
  if (!person) throw new StoreFailure("refused", "There is no agent of this name.", "unknown-agent");
  return person;
}

/** The name under which a leave of a person was typed. */
function saidOf(store: WritableStore, { agent_id }: KnownAgent, leave: string): number {
  const found = store.row<{ said: number }>(
    "SELECT coalesce(said_agent_id, agent_id) AS said FROM absence WHERE key = ? AND agent_id = ?",
    leave,
    agent_id,
  );
  if (!found || !leave.startsWith(typedLeaveKey))
    throw new StoreFailure("refused", "There is no such leave that was typed here.", "unknown-leave");
  return found.said;
}
