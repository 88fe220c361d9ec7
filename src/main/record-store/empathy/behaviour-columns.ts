import type { BehaviourId } from "../../../domain/empathy/behaviours.ts";
import { namesOf } from "../sql/columns.ts";

/** What an evaluation says of each behaviour: a share of the maximum, 0 to 100; null where it did not apply. */
export const behaviourColumns = {
  e1: "real?",
  e2: "real?",
  e3: "real?",
  e4: "real?",
  e5: "real?",
  e6: "real?",
  e7: "real?",
  e8: "real?",
  e9: "real?",
} as const satisfies Readonly<Record<Lowercase<BehaviourId>, "real?">>;

/** Their names from E1 to E9, as behaviours are listed. */
export const behaviourNames = namesOf(behaviourColumns);
