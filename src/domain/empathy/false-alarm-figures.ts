import type { AlarmRates } from "./false-alarm.ts";

// Written by bench/false-alarms.ts, which works it out anew; a test works out a part and compares.

/** False alarms where nothing changed, for one number of evaluations and one spread of scores. */
export interface SimulatedAlarms {
  readonly evaluationsAWeek: number;
  /** Standard deviation of one adjusted score within an agent, in points. */
  readonly sigma: number;
  readonly agentYears: number;
  readonly declining: AlarmRates;
  readonly verdict: AlarmRates;
  readonly chart: AlarmRates;
}

/** The same over whole floors on which nothing changes, with their evaluators' severities estimated. */
export interface FloorAlarms {
  readonly floors: number;
  readonly agents: number;
  readonly agentYears: number;
  readonly evaluationsAWeek: number;
  readonly declining: AlarmRates;
  readonly verdict: AlarmRates;
}

const simulated: SimulatedAlarms[] = [
  {
    evaluationsAWeek: 1,
    sigma: 6,
    agentYears: 20,
    declining: {
      perLook: { share: 0, from: 0, to: 0.16113 },
      perAgentYear: { share: 0, from: 0, to: 0.16113 },
    },
    verdict: {
      perLook: { share: 0, from: 0, to: 0.16113 },
      perAgentYear: { share: 0, from: 0, to: 0.16113 },
    },
    chart: {
      perLook: { share: 0.00288, from: 0.00004, to: 0.16592 },
      perAgentYear: { share: 0.05, from: 0.00888, to: 0.23613 },
    },
  },
  {
    evaluationsAWeek: 2,
    sigma: 6,
    agentYears: 20,
    declining: {
      perLook: { share: 0.00385, from: 0.00007, to: 0.1675 },
      perAgentYear: { share: 0.1, from: 0.02787, to: 0.30103 },
    },
    verdict: {
      perLook: { share: 0.00481, from: 0.00011, to: 0.16908 },
      perAgentYear: { share: 0.1, from: 0.02787, to: 0.30103 },
    },
    chart: {
      perLook: { share: 0.00769, from: 0.00029, to: 0.17375 },
      perAgentYear: { share: 0.2, from: 0.08066, to: 0.41602 },
    },
  },
  {
    evaluationsAWeek: 3,
    sigma: 6,
    agentYears: 20,
    declining: {
      perLook: { share: 0, from: 0, to: 0.16113 },
      perAgentYear: { share: 0, from: 0, to: 0.16113 },
    },
    verdict: {
      perLook: { share: 0.01538, from: 0.00107, to: 0.18587 },
      perAgentYear: { share: 0.2, from: 0.08066, to: 0.41602 },
    },
    chart: {
      perLook: { share: 0.0125, from: 0.00072, to: 0.18137 },
      perAgentYear: { share: 0.2, from: 0.08066, to: 0.41602 },
    },
  },
  {
    evaluationsAWeek: 4,
    sigma: 6,
    agentYears: 20,
    declining: {
      perLook: { share: 0, from: 0, to: 0.16113 },
      perAgentYear: { share: 0, from: 0, to: 0.16113 },
    },
    verdict: {
      perLook: { share: 0.01154, from: 0.00062, to: 0.17986 },
      perAgentYear: { share: 0.15, from: 0.05237, to: 0.36042 },
    },
    chart: {
      perLook: { share: 0.01538, from: 0.00107, to: 0.18587 },
      perAgentYear: { share: 0.35, from: 0.18119, to: 0.56715 },
    },
  },
  {
    evaluationsAWeek: 6,
    sigma: 6,
    agentYears: 20,
    declining: {
      perLook: { share: 0, from: 0, to: 0.16113 },
      perAgentYear: { share: 0, from: 0, to: 0.16113 },
    },
    verdict: {
      perLook: { share: 0.00577, from: 0.00016, to: 0.17064 },
      perAgentYear: { share: 0.1, from: 0.02787, to: 0.30103 },
    },
    chart: {
      perLook: { share: 0.01635, from: 0.0012, to: 0.18735 },
      perAgentYear: { share: 0.35, from: 0.18119, to: 0.56715 },
    },
  },
  {
    evaluationsAWeek: 1,
    sigma: 9,
    agentYears: 20,
    declining: {
      perLook: { share: 0.01442, from: 0.00095, to: 0.18438 },
      perAgentYear: { share: 0.3, from: 0.14548, to: 0.51897 },
    },
    verdict: {
      perLook: { share: 0, from: 0, to: 0.16113 },
      perAgentYear: { share: 0, from: 0, to: 0.16113 },
    },
    chart: {
      perLook: { share: 0.00577, from: 0.00016, to: 0.17064 },
      perAgentYear: { share: 0.15, from: 0.05237, to: 0.36042 },
    },
  },
  {
    evaluationsAWeek: 2,
    sigma: 9,
    agentYears: 20,
    declining: {
      perLook: { share: 0.00865, from: 0.00036, to: 0.17529 },
      perAgentYear: { share: 0.1, from: 0.02787, to: 0.30103 },
    },
    verdict: {
      perLook: { share: 0.00192, from: 0.00002, to: 0.16433 },
      perAgentYear: { share: 0.05, from: 0.00888, to: 0.23613 },
    },
    chart: {
      perLook: { share: 0.00769, from: 0.00029, to: 0.17375 },
      perAgentYear: { share: 0.3, from: 0.14548, to: 0.51897 },
    },
  },
  {
    evaluationsAWeek: 3,
    sigma: 9,
    agentYears: 20,
    declining: {
      perLook: { share: 0.00577, from: 0.00016, to: 0.17064 },
      perAgentYear: { share: 0.15, from: 0.05237, to: 0.36042 },
    },
    verdict: {
      perLook: { share: 0.01346, from: 0.00083, to: 0.18288 },
      perAgentYear: { share: 0.15, from: 0.05237, to: 0.36042 },
    },
    chart: {
      perLook: { share: 0.00481, from: 0.00011, to: 0.16908 },
      perAgentYear: { share: 0.1, from: 0.02787, to: 0.30103 },
    },
  },
  {
    evaluationsAWeek: 4,
    sigma: 9,
    agentYears: 20,
    declining: {
      perLook: { share: 0, from: 0, to: 0.16113 },
      perAgentYear: { share: 0, from: 0, to: 0.16113 },
    },
    verdict: {
      perLook: { share: 0.01923, from: 0.00162, to: 0.19177 },
      perAgentYear: { share: 0.35, from: 0.18119, to: 0.56715 },
    },
    chart: {
      perLook: { share: 0.01058, from: 0.00053, to: 0.17834 },
      perAgentYear: { share: 0.3, from: 0.14548, to: 0.51897 },
    },
  },
  {
    evaluationsAWeek: 6,
    sigma: 9,
    agentYears: 20,
    declining: {
      perLook: { share: 0, from: 0, to: 0.16113 },
      perAgentYear: { share: 0, from: 0, to: 0.16113 },
    },
    verdict: {
      perLook: { share: 0.02692, from: 0.00299, to: 0.2033 },
      perAgentYear: { share: 0.4, from: 0.21881, to: 0.61342 },
    },
    chart: {
      perLook: { share: 0.01731, from: 0.00133, to: 0.18883 },
      perAgentYear: { share: 0.35, from: 0.18119, to: 0.56715 },
    },
  },
  {
    evaluationsAWeek: 1,
    sigma: 12,
    agentYears: 20,
    declining: {
      perLook: { share: 0.00385, from: 0.00007, to: 0.1675 },
      perAgentYear: { share: 0.1, from: 0.02787, to: 0.30103 },
    },
    verdict: {
      perLook: { share: 0, from: 0, to: 0.16113 },
      perAgentYear: { share: 0, from: 0, to: 0.16113 },
    },
    chart: {
      perLook: { share: 0.00481, from: 0.00011, to: 0.16908 },
      perAgentYear: { share: 0.15, from: 0.05237, to: 0.36042 },
    },
  },
  {
    evaluationsAWeek: 2,
    sigma: 12,
    agentYears: 20,
    declining: {
      perLook: { share: 0.02019, from: 0.00177, to: 0.19323 },
      perAgentYear: { share: 0.3, from: 0.14548, to: 0.51897 },
    },
    verdict: {
      perLook: { share: 0.00288, from: 0.00004, to: 0.16592 },
      perAgentYear: { share: 0.1, from: 0.02787, to: 0.30103 },
    },
    chart: {
      perLook: { share: 0.00481, from: 0.00011, to: 0.16908 },
      perAgentYear: { share: 0.1, from: 0.02787, to: 0.30103 },
    },
  },
  {
    evaluationsAWeek: 3,
    sigma: 12,
    agentYears: 20,
    declining: {
      perLook: { share: 0.01827, from: 0.00147, to: 0.19031 },
      perAgentYear: { share: 0.25, from: 0.11186, to: 0.4687 },
    },
    verdict: {
      perLook: { share: 0.01442, from: 0.00095, to: 0.18438 },
      perAgentYear: { share: 0.3, from: 0.14548, to: 0.51897 },
    },
    chart: {
      perLook: { share: 0.00288, from: 0.00004, to: 0.16592 },
      perAgentYear: { share: 0.15, from: 0.05237, to: 0.36042 },
    },
  },
  {
    evaluationsAWeek: 4,
    sigma: 12,
    agentYears: 20,
    declining: {
      perLook: { share: 0.01731, from: 0.00133, to: 0.18883 },
      perAgentYear: { share: 0.35, from: 0.18119, to: 0.56715 },
    },
    verdict: {
      perLook: { share: 0.03077, from: 0.0038, to: 0.20895 },
      perAgentYear: { share: 0.45, from: 0.2582, to: 0.65791 },
    },
    chart: {
      perLook: { share: 0.0125, from: 0.00072, to: 0.18137 },
      perAgentYear: { share: 0.4, from: 0.21881, to: 0.61342 },
    },
  },
  {
    evaluationsAWeek: 6,
    sigma: 12,
    agentYears: 20,
    declining: {
      perLook: { share: 0.00577, from: 0.00016, to: 0.17064 },
      perAgentYear: { share: 0.15, from: 0.05237, to: 0.36042 },
    },
    verdict: {
      perLook: { share: 0.02212, from: 0.00209, to: 0.19614 },
      perAgentYear: { share: 0.2, from: 0.08066, to: 0.41602 },
    },
    chart: {
      perLook: { share: 0.00962, from: 0.00044, to: 0.17682 },
      perAgentYear: { share: 0.3, from: 0.14548, to: 0.51897 },
    },
  },
];

const floors: FloorAlarms[] = [
  {
    floors: 1,
    agents: 40,
    agentYears: 40,
    evaluationsAWeek: 2.5,
    declining: {
      perLook: { share: 0.00048, from: 0, to: 0.0885 },
      perAgentYear: { share: 0.025, from: 0.00443, to: 0.12881 },
    },
    verdict: {
      perLook: { share: 0.00769, from: 0.00053, to: 0.10112 },
      perAgentYear: { share: 0.125, from: 0.0546, to: 0.26112 },
    },
  },
  {
    floors: 1,
    agents: 40,
    agentYears: 40,
    evaluationsAWeek: 4,
    declining: {
      perLook: { share: 0, from: 0, to: 0.08762 },
      perAgentYear: { share: 0, from: 0, to: 0.08762 },
    },
    verdict: {
      perLook: { share: 0.00288, from: 0.00008, to: 0.0928 },
      perAgentYear: { share: 0.05, from: 0.01382, to: 0.16504 },
    },
  },
];

/** How often the words, the verdicts and the chart speak up where nothing changed. */
export const falseAlarmFigures = { simulated, floors };
