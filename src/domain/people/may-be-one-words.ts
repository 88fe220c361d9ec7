import type { MayBeOneReason } from "./may-be-one.ts";

/**
 * Why two may be one person, in words.
 *
 * @example mayBeOneWords(...) // "“Jane Roe” and “ROE, JANE” are spelt alike."
 */
export function mayBeOneWords({ kind, one, other, written: [a, b] }: MayBeOneReason): string {
  switch (kind) {
    case "names-alike":
      return `“${a}” and “${b}” are spelt alike.`;
    case "called-as-the-other":
      return `The roster calls ${one} “${a}”, and another source names “${b}”.`;
    case "same-name-in-rosters":
      return `Two rosters call ${one} and ${other} “${a}”.`;
    case "same-email":
      return `${one} and ${other} have the address ${a}.`;
    case "email-names-the-other":
      return `${one} has the address ${a}, which spells “${b}”.`;
    default:
      return kind satisfies never;
  }
}
