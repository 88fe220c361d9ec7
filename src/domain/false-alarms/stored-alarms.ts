import type { AlarmFigures } from "./alarm-figures.ts";

// Written by `npm run false-alarms -- 2026-12-01`; to be run again when a rule changes, which a test asks for.

/** How often chance alone makes the console claim something, and what it finds of what is there. */
export const storedAlarms: AlarmFigures = {
  run: {
    day: "2026-12-01",
    seed: 20261201,
    size: "full",
  },
  rules: {
    attention: 2,
    change: 2,
    thresholds: 20261130,
    verdict: 2,
    outcome: 2,
  },
  claims: [
    {
      claim: "attention-limit",
      subject: "person",
      simulated: 4000,
      perLook: {
        share: 0.00014,
        from: 0.00002,
        to: 0.00122,
      },
      perAgentYear: {
        share: 0.004,
        from: 0.00246,
        to: 0.00649,
      },
      aFloorYear: {
        words: 0.24,
        from: 0.15373,
        to: 0.35712,
      },
    },
    {
      claim: "attention-together",
      subject: "person",
      simulated: 4000,
      perLook: {
        share: 0,
        from: 0,
        to: 0.00096,
      },
      perAgentYear: {
        share: 0,
        from: 0,
        to: 0.00096,
      },
      aFloorYear: {
        words: 0,
        from: 0,
        to: 0.03668,
      },
    },
    {
      claim: "team-attention",
      subject: "team",
      simulated: 400,
      perLook: {
        share: 0,
        from: 0,
        to: 0.00951,
      },
      perAgentYear: {
        share: 0,
        from: 0,
        to: 0.00951,
      },
      aFloorYear: {
        words: 0,
        from: 0,
        to: 0.03668,
      },
    },
    {
      claim: "declining",
      subject: "person",
      simulated: 1600,
      perLook: {
        share: 0.00331,
        from: 0.00144,
        to: 0.00755,
      },
      perAgentYear: {
        share: 0.015,
        from: 0.0101,
        to: 0.02222,
      },
      aFloorYear: {
        words: 0.625,
        from: 0.40436,
        to: 0.92266,
      },
    },
    {
      claim: "improving",
      subject: "person",
      simulated: 1600,
      perLook: {
        share: 0.00362,
        from: 0.00164,
        to: 0.00798,
      },
      perAgentYear: {
        share: 0.0125,
        from: 0.00811,
        to: 0.01923,
      },
      aFloorYear: {
        words: 0.5,
        from: 0.30529,
        to: 0.77225,
      },
    },
    {
      claim: "lower-since",
      subject: "person",
      simulated: 1600,
      perLook: {
        share: 0.00014,
        from: 0.00001,
        to: 0.00268,
      },
      perAgentYear: {
        share: 0.00125,
        from: 0.00034,
        to: 0.00455,
      },
      aFloorYear: {
        words: 0.05,
        from: 0.00562,
        to: 0.18052,
      },
    },
    {
      claim: "refresh",
      subject: "person",
      simulated: 1600,
      perLook: {
        share: 0.00013,
        from: 0.00001,
        to: 0.00265,
      },
      perAgentYear: {
        share: 0.0025,
        from: 0.00097,
        to: 0.00641,
      },
      aFloorYear: {
        words: 0.1,
        from: 0.0269,
        to: 0.25602,
      },
    },
    {
      claim: "relieve",
      subject: "person",
      simulated: 1600,
      perLook: {
        share: 0.00022,
        from: 0.00002,
        to: 0.00281,
      },
      perAgentYear: {
        share: 0.00438,
        from: 0.00212,
        to: 0.009,
      },
      aFloorYear: {
        words: 0.175,
        from: 0.07011,
        to: 0.36058,
      },
    },
    {
      claim: "team-change",
      subject: "team",
      simulated: 160,
      perLook: {
        share: 0.00084,
        from: 0.00003,
        to: 0.02506,
      },
      perAgentYear: {
        share: 0.0125,
        from: 0.00343,
        to: 0.04443,
      },
      aFloorYear: {
        words: 0.05,
        from: 0.00562,
        to: 0.18052,
      },
    },
    {
      claim: "team-under-load",
      subject: "team",
      simulated: 160,
      perLook: {
        share: 0,
        from: 0,
        to: 0.02345,
      },
      perAgentYear: {
        share: 0,
        from: 0,
        to: 0.02345,
      },
      aFloorYear: {
        words: 0,
        from: 0,
        to: 0.0917,
      },
    },
    {
      claim: "helped",
      subject: "session",
      simulated: 16794,
      perLook: {
        share: 0.02572,
        from: 0.02344,
        to: 0.02823,
      },
      perAgentYear: {
        share: 0.03037,
        from: 0.02788,
        to: 0.03307,
      },
      aFloorYear: {
        words: 1.21472,
        from: 1.11157,
        to: 1.32487,
      },
    },
    {
      claim: "lower",
      subject: "session",
      simulated: 16794,
      perLook: {
        share: 0.02912,
        from: 0.02668,
        to: 0.03177,
      },
      perAgentYear: {
        share: 0.03358,
        from: 0.03096,
        to: 0.03642,
      },
      aFloorYear: {
        words: 1.34334,
        from: 1.23474,
        to: 1.45892,
      },
    },
  ],
  attention: [
    {
      wider: 1,
      floors: 200,
      agents: 20,
      agentWeeks: 208000,
      inAttention: 29,
      any: {
        perLook: {
          share: 0.00014,
          from: 0.00002,
          to: 0.00122,
        },
        perAgentYear: {
          share: 0.004,
          from: 0.00246,
          to: 0.00649,
        },
      },
    },
    {
      wider: 2,
      floors: 40,
      agents: 20,
      agentWeeks: 41600,
      inAttention: 434,
      any: {
        perLook: {
          share: 0.01043,
          from: 0.00537,
          to: 0.02018,
        },
        perAgentYear: {
          share: 0.0675,
          from: 0.0521,
          to: 0.08703,
        },
      },
    },
    {
      wider: 3,
      floors: 40,
      agents: 20,
      agentWeeks: 41600,
      inAttention: 2562,
      any: {
        perLook: {
          share: 0.06159,
          from: 0.04693,
          to: 0.08043,
        },
        perAgentYear: {
          share: 0.18625,
          from: 0.16079,
          to: 0.2147,
        },
      },
    },
  ],
  simulated: [
    {
      evaluationsAWeek: 0.69,
      sigma: 6,
      agentYears: 800,
      declining: {
        perLook: {
          share: 0.0056,
          from: 0.00229,
          to: 0.01364,
        },
        perAgentYear: {
          share: 0.02,
          from: 0.01235,
          to: 0.03224,
        },
      },
      changed: {
        perLook: {
          share: 0.0094,
          from: 0.00467,
          to: 0.01881,
        },
        perAgentYear: {
          share: 0.03625,
          from: 0.02536,
          to: 0.05158,
        },
      },
      verdict: {
        perLook: {
          share: 0.00019,
          from: 0.00001,
          to: 0.00515,
        },
        perAgentYear: {
          share: 0.005,
          from: 0.00195,
          to: 0.01279,
        },
      },
      chart: {
        perLook: {
          share: 0.01231,
          from: 0.00667,
          to: 0.02261,
        },
        perAgentYear: {
          share: 0.22125,
          from: 0.19386,
          to: 0.25131,
        },
      },
    },
    {
      evaluationsAWeek: 1,
      sigma: 6,
      agentYears: 800,
      declining: {
        perLook: {
          share: 0.00522,
          from: 0.00207,
          to: 0.01309,
        },
        perAgentYear: {
          share: 0.02,
          from: 0.01235,
          to: 0.03224,
        },
      },
      changed: {
        perLook: {
          share: 0.00769,
          from: 0.00356,
          to: 0.01653,
        },
        perAgentYear: {
          share: 0.03125,
          from: 0.02126,
          to: 0.04572,
        },
      },
      verdict: {
        perLook: {
          share: 0.00065,
          from: 0.00007,
          to: 0.006,
        },
        perAgentYear: {
          share: 0.0075,
          from: 0.00344,
          to: 0.01627,
        },
      },
      chart: {
        perLook: {
          share: 0.05428,
          from: 0.0406,
          to: 0.07222,
        },
        perAgentYear: {
          share: 0.6225,
          from: 0.5884,
          to: 0.65543,
        },
      },
    },
    {
      evaluationsAWeek: 2,
      sigma: 6,
      agentYears: 800,
      declining: {
        perLook: {
          share: 0.00339,
          from: 0.0011,
          to: 0.01043,
        },
        perAgentYear: {
          share: 0.02,
          from: 0.01235,
          to: 0.03224,
        },
      },
      changed: {
        perLook: {
          share: 0.00901,
          from: 0.00442,
          to: 0.0183,
        },
        perAgentYear: {
          share: 0.04375,
          from: 0.03162,
          to: 0.06024,
        },
      },
      verdict: {
        perLook: {
          share: 0.00127,
          from: 0.00023,
          to: 0.00709,
        },
        perAgentYear: {
          share: 0.02125,
          from: 0.01331,
          to: 0.03377,
        },
      },
      chart: {
        perLook: {
          share: 0.12935,
          from: 0.10786,
          to: 0.15439,
        },
        perAgentYear: {
          share: 0.8175,
          from: 0.78924,
          to: 0.84273,
        },
      },
    },
    {
      evaluationsAWeek: 4,
      sigma: 6,
      agentYears: 800,
      declining: {
        perLook: {
          share: 0.00587,
          from: 0.00244,
          to: 0.01401,
        },
        perAgentYear: {
          share: 0.01875,
          from: 0.0114,
          to: 0.0307,
        },
      },
      changed: {
        perLook: {
          share: 0.01231,
          from: 0.00667,
          to: 0.02261,
        },
        perAgentYear: {
          share: 0.04375,
          from: 0.03162,
          to: 0.06024,
        },
      },
      verdict: {
        perLook: {
          share: 0.00226,
          from: 0.00058,
          to: 0.00869,
        },
        perAgentYear: {
          share: 0.02125,
          from: 0.01331,
          to: 0.03377,
        },
      },
      chart: {
        perLook: {
          share: 0.24704,
          from: 0.21841,
          to: 0.27809,
        },
        perAgentYear: {
          share: 0.93375,
          from: 0.91436,
          to: 0.949,
        },
      },
    },
    {
      evaluationsAWeek: 0.69,
      sigma: 9,
      agentYears: 800,
      declining: {
        perLook: {
          share: 0.00546,
          from: 0.00221,
          to: 0.01343,
        },
        perAgentYear: {
          share: 0.0275,
          from: 0.01823,
          to: 0.04129,
        },
      },
      changed: {
        perLook: {
          share: 0.01445,
          from: 0.0082,
          to: 0.02534,
        },
        perAgentYear: {
          share: 0.05875,
          from: 0.04447,
          to: 0.07725,
        },
      },
      verdict: {
        perLook: {
          share: 0.00043,
          from: 0.00003,
          to: 0.00561,
        },
        perAgentYear: {
          share: 0.00375,
          from: 0.00128,
          to: 0.01097,
        },
      },
      chart: {
        perLook: {
          share: 0.00608,
          from: 0.00257,
          to: 0.01431,
        },
        perAgentYear: {
          share: 0.1475,
          from: 0.12461,
          to: 0.17376,
        },
      },
    },
    {
      evaluationsAWeek: 1,
      sigma: 9,
      agentYears: 800,
      declining: {
        perLook: {
          share: 0.00536,
          from: 0.00215,
          to: 0.0133,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.01624,
          to: 0.0383,
        },
      },
      changed: {
        perLook: {
          share: 0.00974,
          from: 0.0049,
          to: 0.01926,
        },
        perAgentYear: {
          share: 0.0425,
          from: 0.03057,
          to: 0.0588,
        },
      },
      verdict: {
        perLook: {
          share: 0.00161,
          from: 0.00034,
          to: 0.00765,
        },
        perAgentYear: {
          share: 0.0175,
          from: 0.01045,
          to: 0.02916,
        },
      },
      chart: {
        perLook: {
          share: 0.0251,
          from: 0.01632,
          to: 0.03841,
        },
        perAgentYear: {
          share: 0.42875,
          from: 0.39488,
          to: 0.4633,
        },
      },
    },
    {
      evaluationsAWeek: 2,
      sigma: 9,
      agentYears: 800,
      declining: {
        perLook: {
          share: 0.00154,
          from: 0.00031,
          to: 0.00753,
        },
        perAgentYear: {
          share: 0.00875,
          from: 0.00424,
          to: 0.01795,
        },
      },
      changed: {
        perLook: {
          share: 0.00611,
          from: 0.00259,
          to: 0.01435,
        },
        perAgentYear: {
          share: 0.03125,
          from: 0.02126,
          to: 0.04572,
        },
      },
      verdict: {
        perLook: {
          share: 0.00317,
          from: 0.00099,
          to: 0.0101,
        },
        perAgentYear: {
          share: 0.03125,
          from: 0.02126,
          to: 0.04572,
        },
      },
      chart: {
        perLook: {
          share: 0.05675,
          from: 0.04274,
          to: 0.07501,
        },
        perAgentYear: {
          share: 0.635,
          from: 0.60107,
          to: 0.66764,
        },
      },
    },
    {
      evaluationsAWeek: 4,
      sigma: 9,
      agentYears: 800,
      declining: {
        perLook: {
          share: 0.00656,
          from: 0.00286,
          to: 0.01498,
        },
        perAgentYear: {
          share: 0.0275,
          from: 0.01823,
          to: 0.04129,
        },
      },
      changed: {
        perLook: {
          share: 0.01236,
          from: 0.0067,
          to: 0.02267,
        },
        perAgentYear: {
          share: 0.05625,
          from: 0.0423,
          to: 0.07444,
        },
      },
      verdict: {
        perLook: {
          share: 0.00228,
          from: 0.00059,
          to: 0.00873,
        },
        perAgentYear: {
          share: 0.0325,
          from: 0.02227,
          to: 0.04719,
        },
      },
      chart: {
        perLook: {
          share: 0.12346,
          from: 0.10245,
          to: 0.14807,
        },
        perAgentYear: {
          share: 0.80375,
          from: 0.7748,
          to: 0.82979,
        },
      },
    },
    {
      evaluationsAWeek: 0.69,
      sigma: 12,
      agentYears: 800,
      declining: {
        perLook: {
          share: 0.00543,
          from: 0.00219,
          to: 0.0134,
        },
        perAgentYear: {
          share: 0.02,
          from: 0.01235,
          to: 0.03224,
        },
      },
      changed: {
        perLook: {
          share: 0.01087,
          from: 0.00566,
          to: 0.02074,
        },
        perAgentYear: {
          share: 0.03875,
          from: 0.02743,
          to: 0.05448,
        },
      },
      verdict: {
        perLook: {
          share: 0.00017,
          from: 0.00001,
          to: 0.00511,
        },
        perAgentYear: {
          share: 0.00375,
          from: 0.00128,
          to: 0.01097,
        },
      },
      chart: {
        perLook: {
          share: 0.00337,
          from: 0.00108,
          to: 0.01039,
        },
        perAgentYear: {
          share: 0.0975,
          from: 0.07883,
          to: 0.12002,
        },
      },
    },
    {
      evaluationsAWeek: 1,
      sigma: 12,
      agentYears: 800,
      declining: {
        perLook: {
          share: 0.00608,
          from: 0.00257,
          to: 0.01431,
        },
        perAgentYear: {
          share: 0.02625,
          from: 0.01723,
          to: 0.0398,
        },
      },
      changed: {
        perLook: {
          share: 0.0112,
          from: 0.0059,
          to: 0.02118,
        },
        perAgentYear: {
          share: 0.055,
          from: 0.04122,
          to: 0.07303,
        },
      },
      verdict: {
        perLook: {
          share: 0.00161,
          from: 0.00034,
          to: 0.00765,
        },
        perAgentYear: {
          share: 0.01625,
          from: 0.00952,
          to: 0.0276,
        },
      },
      chart: {
        perLook: {
          share: 0.01656,
          from: 0.00975,
          to: 0.02799,
        },
        perAgentYear: {
          share: 0.3325,
          from: 0.30072,
          to: 0.36588,
        },
      },
    },
    {
      evaluationsAWeek: 2,
      sigma: 12,
      agentYears: 800,
      declining: {
        perLook: {
          share: 0.00373,
          from: 0.00126,
          to: 0.01093,
        },
        perAgentYear: {
          share: 0.01875,
          from: 0.0114,
          to: 0.0307,
        },
      },
      changed: {
        perLook: {
          share: 0.00733,
          from: 0.00334,
          to: 0.01604,
        },
        perAgentYear: {
          share: 0.0375,
          from: 0.02639,
          to: 0.05303,
        },
      },
      verdict: {
        perLook: {
          share: 0.00399,
          from: 0.0014,
          to: 0.01132,
        },
        perAgentYear: {
          share: 0.03625,
          from: 0.02536,
          to: 0.05158,
        },
      },
      chart: {
        perLook: {
          share: 0.03038,
          from: 0.02055,
          to: 0.0447,
        },
        perAgentYear: {
          share: 0.4775,
          from: 0.44308,
          to: 0.51214,
        },
      },
    },
    {
      evaluationsAWeek: 4,
      sigma: 12,
      agentYears: 800,
      declining: {
        perLook: {
          share: 0.00284,
          from: 0.00083,
          to: 0.00959,
        },
        perAgentYear: {
          share: 0.015,
          from: 0.0086,
          to: 0.02603,
        },
      },
      changed: {
        perLook: {
          share: 0.00524,
          from: 0.00208,
          to: 0.01313,
        },
        perAgentYear: {
          share: 0.03375,
          from: 0.0233,
          to: 0.04866,
        },
      },
      verdict: {
        perLook: {
          share: 0.00305,
          from: 0.00093,
          to: 0.00992,
        },
        perAgentYear: {
          share: 0.0425,
          from: 0.03057,
          to: 0.0588,
        },
      },
      chart: {
        perLook: {
          share: 0.06913,
          from: 0.05354,
          to: 0.08885,
        },
        perAgentYear: {
          share: 0.66375,
          from: 0.6303,
          to: 0.69564,
        },
      },
    },
  ],
  floors: [
    {
      floors: 40,
      agents: 40,
      agentYears: 1600,
      evaluationsAWeek: 0.69,
      declining: {
        perLook: {
          share: 0.00249,
          from: 0.00097,
          to: 0.00639,
        },
        perAgentYear: {
          share: 0.01063,
          from: 0.00664,
          to: 0.01695,
        },
      },
      changed: {
        perLook: {
          share: 0.00721,
          from: 0.00409,
          to: 0.0127,
        },
        perAgentYear: {
          share: 0.02875,
          from: 0.02162,
          to: 0.03813,
        },
      },
      verdict: {
        perLook: {
          share: 0.00006,
          from: 0,
          to: 0.00251,
        },
        perAgentYear: {
          share: 0.00125,
          from: 0.00034,
          to: 0.00455,
        },
      },
    },
    {
      floors: 40,
      agents: 40,
      agentYears: 1600,
      evaluationsAWeek: 1,
      declining: {
        perLook: {
          share: 0.00331,
          from: 0.00144,
          to: 0.00755,
        },
        perAgentYear: {
          share: 0.015,
          from: 0.0101,
          to: 0.02222,
        },
      },
      changed: {
        perLook: {
          share: 0.00692,
          from: 0.00388,
          to: 0.01233,
        },
        perAgentYear: {
          share: 0.0275,
          from: 0.02055,
          to: 0.03671,
        },
      },
      verdict: {
        perLook: {
          share: 0.00035,
          from: 0.00004,
          to: 0.00305,
        },
        perAgentYear: {
          share: 0.00688,
          from: 0.00384,
          to: 0.01227,
        },
      },
    },
    {
      floors: 40,
      agents: 40,
      agentYears: 1600,
      evaluationsAWeek: 2,
      declining: {
        perLook: {
          share: 0.00487,
          from: 0.00245,
          to: 0.00966,
        },
        perAgentYear: {
          share: 0.01875,
          from: 0.01317,
          to: 0.02664,
        },
      },
      changed: {
        perLook: {
          share: 0.00881,
          from: 0.00526,
          to: 0.01471,
        },
        perAgentYear: {
          share: 0.03313,
          from: 0.02541,
          to: 0.04307,
        },
      },
      verdict: {
        perLook: {
          share: 0.00124,
          from: 0.00034,
          to: 0.00453,
        },
        perAgentYear: {
          share: 0.01313,
          from: 0.0086,
          to: 0.01998,
        },
      },
    },
    {
      floors: 40,
      agents: 40,
      agentYears: 1600,
      evaluationsAWeek: 4,
      declining: {
        perLook: {
          share: 0.0056,
          from: 0.00295,
          to: 0.01062,
        },
        perAgentYear: {
          share: 0.01875,
          from: 0.01317,
          to: 0.02664,
        },
      },
      changed: {
        perLook: {
          share: 0.01014,
          from: 0.00627,
          to: 0.01636,
        },
        perAgentYear: {
          share: 0.03688,
          from: 0.02869,
          to: 0.04727,
        },
      },
      verdict: {
        perLook: {
          share: 0.00118,
          from: 0.00031,
          to: 0.00443,
        },
        perAgentYear: {
          share: 0.01688,
          from: 0.01162,
          to: 0.02444,
        },
      },
    },
  ],
  sessions: {
    queues: 4200,
    statements: 16794,
    helped: 432,
    kinds: [
      {
        measure: "empathy-score, 1 a week",
        everybody: 0,
        statements: 797,
        helped: 13,
        lower: 23,
      },
      {
        measure: "empathy-score, 1 a week",
        everybody: 5,
        statements: 799,
        helped: 19,
        lower: 15,
      },
      {
        measure: "empathy-score, 1 a week",
        everybody: -5,
        statements: 798,
        helped: 22,
        lower: 19,
      },
      {
        measure: "empathy-score, 2 a week",
        everybody: 0,
        statements: 800,
        helped: 15,
        lower: 19,
      },
      {
        measure: "empathy-score, 2 a week",
        everybody: 5,
        statements: 800,
        helped: 21,
        lower: 20,
      },
      {
        measure: "empathy-score, 2 a week",
        everybody: -5,
        statements: 800,
        helped: 23,
        lower: 36,
      },
      {
        measure: "empathy-score, 4 a week",
        everybody: 0,
        statements: 800,
        helped: 12,
        lower: 12,
      },
      {
        measure: "empathy-score, 4 a week",
        everybody: 5,
        statements: 800,
        helped: 22,
        lower: 19,
      },
      {
        measure: "empathy-score, 4 a week",
        everybody: -5,
        statements: 800,
        helped: 19,
        lower: 20,
      },
      {
        measure: "short-rests",
        everybody: 0,
        statements: 800,
        helped: 9,
        lower: 26,
      },
      {
        measure: "short-rests",
        everybody: -0.25,
        statements: 800,
        helped: 1,
        lower: 7,
      },
      {
        measure: "short-rests",
        everybody: 0.25,
        statements: 800,
        helped: 6,
        lower: 28,
      },
      {
        measure: "busy-share",
        everybody: 0,
        statements: 800,
        helped: 36,
        lower: 26,
      },
      {
        measure: "busy-share",
        everybody: -0.1,
        statements: 800,
        helped: 28,
        lower: 29,
      },
      {
        measure: "busy-share",
        everybody: 0.1,
        statements: 800,
        helped: 28,
        lower: 25,
      },
      {
        measure: "longest-stretch",
        everybody: 0,
        statements: 800,
        helped: 27,
        lower: 24,
      },
      {
        measure: "longest-stretch",
        everybody: -15,
        statements: 800,
        helped: 19,
        lower: 31,
      },
      {
        measure: "longest-stretch",
        everybody: 15,
        statements: 800,
        helped: 22,
        lower: 26,
      },
      {
        measure: "overtime",
        everybody: 0,
        statements: 800,
        helped: 25,
        lower: 27,
      },
      {
        measure: "overtime",
        everybody: -1,
        statements: 800,
        helped: 24,
        lower: 33,
      },
      {
        measure: "overtime",
        everybody: 1,
        statements: 800,
        helped: 41,
        lower: 24,
      },
    ],
  },
  power: {
    attention: [
      {
        condition: "busy .97, stretches of 238 min, ordinary contacts",
        sinceEver: false,
        people: 20,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "half of the contacts difficult",
        sinceEver: false,
        people: 20,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "hard contacts x 6",
        sinceEver: false,
        people: 20,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "hard contacts x 3",
        sinceEver: false,
        people: 20,
        byThree: 0.85,
        byFour: 0.9,
      },
      {
        condition: "busy .75, stretch 100 min, demand x 1.5",
        sinceEver: false,
        people: 20,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "two quick returns a week",
        sinceEver: false,
        people: 20,
        byThree: 0,
        byFour: 1,
      },
      {
        condition: "nine hours of overtime a week",
        sinceEver: false,
        people: 20,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "the whole queue at its maximum",
        sinceEver: false,
        people: 400,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "busy .97, stretches of 238 min, ordinary contacts",
        sinceEver: true,
        people: 20,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "half of the contacts difficult",
        sinceEver: true,
        people: 20,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "hard contacts x 6",
        sinceEver: true,
        people: 20,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "hard contacts x 3",
        sinceEver: true,
        people: 20,
        byThree: 0.85,
        byFour: 0.95,
      },
      {
        condition: "busy .75, stretch 100 min, demand x 1.5",
        sinceEver: true,
        people: 20,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "two quick returns a week",
        sinceEver: true,
        people: 20,
        byThree: 0,
        byFour: 1,
      },
      {
        condition: "nine hours of overtime a week",
        sinceEver: true,
        people: 20,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "the whole queue at its maximum",
        sinceEver: true,
        people: 400,
        byThree: 1,
        byFour: 1,
      },
    ],
    falls: [
      {
        evaluationsAWeek: 0.69,
        points: 10,
        people: 300,
        by: [0.03667, 0.14667, 0.21333, 0.42667],
      },
      {
        evaluationsAWeek: 0.69,
        points: 15,
        people: 300,
        by: [0.17, 0.46667, 0.63333, 0.80667],
      },
      {
        evaluationsAWeek: 0.69,
        points: 20,
        people: 300,
        by: [0.32, 0.7, 0.87333, 0.98],
      },
      {
        evaluationsAWeek: 1,
        points: 10,
        people: 300,
        by: [0.09667, 0.21667, 0.32333, 0.48667],
      },
      {
        evaluationsAWeek: 1,
        points: 15,
        people: 300,
        by: [0.26333, 0.58, 0.74333, 0.86333],
      },
      {
        evaluationsAWeek: 1,
        points: 20,
        people: 300,
        by: [0.47667, 0.87667, 0.95667, 0.99333],
      },
      {
        evaluationsAWeek: 2,
        points: 10,
        people: 300,
        by: [0.21333, 0.37667, 0.48, 0.62667],
      },
      {
        evaluationsAWeek: 2,
        points: 15,
        people: 300,
        by: [0.53667, 0.78, 0.89667, 0.96333],
      },
      {
        evaluationsAWeek: 2,
        points: 20,
        people: 300,
        by: [0.81333, 0.99667, 0.99667, 1],
      },
      {
        evaluationsAWeek: 4,
        points: 10,
        people: 300,
        by: [0.3, 0.47667, 0.60333, 0.69],
      },
      {
        evaluationsAWeek: 4,
        points: 15,
        people: 300,
        by: [0.78667, 0.91333, 0.96333, 0.98333],
      },
      {
        evaluationsAWeek: 4,
        points: 20,
        people: 300,
        by: [0.97333, 0.99667, 0.99667, 1],
      },
    ],
    teamFalls: [
      {
        evaluationsAWeek: 0.69,
        points: 5,
        people: 60,
        by: [0.2, 0.5, 0.73333, 0.91667],
      },
      {
        evaluationsAWeek: 0.69,
        points: 10,
        people: 60,
        by: [0.95, 1, 1, 1],
      },
      {
        evaluationsAWeek: 0.69,
        points: 15,
        people: 60,
        by: [1, 1, 1, 1],
      },
    ],
    verdicts: [
      {
        kind: "relieve",
        evaluationsAWeek: 1,
        sigma: 9,
        people: 160,
        by: [0.025, 0.09375, 0.18125],
        wrong: 0.0125,
      },
      {
        kind: "relieve",
        evaluationsAWeek: 2,
        sigma: 9,
        people: 160,
        by: [0.04375, 0.275, 0.58125],
        wrong: 0.00625,
      },
      {
        kind: "relieve",
        evaluationsAWeek: 4,
        sigma: 9,
        people: 160,
        by: [0.1625, 0.7375, 0.925],
        wrong: 0.0125,
      },
      {
        kind: "relieve",
        evaluationsAWeek: 1,
        sigma: 12,
        people: 160,
        by: [0.00625, 0.03125, 0.09375],
        wrong: 0,
      },
      {
        kind: "relieve",
        evaluationsAWeek: 2,
        sigma: 12,
        people: 160,
        by: [0.025, 0.1875, 0.4],
        wrong: 0.0125,
      },
      {
        kind: "relieve",
        evaluationsAWeek: 4,
        sigma: 12,
        people: 160,
        by: [0.1375, 0.55625, 0.775],
        wrong: 0.0125,
      },
      {
        kind: "refresh",
        evaluationsAWeek: 1,
        sigma: 9,
        people: 160,
        by: [0.0125, 0.1, 0.2375],
        wrong: 0.00625,
      },
      {
        kind: "refresh",
        evaluationsAWeek: 2,
        sigma: 9,
        people: 160,
        by: [0.0875, 0.45625, 0.64375],
        wrong: 0.03125,
      },
      {
        kind: "refresh",
        evaluationsAWeek: 4,
        sigma: 9,
        people: 160,
        by: [0.34375, 0.83125, 0.90625],
        wrong: 0.0125,
      },
      {
        kind: "refresh",
        evaluationsAWeek: 1,
        sigma: 12,
        people: 160,
        by: [0, 0.05625, 0.11875],
        wrong: 0.03125,
      },
      {
        kind: "refresh",
        evaluationsAWeek: 2,
        sigma: 12,
        people: 160,
        by: [0.08125, 0.25, 0.46875],
        wrong: 0.075,
      },
      {
        kind: "refresh",
        evaluationsAWeek: 4,
        sigma: 12,
        people: 160,
        by: [0.2125, 0.6125, 0.83125],
        wrong: 0.025,
      },
    ],
    effects: [
      {
        measure: "empathy-score, 1 a week",
        effect: 5,
        sessions: 400,
        found: 0.1625,
      },
      {
        measure: "empathy-score, 1 a week",
        effect: 10,
        sessions: 400,
        found: 0.5275,
      },
      {
        measure: "empathy-score, 1 a week",
        effect: 15,
        sessions: 400,
        found: 0.885,
      },
      {
        measure: "empathy-score, 2 a week",
        effect: 5,
        sessions: 400,
        found: 0.2475,
      },
      {
        measure: "empathy-score, 2 a week",
        effect: 10,
        sessions: 400,
        found: 0.71,
      },
      {
        measure: "empathy-score, 2 a week",
        effect: 15,
        sessions: 400,
        found: 0.965,
      },
      {
        measure: "empathy-score, 4 a week",
        effect: 5,
        sessions: 400,
        found: 0.335,
      },
      {
        measure: "empathy-score, 4 a week",
        effect: 10,
        sessions: 400,
        found: 0.88,
      },
      {
        measure: "empathy-score, 4 a week",
        effect: 15,
        sessions: 400,
        found: 0.995,
      },
      {
        measure: "short-rests",
        effect: -0.25,
        sessions: 400,
        found: 0.13,
      },
      {
        measure: "short-rests",
        effect: -0.4,
        sessions: 400,
        found: 0.5575,
      },
      {
        measure: "short-rests",
        effect: -0.5,
        sessions: 400,
        found: 0.8275,
      },
      {
        measure: "busy-share",
        effect: -0.1,
        sessions: 400,
        found: 0.41,
      },
      {
        measure: "busy-share",
        effect: -0.2,
        sessions: 400,
        found: 0.8475,
      },
      {
        measure: "busy-share",
        effect: -0.3,
        sessions: 400,
        found: 0.995,
      },
      {
        measure: "longest-stretch",
        effect: -15,
        sessions: 400,
        found: 0.4175,
      },
      {
        measure: "longest-stretch",
        effect: -30,
        sessions: 400,
        found: 0.8725,
      },
      {
        measure: "longest-stretch",
        effect: -45,
        sessions: 400,
        found: 0.995,
      },
      {
        measure: "overtime",
        effect: -2,
        sessions: 400,
        found: 0.435,
      },
      {
        measure: "overtime",
        effect: -4,
        sessions: 400,
        found: 0.89,
      },
      {
        measure: "overtime",
        effect: -6,
        sessions: 400,
        found: 0.9975,
      },
    ],
  },
};
