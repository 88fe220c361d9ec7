import { useMantineColorScheme } from "@mantine/core";
import {
  IconActivity,
  IconAdjustmentsHorizontal,
  IconCalendar,
  IconDeviceDesktop,
  IconDownload,
  IconFileText,
  IconHeartHandshake,
  IconMoon,
  IconSun,
  IconSwimming,
  IconUsersGroup,
} from "@tabler/icons-react";
import { Link, useLocation, useSearch } from "@tanstack/react-router";
import { useImportJobs } from "../../features/import/import-queue.ts";
import { scheduleWords } from "../../features/schedule/schedule-words.ts";
import { toSettle } from "../../features/schedule/to-settle-model.ts";
import { thingsWaiting } from "../../features/today/today-model.ts";
import { useBookedSessions, useToday } from "../../queries/acting-queries.ts";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { shellWords } from "../../words/shell.ts";
import { Mark } from "./mark.tsx";
import { isViewOf, type MainView } from "./views-of-role.ts";

/** The views in the order of the sidebar; addresses that begin with one of its `paths` belong to it. */
const sidebarViews: readonly SidebarViewOf[] = [
  { to: "/today", name: shellWords.views.today, Icon: IconActivity, paths: ["/today"] },
  // A person's view is reached from the floor and belongs to it.
  {
    to: "/floor",
    name: shellWords.views.floor,
    Icon: IconAdjustmentsHorizontal,
    paths: ["/floor", "/agent"],
  },
  {
    to: "/wellbeing",
    name: shellWords.views.wellbeing,
    Icon: IconSwimming,
    paths: ["/wellbeing", "/rules", "/acting-rules", "/summary"],
  },
  {
    to: "/empathy",
    name: shellWords.views.empathy,
    Icon: IconHeartHandshake,
    paths: ["/empathy", "/evaluate", "/forms", "/qa-form"],
  },
  {
    to: "/schedule",
    name: shellWords.views.schedule,
    Icon: IconCalendar,
    paths: ["/schedule", "/coverage", "/catalogue"],
  },
  {
    to: "/import",
    name: shellWords.views.import,
    Icon: IconDownload,
    paths: ["/import", "/people", "/reconcile", "/guide", "/changes"],
  },
  { to: "/hr", name: shellWords.views.hr, Icon: IconUsersGroup, paths: ["/hr"] },
  { to: "/reports", name: shellWords.views.reports, Icon: IconFileText, paths: ["/reports"] },
];

interface SidebarViewOf {
  readonly to: MainView;
  readonly name: string;
  readonly Icon: typeof IconDownload;
  readonly paths: readonly string[];
}

export function Sidebar() {
  const status = useFloorStatus();
  const role = status.data?.viewer.role;
  const viewer = status.data && shellWords.viewer(status.data.viewer);
  return (
    <aside className="sidebar" aria-label={shellWords.product}>
      <div className="sidebar-brand">
        <Mark />
        <span className="sidebar-name">{shellWords.product}</span>
      </div>
      <nav aria-label={shellWords.sidebar}>
        <ul className="sidebar-views">
          {role !== undefined && isViewOf(role, "/today") ? (
            <CountedViews viewer={role} />
          ) : (
            <SidebarViews viewer={role} counts={{}} />
          )}
        </ul>
      </nav>
      <div className="sidebar-foot">
        {viewer && (
          <div className="sidebar-viewer">
            <div>
              <b>{viewer.role}</b>
            </div>
            <div className="second">{viewer.teams}</div>
          </div>
        )}
        <SchemeChoice />
      </div>
    </aside>
  );
}

interface SidebarCount {
  readonly count: number;
  readonly long: string;
}

type SidebarCounts = Partial<Record<MainView, SidebarCount>>;

function SidebarViews({
  viewer,
  counts,
}: {
  readonly viewer: string | undefined;
  readonly counts: SidebarCounts;
}) {
  return sidebarViews
    .filter(({ to }) => isViewOf(viewer, to))
    .map((view) => <SidebarView key={view.to} view={view} count={counts[view.to]} />);
}

/** With what waits in each: asked by those alone who may know. */
function CountedViews({ viewer }: { readonly viewer: string }) {
  return <SidebarViews viewer={viewer} counts={useSidebarCounts()} />;
}

/** What waits in a view, where anything does. */
function useSidebarCounts(): SidebarCounts {
  const running = useImportJobs().filter(({ stage }) =>
    ["waiting", "handing", "running"].includes(stage.kind),
  ).length;
  const { data: today } = useToday(useSearch({ from: "__root__" }).team);
  const { data: booked } = useBookedSessions();
  const cards = today ? thingsWaiting(today) : 0;
  const unsettled = today && booked ? toSettle(booked, today.day).length : 0;
  return {
    "/today": { count: cards, long: shellWords.cards(cards) },
    "/schedule": { count: unsettled, long: scheduleWords.waiting(unsettled) },
    "/import": { count: running, long: shellWords.running(running) },
  };
}

function SidebarView({
  view,
  count,
}: {
  readonly view: SidebarViewOf;
  readonly count: SidebarCount | undefined;
}) {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const { to, name, Icon, paths } = view;
  return (
    <li>
      <Link
        to={to}
        className="sidebar-view"
        title={name}
        aria-current={paths.some((start) => path.startsWith(start)) ? "page" : undefined}
      >
        <Icon size={16} aria-hidden />
        <span className="sidebar-name">{name}</span>
        {count && count.count > 0 && (
          <span className="sidebar-count">
            <span aria-hidden="true">{count.count}</span>
            <span className="visually-hidden">{count.long}</span>
          </span>
        )}
      </Link>
    </li>
  );
}

const schemes = [
  { scheme: "light", Icon: IconSun },
  { scheme: "dark", Icon: IconMoon },
  { scheme: "auto", Icon: IconDeviceDesktop },
] as const;

function SchemeChoice() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <fieldset className="schemes">
      <legend className="visually-hidden">{shellWords.scheme.title}</legend>
      {schemes.map(({ scheme, Icon }) => (
        <label key={scheme} title={shellWords.scheme[scheme]}>
          <input
            type="radio"
            name="colour-scheme"
            className="visually-hidden"
            checked={colorScheme === scheme}
            onChange={() => setColorScheme(scheme)}
            aria-label={shellWords.scheme[scheme]}
          />
          <Icon size={16} aria-hidden />
        </label>
      ))}
    </fieldset>
  );
}
