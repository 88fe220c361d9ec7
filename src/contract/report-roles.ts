import { type Role, roles } from "../domain/privacy/viewer.ts";
import { agentCopyContract } from "./agent-copy.ts";
import { burnoutContract } from "./burnout.ts";
import { empathyContract } from "./empathy.ts";
import { floorContract } from "./floor.ts";
import { hrContract } from "./hr.ts";
import { type Question, roleMayAsk } from "./question.ts";
import { type ReportKind, reportKinds } from "./report-kinds.ts";
import { todayContract } from "./today.ts";
import { workloadContract } from "./workload.ts";

/** The questions that each kind of report is made of, beside those that everybody may ask. */
const madeOf: Readonly<Record<ReportKind, readonly Question[]>> = {
  weekly: [todayContract.view, floorContract.board, workloadContract.teams, workloadContract.queues],
  "hr-monthly": [hrContract.workload, hrContract.signals, hrContract.promises],
  empathy: [empathyContract.floor, empathyContract.evaluators, empathyContract.forms, empathyContract.qaForm],
  agent: [agentCopyContract.page],
  "works-council": [burnoutContract.summary, burnoutContract.definitions],
};

/** Who may have a report of this kind made: whoever may ask all that it is made of. */
export function rolesOfReport(kind: ReportKind): readonly Role[] {
  return roles.filter((role) => madeOf[kind].every((question) => roleMayAsk(role, question)));
}

/** The kinds of report that a role may have made. */
export function reportKindsOf(role: Role): readonly ReportKind[] {
  return reportKinds.filter((kind) => rolesOfReport(kind).includes(role));
}
