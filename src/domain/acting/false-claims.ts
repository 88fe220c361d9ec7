/**
 * How often "helped" is said where sessions do nothing at all: from a stored simulation of floors on which
 * people are picked for low scores (scripts/simulate-sessions.mjs), printed beside every before-and-after.
 */
export const falseClaims = { share: 0.025, floors: 200, statements: 0 } as const;
