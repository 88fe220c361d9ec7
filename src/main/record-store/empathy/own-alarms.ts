import { type OwnAlarms, ownAlarms, ownAlarmsRule } from "../../../domain/empathy/own-alarms.ts";
import { seededFraction } from "../../../domain/statistics/chance.ts";
import type { ReadableStore } from "../store/open-store.ts";
import { readingCache } from "../store/reading-cache.ts";
import { watchedPeople } from "./empathy-changes.ts";
import { type EmpathyModelKey, type EmpathyRange, empathyModel, maxModels } from "./empathy-model.ts";

const kept = readingCache<EmpathyModelKey, OwnAlarms>({
  standsOn: ["empathy", "work", "imports"],
  max: maxModels,
});

/** How often chance makes the words of a change on this floor; it takes some seconds, once until evaluations change. */
export function ownEmpathyAlarms(store: ReadableStore, range: EmpathyRange): OwnAlarms {
  const model = empathyModel(store, range);
  return kept.of(store, model.key, () =>
    ownAlarms(watchedPeople(store, model), model.lastWeek, seededFraction(ownAlarmsRule.seed)),
  );
}
