import { actingWrites } from "../acting/acting-writes.ts";
import { holdConsoleRules } from "../burnout/hold-console-rules.ts";
import { refreshBurnout } from "../burnout/refresh-burnout.ts";
import { saveBurnoutRule } from "../burnout/save-burnout-rule.ts";
import { enterEvaluation, withdrawEvaluation } from "../empathy/enter-evaluation.ts";
import { confirmForm, reviseQaForm } from "../empathy/form-mapping.ts";
import { askHr } from "../hr/ask-hr.ts";
import { importRecords } from "../import/import-records.ts";
import { moveFloorZone } from "../import/move-floor-zone.ts";
import { redoImport } from "../import/redo-import.ts";
import { removeSample } from "../import/remove-sample.ts";
import { repeatImport } from "../import/repeat-import.ts";
import { noteMappingEvidence, removeMapping, renameMapping, saveMapping } from "../import/saved-mappings.ts";
import { setFloorZone } from "../import/set-floor-zone.ts";
import { undoImport } from "../import/undo-import.ts";
import { keepWatchedFiles, setWatchedFolder } from "../import/watched-files.ts";
import { joinPeople, partPerson } from "../people/join-people.ts";
import { keepApart } from "../people/named-people.ts";
import { typeLeave, withdrawLeave } from "../people/type-leave.ts";
import { typePerson } from "../people/type-person.ts";
import { askPulses } from "../pulses/ask-pulses.ts";
import { keepAgentTotals, keepFloorTotals } from "../reconcile/keep-totals.ts";
import { markUpdateSeen } from "../update/updates.ts";
import type { OnStep } from "./on-step.ts";
import type { WritableStore } from "./open-store.ts";
import { ofPeople, ofTheFloor } from "./scoped-call.ts";

/** Writes that reach people: each takes the scope of whoever asks and keeps to it. */
export const peopleWrites = ofPeople({
  askPulses,
  enterEvaluation,
  joinPeople,
  keepApart,
  partPerson,
  keepAgentTotals,
  typeLeave,
  typePerson,
  withdrawEvaluation,
  withdrawLeave,
  ...actingWrites.ofPeople,
});

/** Writes that reach nobody by their name: imports, rules and forms, and what is worked out of all records. */
const floorWrites = ofTheFloor({
  askHr,
  confirmForm,
  importRecords,
  keepWatchedFiles,
  keepFloorTotals,
  markUpdateSeen,
  moveFloorZone,
  noteMappingEvidence,
  redoImport,
  refreshBurnout,
  removeMapping,
  removeSample,
  renameMapping,
  repeatImport,
  reviseQaForm,
  holdConsoleRules,
  saveBurnoutRule,
  saveMapping,
  setFloorZone,
  setWatchedFolder,
  undoImport,
  ...actingWrites.ofTheFloor,
});

/** Every write by its name: what the store's writing thread can be asked. */
export const writes = { ...peopleWrites, ...floorWrites } satisfies Record<
  string,
  (store: WritableStore, input: never, onStep: OnStep) => unknown
>;

export type Writes = typeof writes;
