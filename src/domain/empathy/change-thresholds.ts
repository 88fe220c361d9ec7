// Written by `npm run change-thresholds -- 200 150 20261130`; to be run again when the rule of change changes.

/**
 * From which z a change is said (methods, 8.2): simulated with the console's own functions over 200 stable people
 * at each point and 150 teams of them, so that at most 5 % of person-years, and of team-years, meet either word;
 * drawn smooth, for one point alone is uncertain by about .04. On other 200 people it came to:
 * - 0.69 a week, sigma 6: h 3.11, 4.0 % of stable people a year (2.0 to 7.7)
 * - 0.69 a week, sigma 9: h 3.20, 4.0 % of stable people a year (2.0 to 7.7)
 * - 0.69 a week, sigma 12: h 3.26, 4.0 % of stable people a year (2.0 to 7.7)
 * - 0.69 a week, sigma 15: h 3.29, 3.5 % of stable people a year (1.7 to 7.0)
 * - 1 a week, sigma 6: h 3.19, 4.5 % of stable people a year (2.4 to 8.3)
 * - 1 a week, sigma 9: h 3.28, 3.0 % of stable people a year (1.4 to 6.4)
 * - 1 a week, sigma 12: h 3.34, 4.5 % of stable people a year (2.4 to 8.3)
 * - 1 a week, sigma 15: h 3.38, 7.0 % of stable people a year (4.2 to 11.4)
 * - 2 a week, sigma 6: h 3.29, 6.0 % of stable people a year (3.5 to 10.2)
 * - 2 a week, sigma 9: h 3.38, 3.5 % of stable people a year (1.7 to 7.0)
 * - 2 a week, sigma 12: h 3.45, 6.0 % of stable people a year (3.5 to 10.2)
 * - 2 a week, sigma 15: h 3.49, 4.0 % of stable people a year (2.0 to 7.7)
 * - 4 a week, sigma 6: h 3.33, 5.0 % of stable people a year (2.7 to 9.0)
 * - 4 a week, sigma 9: h 3.43, 5.5 % of stable people a year (3.1 to 9.6)
 * - 4 a week, sigma 12: h 3.50, 5.0 % of stable people a year (2.7 to 9.0)
 * - 4 a week, sigma 15: h 3.54, 5.0 % of stable people a year (2.7 to 9.0)
 */
export const changeThresholds = {
  ruleVersion: 2,
  seed: 20261130,
  people: 200,
  teams: 150,
  /** `h[rate][sigma]`: by scores a week and σ in points. */
  person: {
    rates: [0.4, 0.69, 1, 1.5, 2, 3, 4, 6, 8, 12],
    sigmas: [6, 9, 12, 15, 20],
    h: [
      [2.97, 3.05, 3.11, 3.14, 3.13],
      [3.11, 3.2, 3.26, 3.29, 3.29],
      [3.19, 3.28, 3.34, 3.38, 3.38],
      [3.25, 3.35, 3.41, 3.45, 3.45],
      [3.29, 3.38, 3.45, 3.49, 3.5],
      [3.32, 3.42, 3.49, 3.53, 3.54],
      [3.33, 3.43, 3.5, 3.54, 3.56],
      [3.32, 3.43, 3.5, 3.55, 3.57],
      [3.31, 3.41, 3.49, 3.54, 3.56],
      [3.27, 3.38, 3.46, 3.51, 3.54],
    ],
  },
  /** `h[size][rate]`: by people and scores a week; σ 9. */
  team: {
    sizes: [5, 8, 12, 20, 40, 100],
    rates: [0.4, 0.69, 1, 2, 4, 8],
    h: [
      [3.55, 3.44, 3.37, 3.29, 3.26, 3.27],
      [3.55, 3.46, 3.41, 3.37, 3.37, 3.42],
      [3.53, 3.46, 3.43, 3.41, 3.44, 3.52],
      [3.47, 3.43, 3.42, 3.44, 3.51, 3.62],
      [3.35, 3.35, 3.36, 3.43, 3.54, 3.71],
      [3.09, 3.14, 3.19, 3.32, 3.51, 3.73],
    ],
  },
} as const;
