import type { AttentionFacts, VerdictFacts } from "../../../domain/acting/proposal.ts";
import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { ReadableStore } from "../open-store.ts";

/** What the signal and the empathy verdicts say of people, by the store's id of the agent. */
export interface ActingSignals {
  readonly attention: ReadonlyMap<number, AttentionFacts>;
  readonly verdicts: ReadonlyMap<number, VerdictFacts>;
  /** By team: a condition that most of its people share. */
  readonly shared: ReadonlyMap<
    string,
    { readonly factor: string; readonly affected: number; readonly agents: number }
  >;
  readonly signalKnown: boolean;
  readonly empathyKnown: boolean;
}

/** The signal of the newest week and the verdicts of the last 26 weeks. */
export function actingSignals(store: ReadableStore, _today: ServiceDay): ActingSignals {
  const empathyKnown = store.row("SELECT 1 FROM evaluation LIMIT 1") !== undefined;
  return {
    attention: new Map(),
    verdicts: new Map(),
    shared: new Map(),
    signalKnown: false,
    empathyKnown,
  };
}
