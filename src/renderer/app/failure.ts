import { type FailureCode, failures } from "../../contract/failures.ts";
import type { SessionWarning } from "../../domain/acting/session-life.ts";
import type { NearestLayout } from "../../domain/floor/import-codes.ts";
import type { RefusalCode } from "../../domain/floor/refusal-codes.ts";
import { failureWords } from "../words/failures.ts";
import { plainName } from "../words/plain-name.ts";
import { HandOverRefused, namedFailure } from "./connect.ts";

export interface Failure {
  /** What happened, in a few words. */
  readonly title: string;
  /** What the reader can do about it. */
  readonly sentence: string;
  /** Asking once more may help. */
  readonly again: boolean;
  /** A person, week or view that is not there: the way out is elsewhere. */
  readonly code: FailureCode | undefined;
  /** Of a refused file: the finer code of why. */
  readonly reason?: RefusalCode | SessionWarning | undefined;
  /** Of a file in no known layout: the one that it comes nearest to. */
  readonly nearest?: NearestLayout | undefined;
}

/** What the reader sees of an error, whatever it is. Messages of unexpected errors are not shown. */
export function failureOf(error: unknown): Failure {
  if (error instanceof HandOverRefused) {
    return {
      title: failureWords.refused.title,
      sentence: plainName(error.sentence),
      again: false,
      code: "REFUSED",
    };
  }
  const named = namedFailure(error);
  switch (named?.code) {
    case "NOT_YOURS":
      return { ...failureWords.notYours, again: false, code: "NOT_YOURS" };
    case "UNKNOWN_AGENT":
      return { ...failureWords.unknownAgent, again: false, code: "UNKNOWN_AGENT" };
    case "UNKNOWN_WEEK":
      return { ...failureWords.unknownWeek, again: false, code: "UNKNOWN_WEEK" };
    case "UNKNOWN_QUEUE":
      return { ...failureWords.unknownQueue, again: false, code: "UNKNOWN_QUEUE" };
    case "TOO_CLOSE":
      return { ...failureWords.tooClose, again: false, code: "TOO_CLOSE" };
    case "STORE_DAMAGED":
      return { ...failureWords.damaged, again: false, code: "STORE_DAMAGED" };
    case "UNKNOWN_SESSION":
      return { ...failureWords.unknownSession, again: false, code: "UNKNOWN_SESSION" };
    case "EVALUATION_REFUSED":
      return { ...failureWords.evaluationRefused, again: false, code: "EVALUATION_REFUSED" };
    case "NEEDS_CONFIRMING":
    case "REFUSED": {
      const parsed = failures[named.code].data.safeParse(named.data);
      return {
        title: failureWords.refused.title,
        sentence: parsed.success ? plainName(parsed.data.sentence) : failureWords.refused.sentence,
        again: false,
        code: named.code,
        reason: parsed.success ? parsed.data.code : undefined,
        nearest: parsed.success && "nearest" in parsed.data ? parsed.data.nearest : undefined,
      };
    }
    case undefined:
      return {
        ...(isUnreached(error) ? failureWords.unreached : failureWords.unexpected),
        again: true,
        code: undefined,
      };
  }
}

/** Whether nothing can be read until a backup stands in the store's place. */
export function isOfDamage(error: unknown): boolean {
  return namedFailure(error)?.code === "STORE_DAMAGED";
}

/** Whether the contract names this failure: a retry would get the same answer. */
export function isNamed(error: unknown): boolean {
  return namedFailure(error) !== undefined;
}

// Where no server listens, fetch fails with a TypeError and nothing more specific.
function isUnreached(error: unknown): boolean {
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
}
