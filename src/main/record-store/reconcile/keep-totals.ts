import { isoOfServiceDay, type ServiceDay } from "../../../domain/calendar/service-day.ts";
import { type AgentTotal, canBeTotal, type FloorTotal } from "../../../domain/reconcile/source-figure.ts";
import { agentOf } from "../floor/agent-of.ts";
import { noteInAudit } from "../floor/audit-entry.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import { insertInto } from "../sql/insert-into.ts";
import type { WritableStore } from "../store/open-store.ts";
import { StoreFailure } from "../store/store-failure.ts";

const writeTotal = insertInto(
  "source_total",
  {
    service_day: "integer",
    agent: "text",
    figure: "text",
    value: "real",
    typed_by: "text",
    typed_at: "integer",
  },
  "replace",
);
// A total is a person's, under whichever of their names it was typed.
const ofPerson = `
  service_day = @day AND figure = @figure AND agent IN (
    SELECT @agent UNION SELECT name.source_id FROM agent_name AS name
     WHERE person_id = (SELECT person_id FROM agent_name WHERE source_id = @agent))`;
const keptTotal = `SELECT sum(value) AS value FROM source_total WHERE ${ofPerson}`;
const removeTotal = `DELETE FROM source_total WHERE ${ofPerson}`;
const wholeFloor = "";

/** A total of a source's report; without a value the one that is kept goes. */
interface Total<Figure> {
  readonly day: ServiceDay;
  readonly figure: Figure;
  readonly value: number | null;
}

interface Signed {
  readonly by: string;
  /** UTC seconds. */
  readonly at: number;
}

export type KeepAgentTotals = Signed & {
  readonly scope: TeamScope;
  readonly totals: readonly (Total<AgentTotal> & { readonly agent: string })[];
};

export type KeepFloorTotals = Signed & { readonly totals: readonly Total<FloorTotal>[] };

/** What became of totals that were handed in. */
export interface KeptTotals {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Keeps totals of the people in scope, all of them or none. */
export function keepAgentTotals(
  store: WritableStore,
  { scope, totals, ...signed }: KeepAgentTotals,
): KeptTotals {
  return store.transaction(() => {
    const ofPeople = totals.map((total) => {
      const person = agentOf(store, total.agent, scope);
      if (!person)
        throw new StoreFailure("refused", `There is no agent called ${total.agent}.`, "unknown-agent");
      return { ...total, agent: person.agent };
    });
    return keep(store, ofPeople, signed);
  });
}

/** Keeps totals of the whole floor, all of them or none. */
export function keepFloorTotals(store: WritableStore, { totals, ...signed }: KeepFloorTotals): KeptTotals {
  return store.transaction(() =>
    keep(
      store,
      totals.map((total) => ({ ...total, agent: wholeFloor })),
      signed,
    ),
  );
}

function keep(
  store: WritableStore,
  totals: readonly (Total<FloorTotal> & { readonly agent: string })[],
  { by, at }: Signed,
): KeptTotals {
  const counts = { added: 0, changed: 0, removed: 0 };
  for (const { day, agent, figure, value } of totals) {
    const whose = { day, agent, figure };
    const before = store.row<{ value: number | null }>(keptTotal, whose)?.value ?? null;
    if (value === null) {
      store.run(removeTotal, whose);
      if (before !== null) counts.removed++;
      continue;
    }
    if (!canBeTotal(figure, value)) throw notATotal(figure, value);
    if (before === value) continue;
    store.run(removeTotal, whose);
    writeTotal(store, { service_day: day, agent, figure, value, typed_by: by, typed_at: at });
    counts[before === null ? "added" : "changed"]++;
  }
  if (counts.added + counts.changed + counts.removed > 0) noteInAudit(store, at, "source-totals", detail());
  return counts;

  /** Of people whose figures these are the log names none. */
  function detail() {
    const days = totals.map(({ day }) => day);
    const people = new Set(totals.map(({ agent }) => agent).filter((agent) => agent !== wholeFloor)).size;
    return {
      by,
      from: isoOfServiceDay(days.reduce((a, b) => Math.min(a, b))),
      to: isoOfServiceDay(days.reduce((a, b) => Math.max(a, b))),
      whose: people > 0 ? "agents" : "floor",
      people,
      ...counts,
    };
  }
}

function notATotal(figure: FloorTotal, value: number): StoreFailure {
  return new StoreFailure("refused", `${value} cannot be a total of ${figure}.`, "not-a-total");
}
