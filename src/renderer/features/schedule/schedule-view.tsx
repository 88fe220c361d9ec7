import { Button, NativeSelect } from "@mantine/core";
import { IconChevronLeft, IconChevronRight, IconPlus } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import type { CalendarWeek } from "../../../contract/schedule.ts";
import { weekLabel, weekOfDay, weekOfLabel } from "../../../domain/calendar/iso-week.ts";
import { serviceDayOf } from "../../../domain/calendar/service-day.ts";
import { Unanswered } from "../../components/answered.tsx";
import { useFloorStatus } from "../../queries/floor-queries.ts";
import { format } from "../../words/reader.ts";
import { EmptyFloor } from "../floor/empty-floor.tsx";
import { CalendarButton } from "../session/calendar-button.tsx";
import { BookDialog } from "./book-dialog.tsx";
import { LoadKey, LoadTable } from "./load-table.tsx";
import { ScheduleHead } from "./schedule-head.tsx";
import { useCalendarWeek } from "./schedule-queries.ts";
import { scheduleWords as words } from "./schedule-words.ts";
import { ToSettle } from "./to-settle.tsx";
import { WeekCalendar } from "./week-calendar.tsx";

const route = getRouteApi("/schedule");

/** A week of sessions before the floor's load. */
export function ScheduleView() {
  const { at, team, behind } = route.useSearch();
  const status = useFloorStatus();
  const week = useCalendarWeek(at, team, behind);
  const [booking, setBooking] = useState(false);
  const empty = status.data?.firstWeek === null;
  const today = status.data?.today;
  return (
    <div className="page schedule">
      <ScheduleHead part="week">
        {today !== undefined && !empty && (
          <>
            <WeekSteps shown={week.data?.week ?? at} today={today} />
            <Button leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setBooking(true)}>
              {words.book}
            </Button>
          </>
        )}
      </ScheduleHead>
      {empty ? (
        <EmptyFloor />
      ) : week.data && today !== undefined ? (
        <WeekPart week={week.data} today={today} queues={status.data?.queues ?? []} />
      ) : (
        <Unanswered query={week} label={words.loading} lines={12} waitsIn="card" />
      )}
      {booking && <BookDialog people={[]} onClose={() => setBooking(false)} />}
    </div>
  );
}

function WeekPart({
  week,
  today,
  queues,
}: {
  readonly week: CalendarWeek;
  readonly today: string;
  readonly queues: readonly string[];
}) {
  const { behind } = route.useSearch();
  const navigate = route.useNavigate();
  const named = format.week(week.week);
  const booked = week.sessions.filter(({ status }) => status === "booked");
  return (
    <>
      <ToSettle today={today} zone={week.zone} />
      <div className="schedule-lead">
        <p className="second">
          {words.lead}{" "}
          <span className="note">
            {week.loadFrom !== null && week.loadTo !== null
              ? words.loadFrom(week.loadFrom, week.loadTo)
              : words.noLoad}
          </span>
        </p>
        {queues.length > 0 && (
          <NativeSelect
            size="xs"
            aria-label={words.queue.label}
            value={behind ?? ""}
            data={[
              { value: "", label: `${words.queue.label}: ${words.queue.all}` },
              ...queues.map((queue) => ({ value: queue, label: `${words.queue.label}: ${queue}` })),
            ]}
            onChange={({ currentTarget }) => {
              const chosen = currentTarget.value || undefined;
              void navigate({ search: (before) => ({ ...before, behind: chosen }), replace: true });
            }}
          />
        )}
        {booked.length > 0 && (
          <CalendarButton sessions={booked.map(({ session }) => session)} of={words.file(named)} />
        )}
      </div>
      <section className="card calendar-card" aria-label={words.calendar(named)}>
        <WeekCalendar week={week} today={today} />
        <div className="calendar-foot">
          <p className="note">{week.sessions.length === 0 ? words.none : words.help}</p>
          <LoadKey />
        </div>
        <LoadTable week={week} />
      </section>
    </>
  );
}

function WeekSteps({ shown, today }: { readonly shown: string | undefined; readonly today: string }) {
  const navigate = route.useNavigate();
  const now = weekLabel(weekOfDay(serviceDayOf(today) ?? 0));
  const week = shown ?? now;
  const index = weekOfLabel(week);
  const go = (to: string) =>
    void navigate({ search: (before) => ({ ...before, at: to === now ? undefined : to }) });
  const by = (weeks: number) => index !== undefined && go(weekLabel(index + weeks));
  return (
    <fieldset className="top-weeks schedule-weeks" aria-label={words.week.group}>
      <button
        type="button"
        className="plain-button top-step"
        aria-label={words.week.before}
        onClick={() => by(-1)}
      >
        <IconChevronLeft size={16} aria-hidden />
      </button>
      <span className="top-week" aria-live="polite">
        {format.week(week)}
      </span>
      <button
        type="button"
        className="plain-button top-step"
        aria-label={words.week.after}
        onClick={() => by(1)}
      >
        <IconChevronRight size={16} aria-hidden />
      </button>
      {week !== now && (
        <button type="button" className="plain-button top-choice second" onClick={() => go(now)}>
          {words.week.now}
        </button>
      )}
    </fieldset>
  );
}
