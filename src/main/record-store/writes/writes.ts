import { tellBurnout } from "../burnout/tell-burnout.ts";
import type { WritableStore } from "../open-store.ts";
import { actingWrites } from "./acting-writes.ts";
import { askHr } from "./ask-hr.ts";
import { enterEvaluation, withdrawEvaluation } from "./enter-evaluation.ts";
import { setFloorZone } from "./floor-zone.ts";
import { confirmForm, reviseRubric } from "./form-mapping.ts";
import { importRecords } from "./import-records.ts";
import { redoIntake } from "./redo-intake.ts";
import { removeSample } from "./remove-sample.ts";
import { repeatIntake } from "./repeat-intake.ts";
import { saveBurnoutRule } from "./save-burnout-rule.ts";
import { undoIntake } from "./undo-intake.ts";

export type OnStep = (step: "storing" | "summing", rows: number) => void;

/** Every write by its name: what the store's writing thread can be asked. */
export const writes = {
  askHr,
  confirmForm,
  enterEvaluation,
  importRecords,
  redoIntake,
  removeSample,
  repeatIntake,
  saveBurnoutRule,
  reviseRubric,
  setFloorZone,
  tellBurnout,
  undoIntake,
  ...actingWrites,
  withdrawEvaluation,
} satisfies Record<string, (store: WritableStore, input: never, onStep: OnStep) => unknown>;

export type Writes = typeof writes;
