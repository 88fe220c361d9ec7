import type { StoringStep } from "../../../domain/floor/import-codes.ts";

/** Hears how far a write has come: its step, and the rows that it has gone through. */
export type OnStep = (step: StoringStep, rows: number) => void;
