/** The numbers of a change of empathy (methods, 8.2), in versions, each with its reason. */
export const changeRule = {
  version: 2,
  /** Weeks that a view of empathy shows: half a year, so that a change can be seen beside what was before. */
  rangeWeeks: 26,
  /** Weeks that are "lately" in means, and over which a change that was said must go on: two months. */
  recentWeeks: 8,
  /** Weeks of scores that one look takes in: a year. */
  windowWeeks: 52,
  /** The recent weeks that are tried: 1 to 16. What began longer ago was found before, or is found within them. */
  maxRecentWeeks: 16,
  /** Scores needed in the recent weeks: three say too little of a level. */
  minRecent: 4,
  /** Scores needed before them: what is usual has to be surer than what is new. */
  minReference: 8,
  /** Each side is cut at its own median and this many times σ, so that one odd contact makes no word. */
  cutAt: 2,
  /** Points from which a change is worth a word: less than that nobody would act on. */
  points: 5,
  /** By how much less than the threshold a change may lie to be called "maybe". */
  maybeWithin: 1,
  /** Weeks for which a word stands at most; then the new level is a fact, and asks nobody to act. */
  standsWeeks: 26,
  /** Looks in a row with too few scores after which nothing is said any more. */
  thinLooks: 8,
  /** Weekly looks from which today's words follow. A word stands half a year; a year shows how it came to be. */
  looks: 52,
  /**
   * A new form or queue, or evaluators of half of the scores new: scores before say nothing of those after. Of an
   * evaluator whose severity is known to so many points (half of what is worth a word) it is taken out instead.
   */
  restartMinScores: 4,
  restartNewShare: 0.5,
  restartKnownSeverity: 2.5,
  /** Fewer people are persons, and no team. */
  teamMinPeople: 5,
  /** Weeks that a team's change lasts at least: in one week chance is shared (a bad day, one harsh hand). */
  teamMinRecentWeeks: 2,
  /** Share of the people who have to lie on the same side of their own reference. */
  teamShare: 0.6,
  /** A finding ends once less than this share of the change is left. */
  teamReleaseShare: 0.5,
} as const;
