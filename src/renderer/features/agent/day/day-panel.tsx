import { Button } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import type { AgentDay } from "../../../../contract/workload.ts";
import { isoOfServiceDay, serviceDayOf } from "../../../../domain/calendar/service-day.ts";
import { Answered } from "../../../components/answered.tsx";
import { WorkedOutLink } from "../../../components/worked-out-link.tsx";
import { useFloorZone } from "../../../queries/floor-queries.ts";
import { useAgentDay } from "../agent-queries.ts";
import { RowsPanel } from "../rows/rows-panel.tsx";
import { DayContactRows } from "./day-contact-rows.tsx";
import { DayFigures, DayNotes } from "./day-figures.tsx";
import { DayTimeline } from "./day-timeline.tsx";
import { dayWords } from "./day-words.ts";

const route = getRouteApi("/agent/$agent");

/** The day that the address holds open: its timeline, its figures, what is missing, and the rows. */
export function DayPanel({ agent, day }: { readonly agent: string; readonly day: string }) {
  const answer = useAgentDay(agent, day);
  const zone = useFloorZone();
  const navigate = route.useNavigate();
  const go = (to: string | undefined) =>
    void navigate({ search: (before) => ({ ...before, day: to }), replace: true });
  return (
    <RowsPanel
      title={dayWords.title(day)}
      tools={<DaySteps day={day} onDay={go} />}
      onClose={() => go(undefined)}
    >
      <Answered query={answer} label={dayWords.loading} lines={8} waitsIn="day-waits">
        {(data) => <DayContent key={data.day} day={data} zone={zone} />}
      </Answered>
    </RowsPanel>
  );
}

function DayContent({ day, zone }: { readonly day: AgentDay; readonly zone: string }) {
  const [rows, setRows] = useState(false);
  return (
    <div className="day-content">
      <DayNotes day={day} />
      <DayTimeline day={day} zone={zone} />
      <DayFigures day={day} />
      <div className="day-foot">
        {day.contacts.length > 0 && (
          <Button variant="default" aria-expanded={rows} onClick={() => setRows(!rows)}>
            {rows ? dayWords.rows.hide : dayWords.rows.show}
          </Button>
        )}
        <WorkedOutLink figure="recovery-gap" />
      </div>
      {rows && <DayContactRows day={day} zone={zone} />}
    </div>
  );
}

function DaySteps({ day, onDay }: { readonly day: string; readonly onDay: (day: string) => void }) {
  const by = (days: number) => {
    const at = serviceDayOf(day);
    if (at !== undefined) onDay(isoOfServiceDay(at + days));
  };
  return (
    <span className="day-steps">
      <button
        type="button"
        className="plain-button top-step"
        aria-label={dayWords.before}
        onClick={() => by(-1)}
      >
        <IconChevronLeft size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="plain-button top-step"
        aria-label={dayWords.after}
        onClick={() => by(1)}
      >
        <IconChevronRight size={16} aria-hidden />
      </button>
    </span>
  );
}
