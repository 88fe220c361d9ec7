/**
 * The fewest people that a figure of a group may stand on (methods, 6). `operational`: of load, rest, promises
 * and evaluations, and of what a change of rules would do; `wellbeing`: of signals and pulses. A figure of
 * fewer would describe persons.
 */
export const minGroup = { operational: 5, wellbeing: 10 } as const;
