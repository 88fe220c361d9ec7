import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import { type DemandColumn, missingDemandColumns } from "../../../domain/workload/emotional-demand.ts";
import {
  type DebtCode,
  type DebtKnowledge,
  debtCodes,
  type RowsBehind,
  recoveryDebt,
} from "../../../domain/workload/recovery-debt.ts";
import { agentOf, type KnownPerson, personOf } from "../floor/agent-of.ts";
import { floorClock } from "../floor/floor-clock.ts";
import type { TeamScope } from "../floor/team-scope.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { agentRows } from "./agent-rows.ts";
import { queueInWeek, queueP90s } from "./queue-p90.ts";
import { daysBefore } from "./quick-returns.ts";

export interface RecoveryLedgerInput {
  readonly agent: string;
  readonly scope: TeamScope;
  readonly from: ServiceDay;
  readonly to: ServiceDay;
  readonly codes: readonly DebtCode[] | null;
  readonly offset: number;
  readonly limit: number;
}

interface LedgerLineRead {
  readonly code: DebtCode;
  readonly day: ServiceDay;
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  readonly count: number;
  readonly rows: RowsBehind & { readonly fromDay: ServiceDay; readonly toDay: ServiceDay };
}

export interface RecoveryLedgerRead {
  readonly person: KnownPerson;
  readonly counts: Readonly<Record<DebtCode, number>>;
  readonly knowledge: Readonly<Record<DebtCode, DebtKnowledge>>;
  readonly missingDemand: readonly DemandColumn[];
  readonly total: number;
  readonly lines: readonly LedgerLineRead[];
}

/** The recovery-debt ledger of an agent, a page at a time, newest first; undefined where nobody is of this name. */
export function recoveryLedger(
  store: ReadableStore,
  input: RecoveryLedgerInput,
): RecoveryLedgerRead | undefined {
  const person = agentOf(store, input.agent, input.scope);
  if (!person) return undefined;
  const clock = floorClock(store);
  // A rest that began in the days before belongs to the range, and a night's end may lie on the day after.
  const rows = agentRows(store, person.agent_id, input.from - daysBefore, input.to + 1);
  const contacts = rows.contacts.map((contact) => ({
    ...contact,
    queue: queueInWeek(contact.queue, contact.from, clock),
  }));
  const p90Of = queueP90s(store);
  const { lines, knowledge } = recoveryDebt({ ...rows, contacts }, input, clock, p90Of);
  const counts = Object.fromEntries(debtCodes.map((code) => [code, 0])) as Record<DebtCode, number>;
  for (const { code } of lines) counts[code]++;
  const { codes, offset, limit } = input;
  const asked = lines.filter(({ code }) => codes === null || codes.includes(code)).reverse();
  return {
    person: personOf(person),
    counts,
    knowledge,
    missingDemand: missingDemandColumns(contacts, p90Of),
    total: asked.length,
    lines: asked.slice(offset, offset + limit).map((line) => ({
      ...line,
      rows: { ...line.rows, fromDay: clock.dayOf(line.rows.from), toDay: clock.dayOf(line.rows.to) },
    })),
  };
}
