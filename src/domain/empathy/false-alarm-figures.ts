import type { AlarmRates } from "./false-alarm.ts";

// Written by bench/false-alarms.ts, which works it out anew; a test works out a part and compares.

/** False alarms where nothing changed, for one number of evaluations and one spread of scores. */
export interface SimulatedAlarms {
  readonly evaluationsAWeek: number;
  /** Standard deviation of one adjusted score within an agent, in points. */
  readonly sigma: number;
  readonly agentYears: number;
  readonly declining: AlarmRates;
  /** Either word. */
  readonly changed: AlarmRates;
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
  /** Either word. */
  readonly changed: AlarmRates;
  readonly verdict: AlarmRates;
}

const simulated: SimulatedAlarms[] = [
  {
    evaluationsAWeek: 0.69,
    sigma: 6,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00365, from: 0.00106, to: 0.01257 },
      perAgentYear: { share: 0.02, from: 0.01148, to: 0.03463 },
    },
    changed: {
      perLook: { share: 0.00933, from: 0.00417, to: 0.02073 },
      perAgentYear: { share: 0.04167, from: 0.02838, to: 0.06079 },
    },
    verdict: {
      perLook: { share: 0.00003, from: 0, to: 0.00643 },
      perAgentYear: { share: 0.00167, from: 0.00029, to: 0.00938 },
    },
    chart: {
      perLook: { share: 0.01321, from: 0.00668, to: 0.02592 },
      perAgentYear: { share: 0.26167, from: 0.22809, to: 0.29827 },
    },
  },
  {
    evaluationsAWeek: 1,
    sigma: 6,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00365, from: 0.00106, to: 0.01257 },
      perAgentYear: { share: 0.01833, from: 0.01027, to: 0.03253 },
    },
    changed: {
      perLook: { share: 0.00894, from: 0.00393, to: 0.0202 },
      perAgentYear: { share: 0.04, from: 0.02703, to: 0.05883 },
    },
    verdict: {
      perLook: { share: 0.00103, from: 0.00013, to: 0.00827 },
      perAgentYear: { share: 0.01, from: 0.00459, to: 0.02164 },
    },
    chart: {
      perLook: { share: 0.05458, from: 0.03908, to: 0.07576 },
      perAgentYear: { share: 0.61667, from: 0.57714, to: 0.65471 },
    },
  },
  {
    evaluationsAWeek: 2,
    sigma: 6,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00564, from: 0.00204, to: 0.01554 },
      perAgentYear: { share: 0.02333, from: 0.01395, to: 0.03878 },
    },
    changed: {
      perLook: { share: 0.00994, from: 0.00455, to: 0.02156 },
      perAgentYear: { share: 0.04, from: 0.02703, to: 0.05883 },
    },
    verdict: {
      perLook: { share: 0.00135, from: 0.0002, to: 0.00883 },
      perAgentYear: { share: 0.015, from: 0.00791, to: 0.02826 },
    },
    chart: {
      perLook: { share: 0.13276, from: 0.10793, to: 0.16226 },
      perAgentYear: { share: 0.80667, from: 0.77316, to: 0.83627 },
    },
  },
  {
    evaluationsAWeek: 4,
    sigma: 6,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00317, from: 0.00085, to: 0.01182 },
      perAgentYear: { share: 0.015, from: 0.00791, to: 0.02826 },
    },
    changed: {
      perLook: { share: 0.00731, from: 0.00296, to: 0.01792 },
      perAgentYear: { share: 0.035, from: 0.023, to: 0.05291 },
    },
    verdict: {
      perLook: { share: 0.00186, from: 0.00035, to: 0.0097 },
      perAgentYear: { share: 0.02333, from: 0.01395, to: 0.03878 },
    },
    chart: {
      perLook: { share: 0.24429, from: 0.21161, to: 0.28023 },
      perAgentYear: { share: 0.90333, from: 0.87706, to: 0.92448 },
    },
  },
  {
    evaluationsAWeek: 0.69,
    sigma: 9,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00353, from: 0.001, to: 0.01237 },
      perAgentYear: { share: 0.02, from: 0.01148, to: 0.03463 },
    },
    changed: {
      perLook: { share: 0.00885, from: 0.00387, to: 0.02007 },
      perAgentYear: { share: 0.045, from: 0.03111, to: 0.06468 },
    },
    verdict: {
      perLook: { share: 0, from: 0, to: 0.00636 },
      perAgentYear: { share: 0, from: 0, to: 0.00636 },
    },
    chart: {
      perLook: { share: 0.0058, from: 0.00212, to: 0.01577 },
      perAgentYear: { share: 0.15667, from: 0.12978, to: 0.18792 },
    },
  },
  {
    evaluationsAWeek: 1,
    sigma: 9,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00612, from: 0.00229, to: 0.01623 },
      perAgentYear: { share: 0.025, from: 0.01521, to: 0.04084 },
    },
    changed: {
      perLook: { share: 0.00901, from: 0.00397, to: 0.02029 },
      perAgentYear: { share: 0.04167, from: 0.02838, to: 0.06079 },
    },
    verdict: {
      perLook: { share: 0.0009, from: 0.0001, to: 0.00805 },
      perAgentYear: { share: 0.015, from: 0.00791, to: 0.02826 },
    },
    chart: {
      perLook: { share: 0.0251, from: 0.01528, to: 0.04095 },
      perAgentYear: { share: 0.42833, from: 0.38932, to: 0.46826 },
    },
  },
  {
    evaluationsAWeek: 2,
    sigma: 9,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00484, from: 0.00162, to: 0.01436 },
      perAgentYear: { share: 0.02333, from: 0.01395, to: 0.03878 },
    },
    changed: {
      perLook: { share: 0.00724, from: 0.00292, to: 0.01783 },
      perAgentYear: { share: 0.03333, from: 0.02168, to: 0.05092 },
    },
    verdict: {
      perLook: { share: 0.00272, from: 0.00066, to: 0.01111 },
      perAgentYear: { share: 0.03333, from: 0.02168, to: 0.05092 },
    },
    chart: {
      perLook: { share: 0.05224, from: 0.03712, to: 0.07307 },
      perAgentYear: { share: 0.575, from: 0.53509, to: 0.61395 },
    },
  },
  {
    evaluationsAWeek: 4,
    sigma: 9,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00593, from: 0.00219, to: 0.01596 },
      perAgentYear: { share: 0.02333, from: 0.01395, to: 0.03878 },
    },
    changed: {
      perLook: { share: 0.01051, from: 0.00492, to: 0.02234 },
      perAgentYear: { share: 0.04167, from: 0.02838, to: 0.06079 },
    },
    verdict: {
      perLook: { share: 0.00157, from: 0.00027, to: 0.00922 },
      perAgentYear: { share: 0.02167, from: 0.01271, to: 0.03671 },
    },
    chart: {
      perLook: { share: 0.11635, from: 0.0931, to: 0.14448 },
      perAgentYear: { share: 0.80667, from: 0.77316, to: 0.83627 },
    },
  },
  {
    evaluationsAWeek: 0.69,
    sigma: 12,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00266, from: 0.00064, to: 0.01101 },
      perAgentYear: { share: 0.01833, from: 0.01027, to: 0.03253 },
    },
    changed: {
      perLook: { share: 0.01019, from: 0.00471, to: 0.0219 },
      perAgentYear: { share: 0.04833, from: 0.03386, to: 0.06855 },
    },
    verdict: {
      perLook: { share: 0, from: 0, to: 0.00636 },
      perAgentYear: { share: 0, from: 0, to: 0.00636 },
    },
    chart: {
      perLook: { share: 0.00321, from: 0.00086, to: 0.01187 },
      perAgentYear: { share: 0.09833, from: 0.077, to: 0.12478 },
    },
  },
  {
    evaluationsAWeek: 1,
    sigma: 12,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00663, from: 0.00258, to: 0.01697 },
      perAgentYear: { share: 0.03167, from: 0.02036, to: 0.04893 },
    },
    changed: {
      perLook: { share: 0.01051, from: 0.00492, to: 0.02234 },
      perAgentYear: { share: 0.05, from: 0.03525, to: 0.07048 },
    },
    verdict: {
      perLook: { share: 0.00176, from: 0.00032, to: 0.00954 },
      perAgentYear: { share: 0.01333, from: 0.00677, to: 0.02609 },
    },
    chart: {
      perLook: { share: 0.01542, from: 0.0082, to: 0.0288 },
      perAgentYear: { share: 0.30333, from: 0.2679, to: 0.34127 },
    },
  },
  {
    evaluationsAWeek: 2,
    sigma: 12,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00391, from: 0.00117, to: 0.01296 },
      perAgentYear: { share: 0.025, from: 0.01521, to: 0.04084 },
    },
    changed: {
      perLook: { share: 0.00718, from: 0.00289, to: 0.01774 },
      perAgentYear: { share: 0.04, from: 0.02703, to: 0.05883 },
    },
    verdict: {
      perLook: { share: 0.00228, from: 0.0005, to: 0.01039 },
      perAgentYear: { share: 0.04, from: 0.02703, to: 0.05883 },
    },
    chart: {
      perLook: { share: 0.02946, from: 0.01863, to: 0.04626 },
      perAgentYear: { share: 0.48, from: 0.44028, to: 0.51998 },
    },
  },
  {
    evaluationsAWeek: 4,
    sigma: 12,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00622, from: 0.00235, to: 0.01637 },
      perAgentYear: { share: 0.03167, from: 0.02036, to: 0.04893 },
    },
    changed: {
      perLook: { share: 0.01087, from: 0.00514, to: 0.02281 },
      perAgentYear: { share: 0.05333, from: 0.03803, to: 0.07432 },
    },
    verdict: {
      perLook: { share: 0.00349, from: 0.00098, to: 0.01232 },
      perAgentYear: { share: 0.04333, from: 0.02974, to: 0.06274 },
    },
    chart: {
      perLook: { share: 0.06532, from: 0.04818, to: 0.08799 },
      perAgentYear: { share: 0.61667, from: 0.57714, to: 0.65471 },
    },
  },
];

