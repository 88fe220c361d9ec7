import { type ReportForm, type ReportKind, reportForms } from "../../contract/report-kinds.ts";
import type { Role } from "../../domain/privacy/viewer.ts";

interface KindOfReport {
  readonly may: readonly Role[];
  readonly forms: readonly ReportForm[];
}

/** Who gets which report, and in which forms. What stands in it is what the role's own questions answer. */
export const kindsOfReports: Readonly<Record<ReportKind, KindOfReport>> = {
  weekly: { may: ["supervisor"], forms: reportForms },
  "hr-monthly": { may: ["hr"], forms: reportForms },
  empathy: { may: ["qa-lead", "supervisor"], forms: reportForms },
  // A page to read and to hand over: no workbook of a person is made.
  agent: { may: ["supervisor"], forms: ["html", "pdf"] },
  "works-council": { may: ["owner", "supervisor", "hr", "qa-lead"], forms: reportForms },
};

export function kindsFor(role: Role): readonly ReportKind[] {
  return (Object.keys(kindsOfReports) as ReportKind[]).filter((kind) =>
    kindsOfReports[kind].may.includes(role),
  );
}
