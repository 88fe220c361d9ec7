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
      perLook: { share: 0.00994, from: 0.00455, to: 0.02156 },
      perAgentYear: { share: 0.035, from: 0.023, to: 0.05291 },
    },
    changed: {
      perLook: { share: 0.01702, from: 0.00933, to: 0.03086 },
      perAgentYear: { share: 0.05667, from: 0.04083, to: 0.07814 },
    },
    verdict: {
      perLook: { share: 0, from: 0, to: 0.00636 },
      perAgentYear: { share: 0, from: 0, to: 0.00636 },
    },
    chart: {
      perLook: { share: 0.01288, from: 0.00647, to: 0.0255 },
      perAgentYear: { share: 0.24333, from: 0.2107, to: 0.27923 },
    },
  },
  {
    evaluationsAWeek: 1,
    sigma: 6,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00333, from: 0.00091, to: 0.01207 },
      perAgentYear: { share: 0.01667, from: 0.00908, to: 0.03041 },
    },
    changed: {
      perLook: { share: 0.00994, from: 0.00455, to: 0.02156 },
      perAgentYear: { share: 0.03833, from: 0.02568, to: 0.05686 },
    },
    verdict: {
      perLook: { share: 0.00006, from: 0, to: 0.00649 },
      perAgentYear: { share: 0.00167, from: 0.00029, to: 0.00938 },
    },
    chart: {
      perLook: { share: 0.05131, from: 0.03634, to: 0.072 },
      perAgentYear: { share: 0.605, from: 0.56534, to: 0.64333 },
    },
  },
  {
    evaluationsAWeek: 2,
    sigma: 6,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00609, from: 0.00228, to: 0.01619 },
      perAgentYear: { share: 0.02333, from: 0.01395, to: 0.03878 },
    },
    changed: {
      perLook: { share: 0.01035, from: 0.00481, to: 0.02212 },
      perAgentYear: { share: 0.04333, from: 0.02974, to: 0.06274 },
    },
    verdict: {
      perLook: { share: 0.01013, from: 0.00467, to: 0.02182 },
      perAgentYear: { share: 0.15, from: 0.12366, to: 0.18079 },
    },
    chart: {
      perLook: { share: 0.12054, from: 0.09688, to: 0.14904 },
      perAgentYear: { share: 0.81833, from: 0.78549, to: 0.84713 },
    },
  },
  {
    evaluationsAWeek: 4,
    sigma: 6,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00279, from: 0.00069, to: 0.01121 },
      perAgentYear: { share: 0.01, from: 0.00459, to: 0.02164 },
    },
    changed: {
      perLook: { share: 0.00904, from: 0.00399, to: 0.02033 },
      perAgentYear: { share: 0.03667, from: 0.02434, to: 0.05489 },
    },
    verdict: {
      perLook: { share: 0.04705, from: 0.0328, to: 0.06707 },
      perAgentYear: { share: 0.49833, from: 0.45846, to: 0.53822 },
    },
    chart: {
      perLook: { share: 0.22696, from: 0.19524, to: 0.26215 },
      perAgentYear: { share: 0.93333, from: 0.91049, to: 0.95066 },
    },
  },
  {
    evaluationsAWeek: 0.69,
    sigma: 9,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00362, from: 0.00104, to: 0.01252 },
      perAgentYear: { share: 0.015, from: 0.00791, to: 0.02826 },
    },
    changed: {
      perLook: { share: 0.00769, from: 0.00318, to: 0.01846 },
      perAgentYear: { share: 0.03167, from: 0.02036, to: 0.04893 },
    },
    verdict: {
      perLook: { share: 0, from: 0, to: 0.00636 },
      perAgentYear: { share: 0, from: 0, to: 0.00636 },
    },
    chart: {
      perLook: { share: 0.00481, from: 0.0016, to: 0.01431 },
      perAgentYear: { share: 0.12833, from: 0.10392, to: 0.15748 },
    },
  },
  {
    evaluationsAWeek: 1,
    sigma: 9,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00452, from: 0.00146, to: 0.01388 },
      perAgentYear: { share: 0.015, from: 0.00791, to: 0.02826 },
    },
    changed: {
      perLook: { share: 0.00817, from: 0.00347, to: 0.01914 },
      perAgentYear: { share: 0.03, from: 0.01906, to: 0.04692 },
    },
    verdict: {
      perLook: { share: 0, from: 0, to: 0.00636 },
      perAgentYear: { share: 0, from: 0, to: 0.00636 },
    },
    chart: {
      perLook: { share: 0.02526, from: 0.0154, to: 0.04115 },
      perAgentYear: { share: 0.42167, from: 0.38277, to: 0.46156 },
    },
  },
  {
    evaluationsAWeek: 2,
    sigma: 9,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00269, from: 0.00065, to: 0.01106 },
      perAgentYear: { share: 0.015, from: 0.00791, to: 0.02826 },
    },
    changed: {
      perLook: { share: 0.00622, from: 0.00235, to: 0.01637 },
      perAgentYear: { share: 0.03333, from: 0.02168, to: 0.05092 },
    },
    verdict: {
      perLook: { share: 0.00651, from: 0.00251, to: 0.01679 },
      perAgentYear: { share: 0.10833, from: 0.08591, to: 0.13574 },
    },
    chart: {
      perLook: { share: 0.04888, from: 0.03431, to: 0.06918 },
      perAgentYear: { share: 0.58, from: 0.54012, to: 0.61886 },
    },
  },
  {
    evaluationsAWeek: 4,
    sigma: 9,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00564, from: 0.00204, to: 0.01554 },
      perAgentYear: { share: 0.02833, from: 0.01776, to: 0.0449 },
    },
    changed: {
      perLook: { share: 0.01019, from: 0.00471, to: 0.0219 },
      perAgentYear: { share: 0.05, from: 0.03525, to: 0.07048 },
    },
    verdict: {
      perLook: { share: 0.04567, from: 0.03166, to: 0.06546 },
      perAgentYear: { share: 0.51167, from: 0.47172, to: 0.55146 },
    },
    chart: {
      perLook: { share: 0.12147, from: 0.09772, to: 0.15005 },
      perAgentYear: { share: 0.81667, from: 0.78372, to: 0.84558 },
    },
  },
  {
    evaluationsAWeek: 0.69,
    sigma: 12,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00702, from: 0.00279, to: 0.01752 },
      perAgentYear: { share: 0.025, from: 0.01521, to: 0.04084 },
    },
    changed: {
      perLook: { share: 0.01032, from: 0.00479, to: 0.02208 },
      perAgentYear: { share: 0.04333, from: 0.02974, to: 0.06274 },
    },
    verdict: {
      perLook: { share: 0, from: 0, to: 0.00636 },
      perAgentYear: { share: 0, from: 0, to: 0.00636 },
    },
    chart: {
      perLook: { share: 0.00356, from: 0.00101, to: 0.01242 },
      perAgentYear: { share: 0.1, from: 0.07848, to: 0.12661 },
    },
  },
  {
    evaluationsAWeek: 1,
    sigma: 12,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00468, from: 0.00154, to: 0.01412 },
      perAgentYear: { share: 0.02333, from: 0.01395, to: 0.03878 },
    },
    changed: {
      perLook: { share: 0.01144, from: 0.00552, to: 0.02358 },
      perAgentYear: { share: 0.05333, from: 0.03803, to: 0.07432 },
    },
    verdict: {
      perLook: { share: 0.00016, from: 0, to: 0.00668 },
      perAgentYear: { share: 0.00167, from: 0.00029, to: 0.00938 },
    },
    chart: {
      perLook: { share: 0.01417, from: 0.00734, to: 0.02718 },
      perAgentYear: { share: 0.34833, from: 0.31128, to: 0.38731 },
    },
  },
  {
    evaluationsAWeek: 2,
    sigma: 12,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00343, from: 0.00096, to: 0.01222 },
      perAgentYear: { share: 0.01667, from: 0.00908, to: 0.03041 },
    },
    changed: {
      perLook: { share: 0.01157, from: 0.0056, to: 0.02376 },
      perAgentYear: { share: 0.05333, from: 0.03803, to: 0.07432 },
    },
    verdict: {
      perLook: { share: 0.00561, from: 0.00202, to: 0.01549 },
      perAgentYear: { share: 0.10333, from: 0.08145, to: 0.13027 },
    },
    chart: {
      perLook: { share: 0.03301, from: 0.02143, to: 0.05054 },
      perAgentYear: { share: 0.48333, from: 0.44358, to: 0.5233 },
    },
  },
  {
    evaluationsAWeek: 4,
    sigma: 12,
    agentYears: 600,
    declining: {
      perLook: { share: 0.00599, from: 0.00222, to: 0.01605 },
      perAgentYear: { share: 0.025, from: 0.01521, to: 0.04084 },
    },
    changed: {
      perLook: { share: 0.01138, from: 0.00547, to: 0.0235 },
      perAgentYear: { share: 0.05167, from: 0.03663, to: 0.0724 },
    },
    verdict: {
      perLook: { share: 0.04099, from: 0.02783, to: 0.06 },
      perAgentYear: { share: 0.49, from: 0.45019, to: 0.52994 },
    },
    chart: {
      perLook: { share: 0.06696, from: 0.04958, to: 0.08984 },
      perAgentYear: { share: 0.63, from: 0.59066, to: 0.66769 },
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
      perLook: { share: 0.00462, from: 0.00228, to: 0.00932 },
      perAgentYear: { share: 0.08375, from: 0.07115, to: 0.09834 },
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
      perLook: { share: 0.00626, from: 0.00341, to: 0.01148 },
      perAgentYear: { share: 0.11625, from: 0.10146, to: 0.13288 },
    },
  },
];

/** How often the words, the verdicts and the chart speak up where nothing changed. */
export const falseAlarmFigures = { simulated, floors };
