/** A set of thresholds that comes with the console and that a floor cannot change, with all that is said of it. */
export interface ConsoleRule {
  readonly code: string;
  readonly name: string;
  readonly version: number;
  /** What the rule says, in a sentence with its numbers in it. */
  readonly sentence: string;
  readonly unit: string;
  /** The very numbers that the functions run on, by name. */
  readonly value: Readonly<Record<string, number | string | boolean>>;
  readonly reason: string;
  /** The line on the works council's page. */
  readonly council: string;
  readonly changeable: false;
  /** Why a floor cannot change it. */
  readonly why: string;
}

type Stated = Omit<ConsoleRule, "council" | "changeable">;

/**
 * A set of thresholds as the page of the rules, `rules --json` and the works council's page print it.
 *
 * @example consoleRule({ name: "Pause", sentence: "a gap of 5 minutes ends a stretch.", … }).council // "Pause: a gap of 5 minutes ends a stretch."
 */
export function consoleRule(stated: Stated): ConsoleRule {
  return { ...stated, council: `${stated.name}: ${stated.sentence}`, changeable: false };
}
