import type { StoringStep } from "../../../domain/floor/import-codes.ts";
import { actingWrites } from "../acting/acting-writes.ts";
import { refreshBurnout } from "../burnout/refresh-burnout.ts";
import { saveBurnoutRule } from "../burnout/save-burnout-rule.ts";
import { enterEvaluation, withdrawEvaluation } from "../empathy/enter-evaluation.ts";
import { confirmForm, reviseQaForm } from "../empathy/form-mapping.ts";
import { setFloorZone } from "../floor/set-floor-zone.ts";
import { askHr } from "../hr/ask-hr.ts";
import { importRecords } from "../import/import-records.ts";
import { redoImport } from "../import/redo-import.ts";
import { removeSample } from "../import/remove-sample.ts";
import { repeatImport } from "../import/repeat-import.ts";
import { undoImport } from "../import/undo-import.ts";
import type { WritableStore } from "./open-store.ts";

export type OnStep = (step: StoringStep, rows: number) => void;

/** Every write by its name: what the store's writing thread can be asked. */
export const writes = {
  askHr,
  confirmForm,
  enterEvaluation,
  importRecords,
  redoImport,
  removeSample,
  repeatImport,
  saveBurnoutRule,
  reviseQaForm,
  setFloorZone,
  refreshBurnout,
  undoImport,
  ...actingWrites,
  withdrawEvaluation,
} satisfies Record<string, (store: WritableStore, input: never, onStep: OnStep) => unknown>;

export type Writes = typeof writes;
