import { type ReportForm, type ReportKind, reportForms } from "../../contract/report-kinds.ts";

/** The forms that each kind of report comes in. */
export const formsOfReports: Readonly<Record<ReportKind, readonly ReportForm[]>> = {
  weekly: reportForms,
  "hr-monthly": reportForms,
  empathy: reportForms,
  // A page to read and to hand over: no workbook of a person is made.
  agent: ["html", "pdf"],
  "works-council": reportForms,
};
