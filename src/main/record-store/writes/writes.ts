import { tellBurnout } from "../burnout/tell-burnout.ts";
import type { WritableStore } from "../open-store.ts";
import { actingWrites } from "./acting-writes.ts";
import { askHr } from "./ask-hr.ts";
import { setFloorZone } from "./floor-zone.ts";
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
  importRecords,
  redoIntake,
  removeSample,
  repeatIntake,
  saveBurnoutRule,
  setFloorZone,
  tellBurnout,
  undoIntake,
  ...actingWrites,
} satisfies Record<string, (store: WritableStore, input: never, onStep: OnStep) => unknown>;

export type Writes = typeof writes;
