// Written by `npm run change-thresholds -- 1200 800 20261130`; to be run again when the rule of change changes.

/**
 * From which z a change is said (methods, 8.2): simulated with the console's own functions over 1200 stable people
 * at each point and 800 teams of them, so that at most 5 % of person-years, and of team-years, meet either word;
 * drawn smooth, for one point alone is uncertain by about .04, and .05 higher. On other 1200 people it came to:
 * - 0.69 a week, sigma 6: h 3.19, 4.3 % of stable people a year (3.2 to 5.5)
 * - 0.69 a week, sigma 9: h 3.24, 4.4 % of stable people a year (3.4 to 5.7)
 * - 0.69 a week, sigma 12: h 3.27, 3.8 % of stable people a year (2.9 to 5.1)
 * - 0.69 a week, sigma 15: h 3.29, 4.6 % of stable people a year (3.5 to 5.9)
 * - 1 a week, sigma 6: h 3.27, 3.8 % of stable people a year (2.9 to 5.1)
 * - 1 a week, sigma 9: h 3.33, 4.3 % of stable people a year (3.3 to 5.6)
 * - 1 a week, sigma 12: h 3.37, 3.8 % of stable people a year (2.8 to 5.0)
 * - 1 a week, sigma 15: h 3.40, 5.3 % of stable people a year (4.1 to 6.7)
 * - 2 a week, sigma 6: h 3.36, 3.5 % of stable people a year (2.6 to 4.7)
 * - 2 a week, sigma 9: h 3.44, 3.7 % of stable people a year (2.7 to 4.9)
 * - 2 a week, sigma 12: h 3.49, 3.9 % of stable people a year (3.0 to 5.2)
 * - 2 a week, sigma 15: h 3.53, 3.8 % of stable people a year (2.9 to 5.1)
 * - 4 a week, sigma 6: h 3.39, 4.0 % of stable people a year (3.0 to 5.3)
 * - 4 a week, sigma 9: h 3.48, 5.2 % of stable people a year (4.1 to 6.6)
 * - 4 a week, sigma 12: h 3.54, 4.3 % of stable people a year (3.2 to 5.5)
 * - 4 a week, sigma 15: h 3.60, 3.3 % of stable people a year (2.5 to 4.5)
 */
export const changeThresholds = {
  ruleVersion: 2,
  seed: 20261130,
  people: 1200,
  teams: 800,
  /** `h[rate][sigma]`: by scores a week and σ in points. */
  person: {
    rates: [0.4, 0.69, 1, 1.5, 2, 3, 4, 6, 8, 12],
    sigmas: [6, 9, 12, 15, 20],
    h: [
      [3.03, 3.07, 3.1, 3.11, 3.09],
      [3.19, 3.24, 3.27, 3.29, 3.29],
      [3.27, 3.33, 3.37, 3.4, 3.4],
      [3.33, 3.4, 3.45, 3.48, 3.5],
      [3.36, 3.44, 3.49, 3.53, 3.56],
      [3.39, 3.47, 3.53, 3.58, 3.62],
      [3.39, 3.48, 3.54, 3.6, 3.64],
      [3.37, 3.47, 3.54, 3.6, 3.66],
      [3.35, 3.45, 3.53, 3.59, 3.66],
      [3.29, 3.39, 3.48, 3.55, 3.64],
    ],
  },
  /** `h[size][rate]`: by people and scores a week; σ 9. */
  team: {
    sizes: [5, 8, 12, 20, 40, 100],
    rates: [0.4, 0.69, 1, 2, 4, 8],
    h: [
      [3.43, 3.49, 3.52, 3.53, 3.49, 3.4],
      [3.47, 3.53, 3.55, 3.55, 3.5, 3.4],
      [3.5, 3.55, 3.57, 3.56, 3.51, 3.4],
      [3.54, 3.58, 3.6, 3.58, 3.51, 3.39],
      [3.58, 3.62, 3.62, 3.59, 3.5, 3.37],
      [3.63, 3.64, 3.64, 3.58, 3.48, 3.33],
    ],
  },
} as const;
