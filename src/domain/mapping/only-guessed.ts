import type { Proposal } from "./proposal.ts";

/**
 * Whether nothing of a proposal is more than a guess, so that the file is most likely no export at all: a diary, a
 * letter. It can be mapped by hand all the same.
 */
export function isOnlyGuessed({ kindSure, fields }: Pick<Proposal, "kindSure" | "fields">): boolean {
  return kindSure === "guess" && fields.every(({ sure }) => sure === "guess");
}
