import { ORPCError } from "@orpc/server";
import type { AnswersContext } from "../../answers/context.ts";

interface Call {
  readonly context: AnswersContext;
  next(): Promise<unknown>;
}

/**
 * Keeps every failure that nobody expected under a reference, on any transport: those that arise outside
 * an answer, and those in the middle of a stream, where the answer itself has long been given.
 */
export async function keepUnexpected({ context, next }: Call): Promise<unknown> {
  try {
    const output = await next();
    return isStream(output) ? watched(output, context) : output;
  } catch (error) {
    throw reportedError(error, context);
  }
}

type Stream = AsyncGenerator<unknown, unknown, void>;

function isStream(output: unknown): output is Stream {
  return typeof output === "object" && output !== null && Symbol.asyncIterator in output && "next" in output;
}

async function* watched(stream: Stream, context: AnswersContext): Stream {
  try {
    return yield* stream;
  } catch (error) {
    throw reportedError(error, context);
  }
}

function reportedError(error: unknown, context: AnswersContext): unknown {
  if (error instanceof ORPCError) {
    const kept = (error.data as { reference?: unknown } | undefined)?.reference !== undefined;
    if (error.code !== "INTERNAL_SERVER_ERROR" || kept) return error;
  }
  return new ORPCError("INTERNAL_SERVER_ERROR", {
    message: "Something went wrong.",
    data: { reference: context.report(error) },
  });
}
