import type { Claim } from "./claim.ts";

/** The layout of an import that is no file: what somebody typed in this console. */
export const typedFormat = "console";

/** The layout of an import that is no file: from here on files have the word again on the fields that it names. */
export const takenBackFormat = "console-taken-back";

/** Whether a claim was made in this console, by somebody who typed it or took back what was typed. */
export function isTyped({ source }: SourceOfClaim): boolean {
  return source.format === typedFormat || source.format === takenBackFormat;
}

/** Whether a claim only says that what was typed before it no longer holds. */
export function isTakenBack({ source }: SourceOfClaim): boolean {
  return source.format === takenBackFormat;
}

interface SourceOfClaim {
  readonly source: Pick<Claim["source"], "format">;
}

/**
 * What was typed here holds against every file, whatever its rank and however new it is: somebody who knows better said
 * so. It holds field by field, and until somebody takes the file's word for a field. Among themselves claims of one sort
 * go by `compareClaims`.
 *
 * @returns positive where `a` was typed and `b` was not; 0 where both were, or neither
 */
export function compareTyped(a: SourceOfClaim, b: SourceOfClaim): number {
  return Number(isTyped(a)) - Number(isTyped(b));
}
