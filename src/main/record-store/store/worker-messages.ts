import type { StoringStep } from "../../../domain/floor/import-codes.ts";
import type { RefusalCode, StoreFailureCode } from "../../../domain/floor/refusal-codes.ts";
import type { StoreAddress } from "./open-store.ts";

export interface WorkerStart {
  readonly role: "writer" | "reader";
  readonly address: StoreAddress;
}

export interface WorkerRequest {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

/** Answer 0 says that the thread is open. */
export type WorkerReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: true; readonly text: string }
  | {
      readonly id: number;
      readonly ok: false;
      readonly code: StoreFailureCode;
      readonly sentence: string;
      readonly reason: RefusalCode | undefined;
      readonly cause: string | undefined;
    }
  | { readonly id: number; readonly progress: StepReply };

/** How far a long write is. */
export interface StepReply {
  readonly step: StoringStep;
  readonly rows: number;
}