const floors: FloorAlarms[] = [
  {
    floors: 40,
    agents: 40,
    agentYears: 1600,
    evaluationsAWeek: 2.5,
    declining: {
      perLook: { share: 0, from: 0, to: 0.0024 },
      perAgentYear: { share: 0, from: 0, to: 0.0024 },
    },
    changed: { perLook: { share: 0, from: 0, to: 0.0024 }, perAgentYear: { share: 0, from: 0, to: 0.0024 } },
    verdict: {
      perLook: { share: 0.00035, from: 0.00004, to: 0.00305 },
      perAgentYear: { share: 0.00438, from: 0.00212, to: 0.009 },
    },
  },
  {
    floors: 40,
    agents: 40,
    agentYears: 1600,
    evaluationsAWeek: 4,
    declining: {
      perLook: { share: 0, from: 0, to: 0.0024 },
      perAgentYear: { share: 0, from: 0, to: 0.0024 },
    },
    changed: { perLook: { share: 0, from: 0, to: 0.0024 }, perAgentYear: { share: 0, from: 0, to: 0.0024 } },
    verdict: {
      perLook: { share: 0.00034, from: 0.00004, to: 0.00303 },
      perAgentYear: { share: 0.00625, from: 0.0034, to: 0.01147 },
    },
  },
];

/** How often the words, the verdicts and the chart speak up where nothing changed. */
export const falseAlarmFigures = { simulated, floors };
