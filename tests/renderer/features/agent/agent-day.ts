import type { AgentDay } from "../../../../src/contract/workload.ts";

const nine = Date.parse("2026-11-17T09:00:00Z") / 1000;

/** Minutes after nine in Dublin on 17 November 2026, in UTC seconds. */
export const at = (minutes: number) => nine + minutes * 60;

/** A day of three contacts, the last of them hard, with a break; it is not a whole shift. */
export const shortDay: AgentDay = {
  agent: "a1",
  name: "Maya Reyes",
  team: "Billing",
  day: "2026-11-17",
  timeline: [
    { from: at(0), to: at(5), state: "talk" },
    { from: at(5), to: at(6), state: "acw" },
    { from: at(6), to: at(20), state: "available" },
    { from: at(20), to: at(30), state: "break" },
  ],
  repaired: { states: 0, seconds: 0, share: 0, tell: false },
  contacts: [
    { contact: "c1", queue: "Disputes", from: at(0), to: at(6), handleSeconds: 360, demand: 0, hard: false },
    { contact: "c2", queue: null, from: at(4), to: at(8), handleSeconds: 240, demand: null, hard: null },
    {
      contact: "c3",
      queue: "Disputes",
      from: at(9),
      to: at(15),
      handleSeconds: 360,
      demand: 0.9,
      hard: true,
    },
  ],
  gaps: [
    { from: at(6), to: at(6), seconds: 0 },
    { from: at(8), to: at(9), seconds: 60 },
  ],
  runs: [{ from: at(0), to: at(15), count: 3, seconds: 900 }],
  shifts: [{ from: at(0), to: at(60), activity: null }],
  figures: {
    handled: 3,
    handleSeconds: 960,
    talkSeconds: 900,
    holdSeconds: 0,
    acwSeconds: 60,
    averageHandleSeconds: 320,
    medianHandleSeconds: 360,
    p90HandleSeconds: 360,
    overlapSeconds: 120,
    longestStretchSeconds: 900,
    backToBackLongest: 3,
    medianGapSeconds: 30,
    backToBackShare: 0.5,
    gapsUnderAMinute: 1,
    loggedSeconds: 1200,
    workedSeconds: 1800,
    occupancy: 0.3,
    workedHalfHours: 1,
    busyHalfHours: 0,
    contactsPerHour: 9,
    demandRate: 1.5,
    demandPer: "logged-hour",
    restBeforeSeconds: 39_600,
    restFrom: "states",
  },
  bands: { longestStretch: "usual", restBefore: "watch" },
  missing: [],
  missingDemand: [],
};
