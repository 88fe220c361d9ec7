import type { WritableStore } from "../store/open-store.ts";

/** One step of the schema. Steps are applied in order, each in a transaction of its own. */
export interface Migration {
  /** The version that the store has after it. */
  readonly version: number;
  /** Why the step exists. */
  readonly purpose: string;
  /** The roll-ups have to be rebuilt from the rows; done once, at the newest version. */
  readonly rebuilds?: boolean;
  /** Every key with claims has to be settled by the rule of today, and the roll-ups rebuilt; likewise once. */
  readonly settles?: boolean;
  apply(store: WritableStore): void;
}
