import { useMantineColorScheme } from "@mantine/core";
import {
  IconAdjustmentsHorizontal,
  IconDeviceDesktop,
  IconDownload,
  IconMoon,
  IconSun,
  IconSwimming,
} from "@tabler/icons-react";
import { Link, useLocation } from "@tanstack/react-router";
import { useFloorStatus } from "../../ask.ts";
import { useImportJobs } from "../../import-queue.ts";
import { frameWords } from "../../words/frame.ts";
import { Mark } from "./mark.tsx";

export function Rail() {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const running = useImportJobs().filter(({ stage }) =>
    ["waiting", "handing", "running"].includes(stage.is),
  ).length;
  const status = useFloorStatus();
  const viewer = status.data && frameWords.viewer(status.data.viewer);
  // A person's view is reached from the floor and belongs to it.
  const onFloor = path.startsWith("/floor") || path.startsWith("/agent");
  const onWellbeing = path.startsWith("/wellbeing");
  const onImport = path.startsWith("/import");
  return (
    <aside className="rail" aria-label={frameWords.product}>
      <div className="rail-brand">
        <Mark />
        <span className="rail-name">{frameWords.product}</span>
      </div>
      <nav aria-label={frameWords.rail}>
        <ul className="rail-views">
          <li>
            <Link
              to="/floor"
              className="rail-view"
              title={frameWords.views.floor}
              aria-current={onFloor ? "page" : undefined}
            >
              <IconAdjustmentsHorizontal size={16} aria-hidden />
              <span className="rail-name">{frameWords.views.floor}</span>
            </Link>
          </li>
          <li>
            <Link
              to="/wellbeing"
              className="rail-view"
              title={frameWords.views.wellbeing}
              aria-current={onWellbeing ? "page" : undefined}
            >
              <IconSwimming size={16} aria-hidden />
              <span className="rail-name">{frameWords.views.wellbeing}</span>
            </Link>
          </li>
          <li>
            <Link
              to="/import"
              className="rail-view"
              title={frameWords.views.import}
              aria-current={onImport ? "page" : undefined}
            >
              <IconDownload size={16} aria-hidden />
              <span className="rail-name">{frameWords.views.import}</span>
              {running > 0 && (
                <span className="rail-count">
                  <span aria-hidden="true">{running}</span>
                  <span className="visually-hidden">{frameWords.running(running)}</span>
                </span>
              )}
            </Link>
          </li>
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
