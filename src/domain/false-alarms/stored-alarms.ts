import type { AlarmFigures } from "./alarm-figures.ts";

// Written by `npm run false-alarms -- 2026-12-01`; to be run again when a rule changes, which a test asks for.

/** How often chance alone makes the console claim something, and what it finds of what is there. */
export const storedAlarms: AlarmFigures = {
  run: {
    day: "2026-12-01",
    seed: 20261201,
    size: "quick",
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
      simulated: 20,
      perLook: {
        share: 0,
        from: 0,
        to: 0.16113,
      },
      perAgentYear: {
        share: 0,
        from: 0,
        to: 0.16113,
      },
      aFloorYear: {
        words: 0,
        from: 0,
        to: 7.33602,
      },
    },
    {
      claim: "attention-together",
      subject: "person",
      simulated: 20,
      perLook: {
        share: 0,
        from: 0,
        to: 0.16113,
      },
      perAgentYear: {
        share: 0,
        from: 0,
        to: 0.16113,
      },
      aFloorYear: {
        words: 0,
        from: 0,
        to: 7.33602,
      },
    },
    {
      claim: "team-attention",
      subject: "team",
      simulated: 2,
      perLook: {
        share: 0,
        from: 0,
        to: 0.65762,
      },
      perAgentYear: {
        share: 0,
        from: 0,
        to: 0.65762,
      },
      aFloorYear: {
        words: 0,
        from: 0,
        to: 7.33602,
      },
    },
    {
      claim: "declining",
      subject: "person",
      simulated: 40,
      perLook: {
        share: 0.00817,
        from: 0.0006,
        to: 0.10194,
      },
      perAgentYear: {
        share: 0.05,
        from: 0.01382,
        to: 0.16504,
      },
      aFloorYear: {
        words: 2,
        from: 0.22463,
        to: 7.22087,
      },
    },
    {
      claim: "improving",
      subject: "person",
      simulated: 40,
      perLook: {
        share: 0,
        from: 0,
        to: 0.08762,
      },
      perAgentYear: {
        share: 0,
        from: 0,
        to: 0.08762,
      },
      aFloorYear: {
        words: 0,
        from: 0,
        to: 3.66801,
      },
    },
    {
      claim: "lower-since",
      subject: "person",
      simulated: 40,
      perLook: {
        share: 0,
        from: 0,
        to: 0.08762,
      },
      perAgentYear: {
        share: 0,
        from: 0,
        to: 0.08762,
      },
      aFloorYear: {
        words: 0,
        from: 0,
        to: 3.66801,
      },
    },
    {
      claim: "refresh",
      subject: "person",
      simulated: 40,
      perLook: {
        share: 0,
        from: 0,
        to: 0.08762,
      },
      perAgentYear: {
        share: 0,
        from: 0,
        to: 0.08762,
      },
      aFloorYear: {
        words: 0,
        from: 0,
        to: 3.66801,
      },
    },
    {
      claim: "relieve",
      subject: "person",
      simulated: 40,
      perLook: {
        share: 0.00048,
        from: 0,
        to: 0.0885,
      },
      perAgentYear: {
        share: 0.025,
        from: 0.00443,
        to: 0.12881,
      },
      aFloorYear: {
        words: 1,
        from: 0.01307,
        to: 5.56376,
      },
    },
    {
      claim: "team-change",
      subject: "team",
      simulated: 4,
      perLook: {
        share: 0,
        from: 0,
        to: 0.48989,
      },
      perAgentYear: {
        share: 0,
        from: 0,
        to: 0.48989,
      },
      aFloorYear: {
        words: 0,
        from: 0,
        to: 3.66801,
      },
    },
    {
      claim: "team-under-load",
      subject: "team",
      simulated: 4,
      perLook: {
        share: 0,
        from: 0,
        to: 0.48989,
      },
      perAgentYear: {
        share: 0,
        from: 0,
        to: 0.48989,
      },
      aFloorYear: {
        words: 0,
        from: 0,
        to: 3.66801,
      },
    },
    {
      claim: "helped",
      subject: "session",
      simulated: 144,
      perLook: {
        share: 0.01389,
        from: 0.00382,
        to: 0.04922,
      },
      perAgentYear: {
        share: 0.01389,
        from: 0.00382,
        to: 0.04922,
      },
      aFloorYear: {
        words: 0.55556,
        from: 0.0624,
        to: 2.0058,
      },
    },
    {
      claim: "lower",
      subject: "session",
      simulated: 144,
      perLook: {
        share: 0.02778,
        from: 0.01085,
        to: 0.06924,
      },
      perAgentYear: {
        share: 0.03472,
        from: 0.01492,
        to: 0.0787,
      },
      aFloorYear: {
        words: 1.38889,
        from: 0.4476,
        to: 3.24116,
      },
    },
  ],
  attention: [
    {
      wider: 1,
      floors: 1,
      agents: 20,
      agentWeeks: 1040,
      inAttention: 0,
      any: {
        perLook: {
          share: 0,
          from: 0,
          to: 0.16113,
        },
        perAgentYear: {
          share: 0,
          from: 0,
          to: 0.16113,
        },
      },
    },
    {
      wider: 2,
      floors: 1,
      agents: 20,
      agentWeeks: 1040,
      inAttention: 4,
      any: {
        perLook: {
          share: 0.00385,
          from: 0.00007,
          to: 0.1675,
        },
        perAgentYear: {
          share: 0.1,
          from: 0.02787,
          to: 0.30103,
        },
      },
    },
    {
      wider: 3,
      floors: 1,
      agents: 20,
      agentWeeks: 1040,
      inAttention: 67,
      any: {
        perLook: {
          share: 0.06442,
          from: 0.01362,
          to: 0.25559,
        },
        perAgentYear: {
          share: 0.2,
          from: 0.08066,
          to: 0.41602,
        },
      },
    },
  ],
  simulated: [
    {
      evaluationsAWeek: 0.69,
      sigma: 6,
      agentYears: 40,
      declining: {
        perLook: {
          share: 0.00385,
          from: 0.00014,
          to: 0.0945,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.00443,
          to: 0.12881,
        },
      },
      changed: {
        perLook: {
          share: 0.00913,
          from: 0.00074,
          to: 0.10355,
        },
        perAgentYear: {
          share: 0.05,
          from: 0.01382,
          to: 0.16504,
        },
      },
      verdict: {
        perLook: {
          share: 0.00288,
          from: 0.00008,
          to: 0.0928,
        },
        perAgentYear: {
          share: 0.05,
          from: 0.01382,
          to: 0.16504,
        },
      },
      chart: {
        perLook: {
          share: 0.0149,
          from: 0.00179,
          to: 0.11302,
        },
        perAgentYear: {
          share: 0.35,
          from: 0.22135,
          to: 0.50494,
        },
      },
    },
    {
      evaluationsAWeek: 1,
      sigma: 6,
      agentYears: 40,
      declining: {
        perLook: {
          share: 0.02885,
          from: 0.00564,
          to: 0.13462,
        },
        perAgentYear: {
          share: 0.075,
          from: 0.02584,
          to: 0.19864,
        },
      },
      changed: {
        perLook: {
          share: 0.03606,
          from: 0.00817,
          to: 0.14525,
        },
        perAgentYear: {
          share: 0.1,
          from: 0.03958,
          to: 0.23052,
        },
      },
      verdict: {
        perLook: {
          share: 0.00096,
          from: 0.00001,
          to: 0.08937,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.00443,
          to: 0.12881,
        },
      },
      chart: {
        perLook: {
          share: 0.05,
          from: 0.01382,
          to: 0.16504,
        },
        perAgentYear: {
          share: 0.55,
          from: 0.39829,
          to: 0.69295,
        },
      },
    },
    {
      evaluationsAWeek: 2,
      sigma: 6,
      agentYears: 40,
      declining: {
        perLook: {
          share: 0.00625,
          from: 0.00036,
          to: 0.09867,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.00443,
          to: 0.12881,
        },
      },
      changed: {
        perLook: {
          share: 0.0101,
          from: 0.00088,
          to: 0.10516,
        },
        perAgentYear: {
          share: 0.05,
          from: 0.01382,
          to: 0.16504,
        },
      },
      verdict: {
        perLook: {
          share: 0.0024,
          from: 0.00006,
          to: 0.09195,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.00443,
          to: 0.12881,
        },
      },
      chart: {
        perLook: {
          share: 0.12981,
          from: 0.0576,
          to: 0.26689,
        },
        perAgentYear: {
          share: 0.85,
          from: 0.70928,
          to: 0.92939,
        },
      },
    },
    {
      evaluationsAWeek: 4,
      sigma: 6,
      agentYears: 40,
      declining: {
        perLook: {
          share: 0.01202,
          from: 0.00122,
          to: 0.10834,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.00443,
          to: 0.12881,
        },
      },
      changed: {
        perLook: {
          share: 0.01202,
          from: 0.00122,
          to: 0.10834,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.00443,
          to: 0.12881,
        },
      },
      verdict: {
        perLook: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
        perAgentYear: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
      },
      chart: {
        perLook: {
          share: 0.16346,
          from: 0.07959,
          to: 0.30631,
        },
        perAgentYear: {
          share: 0.9,
          from: 0.76948,
          to: 0.96042,
        },
      },
    },
    {
      evaluationsAWeek: 0.69,
      sigma: 9,
      agentYears: 40,
      declining: {
        perLook: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
        perAgentYear: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
      },
      changed: {
        perLook: {
          share: 0.00913,
          from: 0.00074,
          to: 0.10355,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.00443,
          to: 0.12881,
        },
      },
      verdict: {
        perLook: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
        perAgentYear: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
      },
      chart: {
        perLook: {
          share: 0.00577,
          from: 0.00031,
          to: 0.09784,
        },
        perAgentYear: {
          share: 0.15,
          from: 0.07061,
          to: 0.29072,
        },
      },
    },
    {
      evaluationsAWeek: 1,
      sigma: 9,
      agentYears: 40,
      declining: {
        perLook: {
          share: 0.00577,
          from: 0.00031,
          to: 0.09784,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.00443,
          to: 0.12881,
        },
      },
      changed: {
        perLook: {
          share: 0.01827,
          from: 0.00257,
          to: 0.11839,
        },
        perAgentYear: {
          share: 0.05,
          from: 0.01382,
          to: 0.16504,
        },
      },
      verdict: {
        perLook: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
        perAgentYear: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
      },
      chart: {
        perLook: {
          share: 0.03125,
          from: 0.00645,
          to: 0.1382,
        },
        perAgentYear: {
          share: 0.5,
          from: 0.352,
          to: 0.648,
        },
      },
    },
    {
      evaluationsAWeek: 2,
      sigma: 9,
      agentYears: 40,
      declining: {
        perLook: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
        perAgentYear: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
      },
      changed: {
        perLook: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
        perAgentYear: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
      },
      verdict: {
        perLook: {
          share: 0.00144,
          from: 0.00002,
          to: 0.09023,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.00443,
          to: 0.12881,
        },
      },
      chart: {
        perLook: {
          share: 0.04135,
          from: 0.0102,
          to: 0.15287,
        },
        perAgentYear: {
          share: 0.55,
          from: 0.39829,
          to: 0.69295,
        },
      },
    },
    {
      evaluationsAWeek: 4,
      sigma: 9,
      agentYears: 40,
      declining: {
        perLook: {
          share: 0.00144,
          from: 0.00002,
          to: 0.09023,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.00443,
          to: 0.12881,
        },
      },
      changed: {
        perLook: {
          share: 0.01731,
          from: 0.00234,
          to: 0.11687,
        },
        perAgentYear: {
          share: 0.1,
          from: 0.03958,
          to: 0.23052,
        },
      },
      verdict: {
        perLook: {
          share: 0.00817,
          from: 0.0006,
          to: 0.10194,
        },
        perAgentYear: {
          share: 0.1,
          from: 0.03958,
          to: 0.23052,
        },
      },
      chart: {
        perLook: {
          share: 0.12212,
          from: 0.05281,
          to: 0.25765,
        },
        perAgentYear: {
          share: 0.825,
          from: 0.6805,
          to: 0.91255,
        },
      },
    },
    {
      evaluationsAWeek: 0.69,
      sigma: 12,
      agentYears: 40,
      declining: {
        perLook: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
        perAgentYear: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
      },
      changed: {
        perLook: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
        perAgentYear: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
      },
      verdict: {
        perLook: {
          share: 0.00048,
          from: 0,
          to: 0.0885,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.00443,
          to: 0.12881,
        },
      },
      chart: {
        perLook: {
          share: 0.00529,
          from: 0.00026,
          to: 0.09701,
        },
        perAgentYear: {
          share: 0.15,
          from: 0.07061,
          to: 0.29072,
        },
      },
    },
    {
      evaluationsAWeek: 1,
      sigma: 12,
      agentYears: 40,
      declining: {
        perLook: {
          share: 0.00817,
          from: 0.0006,
          to: 0.10194,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.00443,
          to: 0.12881,
        },
      },
      changed: {
        perLook: {
          share: 0.01202,
          from: 0.00122,
          to: 0.10834,
        },
        perAgentYear: {
          share: 0.05,
          from: 0.01382,
          to: 0.16504,
        },
      },
      verdict: {
        perLook: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
        perAgentYear: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
      },
      chart: {
        perLook: {
          share: 0.01731,
          from: 0.00234,
          to: 0.11687,
        },
        perAgentYear: {
          share: 0.35,
          from: 0.22135,
          to: 0.50494,
        },
      },
    },
    {
      evaluationsAWeek: 2,
      sigma: 12,
      agentYears: 40,
      declining: {
        perLook: {
          share: 0.0024,
          from: 0.00006,
          to: 0.09195,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.00443,
          to: 0.12881,
        },
      },
      changed: {
        perLook: {
          share: 0.00673,
          from: 0.00042,
          to: 0.09949,
        },
        perAgentYear: {
          share: 0.05,
          from: 0.01382,
          to: 0.16504,
        },
      },
      verdict: {
        perLook: {
          share: 0.00337,
          from: 0.00011,
          to: 0.09365,
        },
        perAgentYear: {
          share: 0.075,
          from: 0.02584,
          to: 0.19864,
        },
      },
      chart: {
        perLook: {
          share: 0.03221,
          from: 0.00678,
          to: 0.13962,
        },
        perAgentYear: {
          share: 0.475,
          from: 0.32935,
          to: 0.62503,
        },
      },
    },
    {
      evaluationsAWeek: 4,
      sigma: 12,
      agentYears: 40,
      declining: {
        perLook: {
          share: 0.00096,
          from: 0.00001,
          to: 0.08937,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.00443,
          to: 0.12881,
        },
      },
      changed: {
        perLook: {
          share: 0.00096,
          from: 0.00001,
          to: 0.08937,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.00443,
          to: 0.12881,
        },
      },
      verdict: {
        perLook: {
          share: 0.0101,
          from: 0.00088,
          to: 0.10516,
        },
        perAgentYear: {
          share: 0.05,
          from: 0.01382,
          to: 0.16504,
        },
      },
      chart: {
        perLook: {
          share: 0.08029,
          from: 0.02862,
          to: 0.20551,
        },
        perAgentYear: {
          share: 0.7,
          from: 0.5457,
          to: 0.81925,
        },
      },
    },
  ],
  floors: [
    {
      floors: 1,
      agents: 40,
      agentYears: 40,
      evaluationsAWeek: 0.69,
      declining: {
        perLook: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
        perAgentYear: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
      },
      changed: {
        perLook: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
        perAgentYear: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
      },
      verdict: {
        perLook: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
        perAgentYear: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
      },
    },
    {
      floors: 1,
      agents: 40,
      agentYears: 40,
      evaluationsAWeek: 1,
      declining: {
        perLook: {
          share: 0.00817,
          from: 0.0006,
          to: 0.10194,
        },
        perAgentYear: {
          share: 0.05,
          from: 0.01382,
          to: 0.16504,
        },
      },
      changed: {
        perLook: {
          share: 0.00817,
          from: 0.0006,
          to: 0.10194,
        },
        perAgentYear: {
          share: 0.05,
          from: 0.01382,
          to: 0.16504,
        },
      },
      verdict: {
        perLook: {
          share: 0.00048,
          from: 0,
          to: 0.0885,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.00443,
          to: 0.12881,
        },
      },
    },
    {
      floors: 1,
      agents: 40,
      agentYears: 40,
      evaluationsAWeek: 2,
      declining: {
        perLook: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
        perAgentYear: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
      },
      changed: {
        perLook: {
          share: 0.00625,
          from: 0.00036,
          to: 0.09867,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.00443,
          to: 0.12881,
        },
      },
      verdict: {
        perLook: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
        perAgentYear: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
      },
    },
    {
      floors: 1,
      agents: 40,
      agentYears: 40,
      evaluationsAWeek: 4,
      declining: {
        perLook: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
        perAgentYear: {
          share: 0,
          from: 0,
          to: 0.08762,
        },
      },
      changed: {
        perLook: {
          share: 0.00913,
          from: 0.00074,
          to: 0.10355,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.00443,
          to: 0.12881,
        },
      },
      verdict: {
        perLook: {
          share: 0.00096,
          from: 0.00001,
          to: 0.08937,
        },
        perAgentYear: {
          share: 0.025,
          from: 0.00443,
          to: 0.12881,
        },
      },
    },
  ],
  sessions: {
    queues: 36,
    statements: 144,
    helped: 2,
  },
  power: {
    attention: [
      {
        condition: "busy .97, stretches of 238 min, ordinary contacts",
        sinceEver: false,
        people: 1,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "half of the contacts difficult",
        sinceEver: false,
        people: 1,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "hard contacts x 6",
        sinceEver: false,
        people: 1,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "hard contacts x 3",
        sinceEver: false,
        people: 1,
        byThree: 0,
        byFour: 0,
      },
      {
        condition: "busy .75, stretch 100 min, demand x 1.5",
        sinceEver: false,
        people: 1,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "two quick returns a week",
        sinceEver: false,
        people: 1,
        byThree: 0,
        byFour: 1,
      },
      {
        condition: "nine hours of overtime a week",
        sinceEver: false,
        people: 1,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "the whole queue at its maximum",
        sinceEver: false,
        people: 20,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "busy .97, stretches of 238 min, ordinary contacts",
        sinceEver: true,
        people: 1,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "half of the contacts difficult",
        sinceEver: true,
        people: 1,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "hard contacts x 6",
        sinceEver: true,
        people: 1,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "hard contacts x 3",
        sinceEver: true,
        people: 1,
        byThree: 0,
        byFour: 0,
      },
      {
        condition: "busy .75, stretch 100 min, demand x 1.5",
        sinceEver: true,
        people: 1,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "two quick returns a week",
        sinceEver: true,
        people: 1,
        byThree: 0,
        byFour: 1,
      },
      {
        condition: "nine hours of overtime a week",
        sinceEver: true,
        people: 1,
        byThree: 1,
        byFour: 1,
      },
      {
        condition: "the whole queue at its maximum",
        sinceEver: true,
        people: 20,
        byThree: 1,
        byFour: 1,
      },
    ],
    falls: [
      {
        evaluationsAWeek: 0.69,
        points: 10,
        people: 10,
        by: [0.1, 0.5, 0.5, 0.5],
      },
      {
        evaluationsAWeek: 0.69,
        points: 15,
        people: 10,
        by: [0.1, 0.4, 0.5, 0.6],
      },
      {
        evaluationsAWeek: 0.69,
        points: 20,
        people: 10,
        by: [0.4, 0.8, 0.9, 1],
      },
      {
        evaluationsAWeek: 1,
        points: 10,
        people: 10,
        by: [0.2, 0.2, 0.2, 0.4],
      },
      {
        evaluationsAWeek: 1,
        points: 15,
        people: 10,
        by: [0.2, 0.5, 0.6, 0.9],
      },
      {
        evaluationsAWeek: 1,
        points: 20,
        people: 10,
        by: [0.3, 1, 1, 1],
      },
      {
        evaluationsAWeek: 2,
        points: 10,
        people: 10,
        by: [0.1, 0.5, 0.6, 0.7],
      },
      {
        evaluationsAWeek: 2,
        points: 15,
        people: 10,
        by: [0.9, 0.9, 0.9, 1],
      },
      {
        evaluationsAWeek: 2,
        points: 20,
        people: 10,
        by: [0.7, 1, 1, 1],
      },
      {
        evaluationsAWeek: 4,
        points: 10,
        people: 10,
        by: [0.2, 0.2, 0.4, 0.5],
      },
      {
        evaluationsAWeek: 4,
        points: 15,
        people: 10,
        by: [0.9, 0.9, 0.9, 1],
      },
      {
        evaluationsAWeek: 4,
        points: 20,
        people: 10,
        by: [0.9, 1, 1, 1],
      },
    ],
    teamFalls: [
      {
        evaluationsAWeek: 0.69,
        points: 5,
        people: 3,
        by: [0.33333, 0.66667, 1, 1],
      },
      {
        evaluationsAWeek: 0.69,
        points: 10,
        people: 3,
        by: [1, 1, 1, 1],
      },
      {
        evaluationsAWeek: 0.69,
        points: 15,
        people: 3,
        by: [1, 1, 1, 1],
      },
    ],
    verdicts: [
      {
        kind: "relieve",
        evaluationsAWeek: 1,
        sigma: 9,
        people: 4,
        by: [0, 0, 0],
        wrong: 0,
      },
      {
        kind: "relieve",
        evaluationsAWeek: 2,
        sigma: 9,
        people: 4,
        by: [0, 0.5, 0.75],
        wrong: 0,
      },
      {
        kind: "relieve",
        evaluationsAWeek: 4,
        sigma: 9,
        people: 4,
        by: [0, 0.75, 0.75],
        wrong: 0,
      },
      {
        kind: "relieve",
        evaluationsAWeek: 1,
        sigma: 12,
        people: 4,
        by: [0, 0, 0],
        wrong: 0,
      },
      {
        kind: "relieve",
        evaluationsAWeek: 2,
        sigma: 12,
        people: 4,
        by: [0, 0, 0.25],
        wrong: 0,
      },
      {
        kind: "relieve",
        evaluationsAWeek: 4,
        sigma: 12,
        people: 4,
        by: [0, 0.25, 0.75],
        wrong: 0,
      },
      {
        kind: "refresh",
        evaluationsAWeek: 1,
        sigma: 9,
        people: 4,
        by: [0, 0, 0.25],
        wrong: 0,
      },
      {
        kind: "refresh",
        evaluationsAWeek: 2,
        sigma: 9,
        people: 4,
        by: [0.25, 0.75, 0.75],
        wrong: 0,
      },
      {
        kind: "refresh",
        evaluationsAWeek: 4,
        sigma: 9,
        people: 4,
        by: [0.75, 0.75, 0.75],
        wrong: 0,
      },
      {
        kind: "refresh",
        evaluationsAWeek: 1,
        sigma: 12,
        people: 4,
        by: [0, 0, 0.25],
        wrong: 0,
      },
      {
        kind: "refresh",
        evaluationsAWeek: 2,
        sigma: 12,
        people: 4,
        by: [0.25, 0.25, 0.5],
        wrong: 0.25,
      },
      {
        kind: "refresh",
        evaluationsAWeek: 4,
        sigma: 12,
        people: 4,
        by: [0.25, 0.75, 0.75],
        wrong: 0,
      },
    ],
    effects: [
      {
        measure: "scores 1 a week",
        effect: 5,
        sessions: 16,
        found: 0.0625,
      },
      {
        measure: "scores 1 a week",
        effect: 10,
        sessions: 16,
        found: 0.625,
      },
      {
        measure: "scores 1 a week",
        effect: 15,
        sessions: 16,
        found: 0.9375,
      },
      {
        measure: "scores 2 a week",
        effect: 5,
        sessions: 16,
        found: 0.0625,
      },
      {
        measure: "scores 2 a week",
        effect: 10,
        sessions: 16,
        found: 0.4375,
      },
      {
        measure: "scores 2 a week",
        effect: 15,
        sessions: 16,
        found: 0.875,
      },
      {
        measure: "scores 4 a week",
        effect: 5,
        sessions: 16,
        found: 0.0625,
      },
      {
        measure: "scores 4 a week",
        effect: 10,
        sessions: 16,
        found: 1,
      },
      {
        measure: "scores 4 a week",
        effect: 15,
        sessions: 16,
        found: 1,
      },
      {
        measure: "short rests, .5 a week",
        effect: -0.25,
        sessions: 16,
        found: 0.125,
      },
      {
        measure: "short rests, .5 a week",
        effect: -0.4,
        sessions: 16,
        found: 0.75,
      },
      {
        measure: "short rests, .5 a week",
        effect: -0.5,
        sessions: 16,
        found: 0.9375,
      },
      {
        measure: "busy share",
        effect: -0.1,
        sessions: 16,
        found: 0.5625,
      },
      {
        measure: "busy share",
        effect: -0.2,
        sessions: 16,
        found: 0.9375,
      },
      {
        measure: "busy share",
        effect: -0.3,
        sessions: 16,
        found: 1,
      },
      {
        measure: "longest stretch",
        effect: -15,
        sessions: 16,
        found: 0.5625,
      },
      {
        measure: "longest stretch",
        effect: -30,
        sessions: 16,
        found: 0.9375,
      },
      {
        measure: "longest stretch",
        effect: -45,
        sessions: 16,
        found: 1,
      },
      {
        measure: "overtime",
        effect: -2,
        sessions: 16,
        found: 0.625,
      },
      {
        measure: "overtime",
        effect: -4,
        sessions: 16,
        found: 0.9375,
      },
      {
        measure: "overtime",
        effect: -6,
        sessions: 16,
        found: 1,
      },
    ],
  },
};
