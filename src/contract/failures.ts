import { z } from "zod";
import { sessionWarnings } from "../domain/acting/session-life.ts";
import { entryProblemCodes } from "../domain/empathy/qa-form.ts";
import { refusalCodes } from "../domain/floor/refusal-codes.ts";

/**
 * The failures that the window may expect, each with what the reader can do about it. Anything else is
 * logged and shown as "something went wrong" with a reference.
 */
const named = {
  /** Nothing can be read until a backup stands in the store's place (see backup.restore). */
  STORE_DAMAGED: { status: 503, message: "The store is damaged." },
  /** A question of HR that differs from an earlier one by fewer people than a group may have. */
  TOO_CLOSE: {
    status: 422,
    message: "This question and an earlier one together would tell of a few people, so it is not answered.",
  },
  NOT_YOURS: { status: 403, message: "This is not shown to you." },
  UNKNOWN_AGENT: {
    status: 404,
    message: "There is no agent of this name.",
    data: z.object({ agent: z.string() }),
  },
  UNKNOWN_WEEK: { status: 400, message: "There is no such week.", data: z.object({ week: z.string() }) },
  UNKNOWN_QUEUE: {
    status: 404,
    message: "There is no queue of this name.",
    data: z.object({ queue: z.string() }),
  },
  /** Something that cannot be done; `sentence` says why and what to do. */
  REFUSED: {
    status: 422,
    message: "This was refused.",
    data: z.object({
      code: z.enum(refusalCodes),
      sentence: z.string(),
      /** Of a file in no known layout: the one that it comes nearest to. */
      nearest: z.object({ format: z.string(), title: z.string(), lacks: z.array(z.string()) }).optional(),
    }),
  },
  UNKNOWN_SESSION: {
    status: 404,
    message: "There is no such session.",
    data: z.object({ session: z.number() }),
  },
  /** Something that can be done once its warning was read: ask again with `confirmed`. */
  NEEDS_CONFIRMING: {
    status: 409,
    message: "This needs confirming.",
    data: z.object({ code: z.enum(sessionWarnings), sentence: z.string() }),
  },
  /** An evaluation that was entered cannot be kept: what is wrong, field by field. */
  EVALUATION_REFUSED: {
    status: 422,
    message: "The evaluation cannot be kept as it is.",
    data: z.object({
      problems: z.array(
        z.object({ field: z.string(), code: z.enum(entryProblemCodes), sentence: z.string() }),
      ),
    }),
  },
} as const;

/** Named, so that the type of each question says it by its name: spelt out, the contract is more than the compiler writes down. */
export type Failures = { readonly [Code in keyof typeof named]: (typeof named)[Code] };

export const failures: Failures = named;

export type FailureCode = keyof typeof failures;

export function isFailureCode(code: string): code is FailureCode {
  return Object.hasOwn(failures, code);
}
