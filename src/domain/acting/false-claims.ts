/**
 * How often "helped" is said where sessions do nothing at all, printed beside every before-and-after. From a
 * stored simulation of 200 floors on which people are picked for low scores (`npm run false-claims`): 43 of
 * 1,339 statements (3.2 %), with other seeds 2.9 to 3.4 %; rounded up.
 */
export const falseClaims = { share: 0.04, floors: 200, statements: 1339 } as const;
