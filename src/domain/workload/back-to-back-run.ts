const backToBackSeconds = 10;

/**
 * Contacts in the longest back-to-back run: contacts that follow one another with every gap under ten
 * seconds (methods, 1.1). One contact is a run of one.
 *
 * @param spells in the order of their start; UTC seconds
 * @returns undefined where there are no contacts
 */
export function longestBackToBackRun(
  spells: readonly { readonly from: number; readonly to: number }[],
): number | undefined {
  if (spells.length === 0) return undefined;
  let longest = 0;
  let run = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const spell of spells) {
    run = spell.from - end < backToBackSeconds ? run + 1 : 1;
    end = Math.max(end, spell.to);
    longest = Math.max(longest, run);
  }
  return longest;
}
