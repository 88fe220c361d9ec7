/** The reports that can be made. Apart from their questions: the window reads it from an address too. */
export const reportKinds = ["weekly", "hr-monthly", "empathy", "agent", "works-council"] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What a report can be saved as. */
export const reportForms = ["html", "pdf", "xlsx", "csv"] as const;
export type ReportForm = (typeof reportForms)[number];
