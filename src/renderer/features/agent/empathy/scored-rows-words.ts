import type { EmpathyCell, LeftOutReason } from "../../../../contract/empathy.ts";

/** Evaluations as rows: as they were scored, adjusted, and what was before their contacts. */
export const scoredRowsWords = {
  heads: {
    date: "Date",
    evaluator: "Evaluator",
    source: "Source",
    raw: "Raw",
    adjusted: "Adjusted",
    before: "Before the contact",
    occupancy: "Occupancy, hour before",
    gap: "Gap before",
  },
  cells: {
    loaded: "busy hour",
    rested: "pause",
    "in-between": "in between",
  } satisfies Record<EmpathyCell, string>,
  leftOut: {
    "too-few-items": "Left out: too few items applied for a score",
    "scale-changed":
      "Left out: an item's scale is not the form's; somebody has to say that both mean the same",
    "unknown-agent": "Left out: no call log and no roster knows this person",
    "told-twice":
      "Left out: the same evaluator scored this contact again on the same form; the latest counts",
  } satisfies Record<LeftOutReason, string>,
  noScore: "Too few items applied for a score",
  noSeverity: "How severely this evaluator scores is not known",
  noContact: "The contact of this evaluation is not known",
  noOccupancy: "No agent states of the hour before",
  noGap: "Nothing is known before this contact on that day",
} as const;
