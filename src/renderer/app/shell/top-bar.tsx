import { IconChevronDown, IconChevronLeft, IconChevronRight, IconSearch } from "@tabler/icons-react";
import { useLocation, useNavigate, useSearch } from "@tanstack/react-router";
import { useId } from "react";
import { reportKindsOf } from "../../../contract/report-roles.ts";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { format } from "../../words/reader.ts";
import { shellWords } from "../../words/shell.ts";
import { palette } from "./opener.ts";
import { stepped, weekInView } from "./week-step.ts";

export function TopBar() {
  const { data: status } = useFloorStatus();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const onFloor = path.startsWith("/floor");
  const byTeam = ["/floor", "/today", "/schedule", "/coverage", "/empathy"].some((start) =>
    path.startsWith(start),
  );
  const ofWeeklyPack =
    status !== undefined &&
    path.startsWith("/reports") &&
    reportKindsOf(status.viewer.role).includes("weekly");
  const byWeek =
    onFloor || ofWeeklyPack || ["/agent", "/wellbeing", "/empathy"].some((start) => path.startsWith(start));
  const filled = status?.lastWeek != null;
  return (
    <header className="top">
      <div className="top-floor">
        <span>{shellWords.floorOf(status?.zone ?? null)}</span>
        {status?.sample && (
          <span className="badge badge-load" title={shellWords.sampleWhy}>
            {shellWords.sample}
          </span>
        )}
      </div>
      {filled && byTeam && status.teams.length > 0 && <TeamFilter teams={status.teams} />}
      {filled && byWeek && <WeekStepper first={status.firstWeek} last={status.lastWeek} />}
      <button type="button" className="plain-button top-find" onClick={palette.open}>
        <IconSearch size={16} aria-hidden />
        <span>{shellWords.palette.open}</span>
        <kbd>{shellWords.palette.key}</kbd>
      </button>
    </header>
  );
}

function TeamFilter({ teams }: { readonly teams: readonly string[] }) {
  const { team } = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  const id = useId();
  const choose = (chosen: string | undefined) =>
    navigate({ to: ".", search: (before) => ({ ...before, team: chosen }) });
  return (
    <div className="top-part top-team">
      <label htmlFor={id} className="second">
        {shellWords.team.label}
      </label>
      <span className="top-choice">
        <select
          id={id}
          value={team ?? ""}
          onChange={({ currentTarget }) => choose(currentTarget.value || undefined)}
        >
          <option value="">{shellWords.team.all}</option>
          {team !== undefined && !teams.includes(team) && <option value={team}>{team}</option>}
          {teams.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <IconChevronDown size={14} aria-hidden />
      </span>
    </div>
  );
}

function WeekStepper({ first, last }: { readonly first: string | null; readonly last: string | null }) {
  const { week: asked } = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  const week = weekInView(asked, last);
  if (week === undefined) return null;
  const before = stepped(week, -1, first, last);
  const after = stepped(week, 1, first, last);
  const go = (to: string | undefined) =>
    navigate({ to: ".", search: (search) => ({ ...search, week: to === last ? undefined : to }) });
  return (
    <fieldset className="top-part top-weeks" aria-label={shellWords.week.group}>
      <button
        type="button"
        className="plain-button top-step"
        disabled={!before}
        onClick={() => go(before)}
        aria-label={shellWords.week.before}
      >
        <IconChevronLeft size={16} aria-hidden />
      </button>
      <span className="top-week" aria-live="polite">
        {format.week(week)}
      </span>
      <button
        type="button"
        className="plain-button top-step"
        disabled={!after}
        onClick={() => go(after)}
        aria-label={shellWords.week.after}
      >
        <IconChevronRight size={16} aria-hidden />
      </button>
      {after && (
        <button
          type="button"
          className="plain-button top-choice second"
          onClick={() => go(undefined)}
          title={shellWords.week.newestLong}
        >
          {shellWords.week.newest}
        </button>
      )}
    </fieldset>
  );
}
