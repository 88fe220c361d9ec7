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
    agentYears: 2000,
    declining: {
      perLook: { share: 0.00593, from: 0.00339, to: 0.01037 },
      perAgentYear: { share: 0.1095, from: 0.09656, to: 0.12394 },
    },
    verdict: {
      perLook: { share: 0.00008, from: 0, to: 0.00207 },
      perAgentYear: { share: 0.0015, from: 0.00051, to: 0.0044 },
    },
    chart: {
      perLook: { share: 0.00562, from: 0.00316, to: 0.00997 },
      perAgentYear: { share: 0.1575, from: 0.14219, to: 0.17412 },
    },
  },
  {
    evaluationsAWeek: 2,
    sigma: 6,
    agentYears: 2000,
    declining: {
      perLook: { share: 0.00266, from: 0.00117, to: 0.00607 },
      perAgentYear: { share: 0.046, from: 0.03766, to: 0.05608 },
    },
    verdict: {
      perLook: { share: 0.00284, from: 0.00127, to: 0.00631 },
      perAgentYear: { share: 0.053, from: 0.04401, to: 0.0637 },
    },
    chart: {
      perLook: { share: 0.00782, from: 0.00479, to: 0.01273 },
      perAgentYear: { share: 0.188, from: 0.17148, to: 0.20572 },
    },
  },
  {
    evaluationsAWeek: 3,
    sigma: 6,
    agentYears: 2000,
    declining: {
      perLook: { share: 0.00038, from: 0.00005, to: 0.00261 },
      perAgentYear: { share: 0.007, from: 0.00417, to: 0.01172 },
    },
    verdict: {
      perLook: { share: 0.00857, from: 0.00537, to: 0.01365 },
      perAgentYear: { share: 0.145, from: 0.13025, to: 0.16111 },
    },
    chart: {
      perLook: { share: 0.00835, from: 0.0052, to: 0.01338 },
      perAgentYear: { share: 0.2105, from: 0.1932, to: 0.22891 },
    },
  },
  {
    evaluationsAWeek: 4,
    sigma: 6,
    agentYears: 2000,
    declining: {
      perLook: { share: 0.00003, from: 0, to: 0.00197 },
      perAgentYear: { share: 0.0005, from: 0.00009, to: 0.00283 },
    },
    verdict: {
      perLook: { share: 0.00966, from: 0.00622, to: 0.01499 },
      perAgentYear: { share: 0.163, from: 0.14746, to: 0.17983 },
    },
    chart: {
      perLook: { share: 0.00846, from: 0.00528, to: 0.01352 },
      perAgentYear: { share: 0.1955, from: 0.17871, to: 0.21346 },
    },
  },
  {
    evaluationsAWeek: 6,
    sigma: 6,
    agentYears: 2000,
    declining: {
      perLook: { share: 0, from: 0, to: 0.00192 },
      perAgentYear: { share: 0, from: 0, to: 0.00192 },
    },
    verdict: {
      perLook: { share: 0.00409, from: 0.00209, to: 0.00799 },
      perAgentYear: { share: 0.0765, from: 0.06565, to: 0.08898 },
    },
    chart: {
      perLook: { share: 0.0086, from: 0.00539, to: 0.01369 },
      perAgentYear: { share: 0.222, from: 0.20433, to: 0.24074 },
    },
  },
  {
    evaluationsAWeek: 1,
    sigma: 9,
    agentYears: 2000,
    declining: {
      perLook: { share: 0.00894, from: 0.00566, to: 0.01411 },
      perAgentYear: { share: 0.166, from: 0.15034, to: 0.18294 },
    },
    verdict: {
      perLook: { share: 0.00004, from: 0, to: 0.00199 },
      perAgentYear: { share: 0.001, from: 0.00027, to: 0.00364 },
    },
    chart: {
      perLook: { share: 0.00558, from: 0.00313, to: 0.00992 },
      perAgentYear: { share: 0.1495, from: 0.13454, to: 0.1658 },
    },
  },
  {
    evaluationsAWeek: 2,
    sigma: 9,
    agentYears: 2000,
    declining: {
      perLook: { share: 0.01766, from: 0.01275, to: 0.02443 },
      perAgentYear: { share: 0.2705, from: 0.25149, to: 0.29039 },
    },
    verdict: {
      perLook: { share: 0.00402, from: 0.00204, to: 0.0079 },
      perAgentYear: { share: 0.0705, from: 0.06008, to: 0.08256 },
    },
    chart: {
      perLook: { share: 0.0077, from: 0.0047, to: 0.01259 },
      perAgentYear: { share: 0.1885, from: 0.17196, to: 0.20623 },
    },
  },
  {
    evaluationsAWeek: 3,
    sigma: 9,
    agentYears: 2000,
    declining: {
      perLook: { share: 0.00883, from: 0.00557, to: 0.01397 },
      perAgentYear: { share: 0.135, from: 0.12072, to: 0.15068 },
    },
    verdict: {
      perLook: { share: 0.01288, from: 0.00879, to: 0.01883 },
      perAgentYear: { share: 0.1975, from: 0.18064, to: 0.21552 },
    },
    chart: {
      perLook: { share: 0.00694, from: 0.00413, to: 0.01164 },
      perAgentYear: { share: 0.174, from: 0.15801, to: 0.19124 },
    },
  },
  {
    evaluationsAWeek: 4,
    sigma: 9,
    agentYears: 2000,
    declining: {
      perLook: { share: 0.00388, from: 0.00195, to: 0.00772 },
      perAgentYear: { share: 0.0665, from: 0.05639, to: 0.07827 },
    },
    verdict: {
      perLook: { share: 0.02447, from: 0.01856, to: 0.03221 },
      perAgentYear: { share: 0.3415, from: 0.32104, to: 0.36257 },
    },
    chart: {
      perLook: { share: 0.00862, from: 0.0054, to: 0.01371 },
      perAgentYear: { share: 0.2145, from: 0.19707, to: 0.23303 },
    },
  },
  {
    evaluationsAWeek: 6,
    sigma: 9,
    agentYears: 2000,
    declining: {
      perLook: { share: 0.0006, from: 0.00012, to: 0.00299 },
      perAgentYear: { share: 0.0125, from: 0.00848, to: 0.01839 },
    },
    verdict: {
      perLook: { share: 0.02543, from: 0.01939, to: 0.0333 },
      perAgentYear: { share: 0.369, from: 0.34812, to: 0.39038 },
    },
    chart: {
      perLook: { share: 0.00868, from: 0.00545, to: 0.01379 },
      perAgentYear: { share: 0.2145, from: 0.19707, to: 0.23303 },
    },
  },
  {
    evaluationsAWeek: 1,
    sigma: 12,
    agentYears: 2000,
    declining: {
      perLook: { share: 0.00912, from: 0.00579, to: 0.01432 },
      perAgentYear: { share: 0.1595, from: 0.14411, to: 0.1762 },
    },
    verdict: {
      perLook: { share: 0.00003, from: 0, to: 0.00197 },
      perAgentYear: { share: 0.0005, from: 0.00009, to: 0.00283 },
    },
    chart: {
      perLook: { share: 0.00598, from: 0.00342, to: 0.01043 },
      perAgentYear: { share: 0.1685, from: 0.15273, to: 0.18554 },
    },
  },
  {
    evaluationsAWeek: 2,
    sigma: 12,
    agentYears: 2000,
    declining: {
      perLook: { share: 0.01944, from: 0.01425, to: 0.02648 },
      perAgentYear: { share: 0.2935, from: 0.27395, to: 0.31384 },
    },
    verdict: {
      perLook: { share: 0.00364, from: 0.00179, to: 0.0074 },
      perAgentYear: { share: 0.066, from: 0.05593, to: 0.07773 },
    },
    chart: {
      perLook: { share: 0.0088, from: 0.00554, to: 0.01394 },
      perAgentYear: { share: 0.207, from: 0.18981, to: 0.22531 },
    },
  },
  {
    evaluationsAWeek: 3,
    sigma: 12,
    agentYears: 2000,
    declining: {
      perLook: { share: 0.02001, from: 0.01473, to: 0.02713 },
      perAgentYear: { share: 0.2905, from: 0.27102, to: 0.31078 },
    },
    verdict: {
      perLook: { share: 0.01507, from: 0.01058, to: 0.02141 },
      perAgentYear: { share: 0.224, from: 0.20627, to: 0.24279 },
    },
    chart: {
      perLook: { share: 0.00715, from: 0.00429, to: 0.01191 },
      perAgentYear: { share: 0.191, from: 0.17437, to: 0.20881 },
    },
  },
  {
    evaluationsAWeek: 4,
    sigma: 12,
    agentYears: 2000,
    declining: {
      perLook: { share: 0.0164, from: 0.01169, to: 0.02297 },
      perAgentYear: { share: 0.254, from: 0.23541, to: 0.27354 },
    },
    verdict: {
      perLook: { share: 0.02468, from: 0.01874, to: 0.03245 },
      perAgentYear: { share: 0.339, from: 0.31858, to: 0.36004 },
    },
    chart: {
      perLook: { share: 0.00834, from: 0.00519, to: 0.01337 },
      perAgentYear: { share: 0.2235, from: 0.20578, to: 0.24228 },
    },
  },
  {
    evaluationsAWeek: 6,
    sigma: 12,
    agentYears: 2000,
    declining: {
      perLook: { share: 0.0055, from: 0.00307, to: 0.00982 },
      perAgentYear: { share: 0.099, from: 0.08667, to: 0.11287 },
    },
    verdict: {
      perLook: { share: 0.02855, from: 0.0221, to: 0.0368 },
      perAgentYear: { share: 0.3865, from: 0.3654, to: 0.40804 },
    },
    chart: {
      perLook: { share: 0.00834, from: 0.00519, to: 0.01337 },
      perAgentYear: { share: 0.211, from: 0.19368, to: 0.22943 },
    },
  },
];

const floors: FloorAlarms[] = [
  {
    floors: 200,
    agents: 40,
    agentYears: 8000,
    evaluationsAWeek: 2.5,
    declining: {
      perLook: { share: 0.0005, from: 0.0002, to: 0.00129 },
      perAgentYear: { share: 0.01088, from: 0.00883, to: 0.01339 },
    },
    verdict: {
      perLook: { share: 0.00498, from: 0.00366, to: 0.00678 },
      perAgentYear: { share: 0.08913, from: 0.08308, to: 0.09557 },
    },
  },
  {
    floors: 200,
    agents: 40,
    agentYears: 8000,
    evaluationsAWeek: 4,
    declining: {
      perLook: { share: 0.00004, from: 0, to: 0.00055 },
      perAgentYear: { share: 0.00063, from: 0.00027, to: 0.00146 },
    },
    verdict: {
      perLook: { share: 0.00689, from: 0.0053, to: 0.00895 },
      perAgentYear: { share: 0.12075, from: 0.11379, to: 0.12807 },
    },
  },
];

/** How often the words, the verdicts and the chart speak up where nothing changed. */
export const falseAlarmFigures = { simulated, floors };
