import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
  retainSearchParams,
} from "@tanstack/react-router";
import {
  agentSearch,
  type FrameSearch,
  floorSearch,
  frameSearch,
  wellbeingSearch,
  workedOutSearch,
} from "./address.ts";
import { AgentView } from "./views/agent/agent-view.tsx";
import { FloorView } from "./views/floor/floor-view.tsx";
import { Frame } from "./views/frame/frame.tsx";
import { ImportView } from "./views/import/import-view.tsx";
import { Failed } from "./views/parts/failed.tsx";
import { WellbeingView } from "./views/wellbeing/wellbeing-view.tsx";
import { WorkedOutView } from "./views/worked-out/worked-out-view.tsx";

const root = createRootRoute({
  component: Frame,
  validateSearch: frameSearch,
  search: { middlewares: [retainSearchParams<FrameSearch>(["week", "team"])] },
});

const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: ({ search }) => {
    throw redirect({ to: "/floor", search, replace: true });
  },
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

const wellbeing = createRoute({
  getParentRoute: () => root,
  path: "/wellbeing",
  component: WellbeingView,
  validateSearch: wellbeingSearch,
});

const workedOut = createRoute({
  getParentRoute: () => root,
  path: "/worked-out",
  component: WorkedOutView,
  validateSearch: workedOutSearch,
});

const tree = root.addChildren([start, floor, agent, wellbeing, workedOut, imports]);

export function appRouter() {
  return createRouter({
    routeTree: tree,
    history: createHashHistory(),
    defaultErrorComponent: ({ error, reset }) => <Failed error={error} again={reset} />,
    defaultNotFoundComponent: () => <Failed error={undefined} again={undefined} />,
    // The view scrolls inside the frame and keeps its own place.
    scrollRestoration: false,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof appRouter>;
  }
}
