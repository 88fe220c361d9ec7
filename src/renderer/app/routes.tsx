import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
  retainSearchParams,
} from "@tanstack/react-router";
import { Failed } from "../components/failed.tsx";
import { NoPage } from "../components/no-page.tsx";
import { AgentView } from "../features/agent/agent-view.tsx";
import { CatalogueView } from "../features/catalogue/catalogue-view.tsx";
import { EmpathyView } from "../features/empathy/empathy-view.tsx";
import { EvaluateView } from "../features/evaluation/evaluate-view.tsx";
import { FloorView } from "../features/floor/floor-view.tsx";
import { GuideView } from "../features/guide/guide-view.tsx";
import { HrView } from "../features/hr/hr-view.tsx";
import { ImportView } from "../features/import/import-view.tsx";
import { PeopleView } from "../features/people/people-view.tsx";
import { FormView } from "../features/qa-form/form-view.tsx";
import { FormsView } from "../features/qa-form/forms-view.tsx";
import { QaFormView } from "../features/qa-form/qa-form-view.tsx";
import { ReconcileView } from "../features/reconcile/reconcile-view.tsx";
import { ReportsView } from "../features/reports/reports-view.tsx";
import { ActingRulesView } from "../features/rules/acting-rules-view.tsx";
import { RulesView } from "../features/rules/rules-view.tsx";
import { CoverageView } from "../features/schedule/coverage-view.tsx";
import { ScheduleView } from "../features/schedule/schedule-view.tsx";
import { SummaryView } from "../features/summary/summary-view.tsx";
import { TodayView } from "../features/today/today-view.tsx";
import { UpdatesView } from "../features/updates/updates-view.tsx";
import { WellbeingView } from "../features/wellbeing/wellbeing-view.tsx";
import { WorkedOutView } from "../features/worked-out/worked-out-view.tsx";
import {
  agentSearch,
  catalogueSearch,
  empathySearch,
  evaluateSearch,
  floorSearch,
  hrSearch,
  reconcileSearch,
  reportsSearch,
  type ShellSearch,
  scheduleSearch,
  shellSearch,
  wellbeingSearch,
  workedOutSearch,
} from "./address.ts";
import { Shell } from "./shell/shell.tsx";

const root = createRootRoute({
  component: Shell,
  validateSearch: shellSearch,
  search: { middlewares: [retainSearchParams<ShellSearch>(["week", "team"])] },
});

const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: ({ search }) => {
    throw redirect({ to: "/today", search, replace: true });
  },
});

const today = createRoute({ getParentRoute: () => root, path: "/today", component: TodayView });

const schedule = createRoute({
  getParentRoute: () => root,
  path: "/schedule",
  component: ScheduleView,
  validateSearch: scheduleSearch,
});

const coverage = createRoute({ getParentRoute: () => root, path: "/coverage", component: CoverageView });

const catalogue = createRoute({
  getParentRoute: () => root,
  path: "/catalogue",
  component: CatalogueView,
  validateSearch: catalogueSearch,
});

const floor = createRoute({
  getParentRoute: () => root,
  path: "/floor",
  component: FloorView,
  validateSearch: floorSearch,
});

const agent = createRoute({
  getParentRoute: () => root,
  path: "/agent/$agent",
  component: AgentView,
  validateSearch: agentSearch,
});

const imports = createRoute({ getParentRoute: () => root, path: "/import", component: ImportView });

const reconcile = createRoute({
  getParentRoute: () => root,
  path: "/reconcile",
  component: ReconcileView,
  validateSearch: reconcileSearch,
});

const guide = createRoute({ getParentRoute: () => root, path: "/guide", component: GuideView });

const changes = createRoute({ getParentRoute: () => root, path: "/changes", component: UpdatesView });

const people = createRoute({ getParentRoute: () => root, path: "/people", component: PeopleView });

const wellbeing = createRoute({
  getParentRoute: () => root,
  path: "/wellbeing",
  component: WellbeingView,
  validateSearch: wellbeingSearch,
});

const empathy = createRoute({
  getParentRoute: () => root,
  path: "/empathy",
  component: EmpathyView,
  validateSearch: empathySearch,
});

const workedOut = createRoute({
  getParentRoute: () => root,
  path: "/worked-out",
  component: WorkedOutView,
  validateSearch: workedOutSearch,
});

const evaluate = createRoute({
  getParentRoute: () => root,
  path: "/evaluate",
  component: EvaluateView,
  validateSearch: evaluateSearch,
});

const forms = createRoute({ getParentRoute: () => root, path: "/forms", component: FormsView });
const form = createRoute({ getParentRoute: () => root, path: "/forms/$form", component: FormView });
const qaForm = createRoute({ getParentRoute: () => root, path: "/qa-form", component: QaFormView });

const rules = createRoute({ getParentRoute: () => root, path: "/rules", component: RulesView });

const actingRules = createRoute({
  getParentRoute: () => root,
  path: "/acting-rules",
  component: ActingRulesView,
});

const summary = createRoute({ getParentRoute: () => root, path: "/summary", component: SummaryView });
const hr = createRoute({
  getParentRoute: () => root,
  path: "/hr",
  component: HrView,
  validateSearch: hrSearch,
});
const reports = createRoute({
  getParentRoute: () => root,
  path: "/reports",
  component: ReportsView,
  validateSearch: reportsSearch,
});

const tree = root.addChildren([
  start,
  today,
  schedule,
  coverage,
  catalogue,
  floor,
  agent,
  wellbeing,
  empathy,
  workedOut,
  evaluate,
  forms,
  form,
  qaForm,
  rules,
  actingRules,
  summary,
  imports,
  reconcile,
  guide,
  changes,
  people,
  hr,
  reports,
]);

export function appRouter() {
  return createRouter({
    routeTree: tree,
    history: createHashHistory(),
    defaultErrorComponent: ({ error, reset }) => <Failed error={error} again={reset} />,
    defaultNotFoundComponent: NoPage,
    // The view scrolls inside the shell and keeps its own place.
    scrollRestoration: false,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof appRouter>;
  }
}
