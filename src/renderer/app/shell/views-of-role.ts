import { contract } from "../../../contract/contract.ts";
import { type Question, roleMayAsk } from "../../../contract/question.ts";
import type { Role } from "../../../domain/privacy/viewer.ts";

/** The views of the sidebar, in its order. */
export const mainViews = [
  "/today",
  "/floor",
  "/wellbeing",
  "/empathy",
  "/schedule",
  "/import",
  "/hr",
  "/reports",
] as const;
export type MainView = (typeof mainViews)[number];

/** What each view asks first: it has something to show to those who may ask that. */
const asks: Readonly<Record<string, Question>> = {
  "/today": contract.today.view,
  "/floor": contract.floor.board,
  "/agent": contract.agent.picture,
  "/wellbeing": contract.burnout.wellbeing,
  "/rules": contract.burnout.rules,
  "/acting-rules": contract.proposals.rules,
  "/summary": contract.burnout.summary,
  "/empathy": contract.empathy.floor,
  "/evaluate": contract.empathy.enter,
  "/forms": contract.empathy.forms,
  "/qa-form": contract.empathy.qaForm,
  "/schedule": contract.schedule.week,
  "/coverage": contract.schedule.coverage,
  "/catalogue": contract.catalogue.list,
  "/import": contract.imports.list,
  "/reconcile": contract.reconcile.floor,
  "/guide": contract.guide.templates,
  "/changes": contract.updates.list,
  "/people": contract.people.list,
  "/hr": contract.hr.workload,
  "/reports": contract.reports.kinds,
  "/worked-out": contract.workload.definitions,
} satisfies Record<MainView, Question> & Record<string, Question>;

/** As whom the console looks at the floor until its host has said so. */
const unlessKnown: Role = "supervisor";

/** Whether a view has anything to show to a role: whether the contract lets it ask what the view asks. */
export function isViewOf(role: string | undefined, path: string): boolean {
  const [, place] = /^(\/[^/]*)/.exec(path) ?? [];
  const question = asks[place ?? ""];
  return question === undefined || roleMayAsk(role ?? unlessKnown, question);
}

/** The view that a role begins with: the first of the sidebar's that is theirs. */
export function firstViewOf(role: string): MainView {
  return mainViews.find((view) => isViewOf(role, view)) ?? "/reports";
}
