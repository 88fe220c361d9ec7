/** What hours of the day somebody is contracted to, where the roster says so. */
export const shiftPatterns = ["days", "lates", "nights"] as const;
export type ShiftPattern = (typeof shiftPatterns)[number];

/** Words by which rosters write a pattern; matched without case, spaces, dots and dashes. */
const words: Readonly<Record<ShiftPattern, readonly string[]>> = {
  days: [
    ...["days", "day", "d", "dayshift", "early", "earlies", "earlyshift", "morning", "mornings", "am"],
    ...["office", "officehours", "standard", "normal", "regular", "9to5", "95"],
    ...[
      "tag",
      "tagdienst",
      "früh",
      "frueh",
      "frühschicht",
      "frühdienst",
      "jour",
      "matin",
      "día",
      "dia",
      "mañana",
    ],
  ],
  lates: [
    ...["lates", "late", "l", "lateshift", "evening", "evenings", "eveningshift", "eve", "pm"],
    ...["afternoon", "afternoons", "twilight", "swing", "swingshift", "backshift"],
    ...["spät", "spaet", "spätschicht", "spätdienst", "soir", "aprèsmidi", "tarde"],
  ],
  nights: [
    ...["nights", "night", "n", "nightshift", "overnight", "overnights", "graveyard", "graveyardshift"],
    ...["thirdshift", "3rdshift", "nacht", "nachtschicht", "nachtdienst", "nuit", "noche"],
  ],
};

const patternOf = new Map(
  shiftPatterns.flatMap((pattern) => words[pattern].map((word) => [word, pattern] as const)),
);

/**
 * The pattern that a roster's word means.
 *
 * @returns undefined where no pattern is meant, as by "rotating": then nobody is contracted to nights
 * @example shiftPatternOf("Night shift") // "nights"
 */
export function shiftPatternOf(written: string): ShiftPattern | undefined {
  return patternOf.get(written.toLowerCase().replace(/[\s._–-]+/g, ""));
}
