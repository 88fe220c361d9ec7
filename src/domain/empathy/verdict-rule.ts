/**
 * The numbers of train-or-relieve (methods, 8.3), and why they are what they are. Version 1 set each person's
 * cells beside that person's own past alone: what the whole floor went through was said of each of its people, and
 * a stable person met a verdict in up to 39 % of years.
 */
export const verdictRule = {
  version: 2,
  /** Weeks of the recent side. Short for a steep fall, long for few scores; the clearest of the three counts. */
  shortWeeks: 4,
  middleWeeks: 8,
  longWeeks: 13,
  /** The reference is the weeks from t-38 up to the window: half a year, where the control chart has its own. */
  referenceFrom: 38,
  /** Loaded is set beside rested over a quarter: a difference that stands needs no change, but scores of both. */
  underLoadWeeks: 13,
  /** Scores on each side of a difference. Below four one odd contact is a quarter of the mean. */
  minScores: 4,
  /** Other people with the same difference, from one score on each side. With fewer, "as the others" is not known, and nothing is said. */
  minOthers: 10,
  /** Points by which a person is worse than the others for it to matter: half a step of most forms. */
  points: 5,
  /** How people's differences lie about the others' mean where nothing is wrong: nearly everybody within 3 points. */
  usualShare: 0.95,
  usualSpread: 1.5,
  /** And for one in twenty, of whom nothing is known beforehand: any size up to about 24 points either way. */
  unusualSpread: 12,
  /** At most this likely, both ways: there is nothing to explain. */
  quiet: 0.3,
  /** Two likelihoods closer than this do not say which of the two it is. */
  apart: 0.2,
} as const;

/** The three lengths of the recent side. */
export const verdictWindows = [
  verdictRule.shortWeeks,
  verdictRule.middleWeeks,
  verdictRule.longWeeks,
] as const;

/** How people's differences lie about the others' mean: the laws of the usual person and of the unusual one. */
export const verdictLaws = [
  { share: verdictRule.usualShare, standardDeviation: verdictRule.usualSpread },
  { share: 1 - verdictRule.usualShare, standardDeviation: verdictRule.unusualSpread },
] as const;
