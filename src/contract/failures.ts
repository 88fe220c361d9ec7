import { z } from "zod";

/**
 * The failures that the window may expect, each with what the reader can do about it. Anything else is
 * logged and shown as "something went wrong" with a reference.
 */
export const failures = {
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
  /** A file that cannot be imported; `sentence` says why and what to do. */
  REFUSED: {
    status: 422,
    message: "The file was refused.",
    data: z.object({ code: z.string(), sentence: z.string() }),
  },
} as const;
