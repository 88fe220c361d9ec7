import { noteInAudit } from "../floor/audit-entry.ts";
import { datedIn, floorZone, keepFloorZone } from "../floor/floor-zone.ts";
import type { OnStep } from "../store/on-step.ts";
import type { ReadableStore, WritableStore } from "../store/open-store.ts";
import { type DayMoves, dayMoves, newDays } from "./day-moves.ts";
import { moveDays } from "./move-days.ts";
import { rebuildRollups, touchAll } from "./rebuild-rollups.ts";
import { Touched } from "./touched.ts";

/** What another zone of the floor changes, or changed. */
export interface ZoneChange {
  readonly from: string | null;
  readonly to: string;
  readonly moves: DayMoves;
}

/** What another zone of the floor would change of its records. Nothing is changed. */
export function floorZoneChange(store: ReadableStore, { zone }: { readonly zone: string }): ZoneChange {
  const from = floorZone(store);
  const moves = from === zone ? { moved: 0, of: 0, days: 0 } : dayMoves(store, newDays(store, zone));
  return { from, to: zone, moves };
}

/**
 * Gives a floor another zone, in one transaction: instants stay, and the day of each record and claim follows from its
 * instant again. What people decided, booked and did keeps its days and its figures: it happened as it was seen then.
 */
export function moveFloorZone(
  store: WritableStore,
  { zone, at }: { readonly zone: string; readonly at: number },
  onStep: OnStep,
): ZoneChange {
  return store.transaction(() => {
    const change = setZone(store, zone, "hand", onStep);
    noteInAudit(store, at, "move-zone", auditDetail(change));
    return change;
  });
}

/** What the audit log says of a floor that got another zone. */
export function auditDetail({ from, to, moves }: ZoneChange): object {
  return {
    from,
    to,
    records: moves,
    kept: "decisions, sessions and what was done with them: their days and figures",
  };
}

/** Sets the floor's zone; all that is dated by another one is dated again. */
export function setZone(
  store: WritableStore,
  zone: string,
  setBy: number | "hand",
  onStep: OnStep = () => {},
): ZoneChange {
  const from = floorZone(store);
  const dated = datedIn(store);
  if (dated === null || dated === zone) {
    keepFloorZone(store, zone, setBy);
    return { from, to: zone, moves: { moved: 0, of: 0, days: 0 } };
  }
  const touched = new Touched();
  touchAll(store, touched);
  onStep("moving", 0);
  const { agents, ...moves } = moveDays(store, zone, (records) => onStep("moving", records));
  for (const agent of agents) touched.agent(agent);
  keepFloorZone(store, zone, setBy);
  onStep("summing", moves.of);
  rebuildRollups(store, touched);
  return { from, to: zone, moves };
}
