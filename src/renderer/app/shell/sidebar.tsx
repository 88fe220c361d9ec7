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
import { frameWords } from "../../words/frame.ts";
import { useFloorStatus } from "../connection.ts";
import { Mark } from "./mark.tsx";
import { isViewOf } from "./views-of-role.ts";

/** The views in the order of the rail; addresses that begin with one of its `paths` belong to it. */
const railViews: readonly RailViewOf[] = [
  { to: "/today", name: frameWords.views.today, Icon: IconActivity, paths: ["/today"] },
  // A person's view is reached from the floor and belongs to it.
  {
    to: "/floor",
    name: frameWords.views.floor,
    Icon: IconAdjustmentsHorizontal,
    paths: ["/floor", "/agent"],
  },
  {
    to: "/wellbeing",
    name: frameWords.views.wellbeing,
    Icon: IconSwimming,
    paths: ["/wellbeing", "/rules", "/acting-rules", "/summary"],
  },
  {
    to: "/empathy",
    name: frameWords.views.empathy,
    Icon: IconHeartHandshake,
    paths: ["/empathy", "/evaluate", "/forms", "/rubric"],
  },
  {
    to: "/schedule",
    name: frameWords.views.schedule,
    Icon: IconCalendar,
    paths: ["/schedule", "/coverage", "/catalogue"],
  },
  { to: "/import", name: frameWords.views.import, Icon: IconDownload, paths: ["/import"] },
  { to: "/hr", name: frameWords.views.hr, Icon: IconUsersGroup, paths: ["/hr"] },
  { to: "/reports", name: frameWords.views.reports, Icon: IconFileText, paths: ["/reports"] },
];

interface RailViewOf {
  readonly to: "/today" | "/schedule" | "/floor" | "/wellbeing" | "/empathy" | "/import" | "/hr" | "/reports";
  readonly name: string;
  readonly Icon: typeof IconDownload;
  readonly paths: readonly string[];
}

export function Rail() {
  const status = useFloorStatus();
  const role = status.data?.viewer.role;
  const viewer = status.data && frameWords.viewer(status.data.viewer);
  return (
    <aside className="rail" aria-label={frameWords.product}>
      <div className="rail-brand">
        <Mark />
        <span className="rail-name">{frameWords.product}</span>
      </div>
      <nav aria-label={frameWords.rail}>
        <ul className="rail-views">
          {role === "supervisor" ? <CountedViews /> : <RailViews viewer={role} counts={{}} />}
        </ul>
      </nav>
      <div className="rail-foot">
        {viewer && (
          <div className="rail-viewer">
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

interface RailCount {
  readonly count: number;
  readonly long: string;
}

type RailCounts = Partial<Record<RailViewOf["to"], RailCount>>;

function RailViews({ viewer, counts }: { readonly viewer: string | undefined; readonly counts: RailCounts }) {
  return railViews
    .filter(({ to }) => isViewOf(viewer, to))
    .map((view) => <RailView key={view.to} view={view} count={counts[view.to]} />);
}

/** With what waits in each: asked by those alone who may know. */
function CountedViews() {
  return <RailViews viewer="supervisor" counts={useRailCounts()} />;
}

/** What waits in a view, where anything does. */
function useRailCounts(): RailCounts {
  const running = useImportJobs().filter(({ stage }) =>
    ["waiting", "handing", "running"].includes(stage.is),
  ).length;
  const { data: today } = useToday(useSearch({ from: "__root__" }).team);
  const { data: booked } = useBookedSessions();
  const cards = today ? thingsWaiting(today) : 0;
  const unsettled = today && booked ? toSettle(booked, today.day).length : 0;
  return {
    "/today": { count: cards, long: frameWords.cards(cards) },
    "/schedule": { count: unsettled, long: scheduleWords.waiting(unsettled) },
    "/import": { count: running, long: frameWords.running(running) },
  };
}

function RailView({ view, count }: { readonly view: RailViewOf; readonly count: RailCount | undefined }) {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const { to, name, Icon, paths } = view;
  return (
    <li>
      <Link
        to={to}
        className="rail-view"
        title={name}
        aria-current={paths.some((start) => path.startsWith(start)) ? "page" : undefined}
      >
        <Icon size={16} aria-hidden />
        <span className="rail-name">{name}</span>
        {count && count.count > 0 && (
          <span className="rail-count">
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
      <legend className="visually-hidden">{frameWords.scheme.title}</legend>
      {schemes.map(({ scheme, Icon }) => (
        <label key={scheme} title={frameWords.scheme[scheme]}>
          <input
            type="radio"
            name="colour-scheme"
            className="visually-hidden"
            checked={colorScheme === scheme}
            onChange={() => setColorScheme(scheme)}
            aria-label={frameWords.scheme[scheme]}
          />
          <Icon size={16} aria-hidden />
        </label>
      ))}
    </fieldset>
  );
}
