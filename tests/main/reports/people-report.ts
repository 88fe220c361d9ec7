import type { Report, Table } from "../../../src/main/reports/report.ts";

/** A weekly pack with one section, and in it a table of people. */
export function peopleReport(table: Table): Report {
  return {
    kind: "weekly",
    title: "Weekly pack",
    lead: "Signals about working conditions.",
    period: { from: "2026-11-16", to: "2026-11-22", words: "Week 47" },
    madeOn: "2026-11-23",
    sample: false,
    sections: [{ name: "People", heading: "People", text: [], charts: [], table, notes: [] }],
  };
}

/** A name of eighty letters without a place to break it. */
export const longName = "Wolfeschlegelsteinhausenbergerdorff".repeat(3).slice(0, 80);
