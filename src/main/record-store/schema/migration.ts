import type { WritableStore } from "../open-store.ts";

/** One step of the schema. Steps are applied in order, each in a transaction of its own. */
export interface Migration {
  /** The version that the store has after it. */
  readonly version: number;
  /** Why the step exists. */
  readonly purpose: string;
  apply(store: WritableStore): void;
}
