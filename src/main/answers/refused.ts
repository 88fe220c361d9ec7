import type { RefusalCode } from "../../domain/floor/refusal-codes.ts";
import { StoreFailure } from "../record-store/store/store-failure.ts";

/** How an answer refuses: with a code of the domain, and the sentence for it. */
export interface RefusedError {
  REFUSED(failure: {
    message: string;
    data: {
      code: RefusalCode;
      sentence: string;
      nearest?: { format: string; title: string; lacks: string[] } | undefined;
    };
  }): Error;
}

/** What the store refuses is shown as a refusal, with its sentence. */
export async function orRefused<T>(errors: RefusedError, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof StoreFailure) || error.code === "unexpected") throw error;
    throw errors.REFUSED({
      message: error.message,
      data: { code: error.reason ?? error.code, sentence: error.message },
    });
  }
}
