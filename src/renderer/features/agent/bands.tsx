import { SegmentedControl } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import type { AgentPicture } from "../../../contract/agent.ts";
import { spans } from "../../app/address.ts";
import { daysOf, weekAxis } from "../../charts/week-axis.ts";
import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { agentWords } from "./agent-words.ts";
import { CountsBand } from "./counts/counts-band.tsx";
import { LoadByDay } from "./day/load-by-day.tsx";
import { EmpathyBandOf } from "./empathy/empathy-band-of.tsx";
import { LoadBand } from "./load/load-band.tsx";
import { Beside } from "./sessions/annotations-part.tsx";
import { SignalBandOf } from "./signal/signal-band-of.tsx";
import { maxWeeksByDay, useWeeksShown } from "./use-weeks-shown.ts";

const route = getRouteApi("/agent/$agent");

/** Load, signal and empathy on one axis: a week stands at the same pixel in each. */
export function Bands({ picture }: { readonly picture: AgentPicture }) {
  const { span = "26", metric = "handle", open, of, day } = route.useSearch();
  const navigate = route.useNavigate();
  const { ref, width } = useElementSize();
  const [lit, setLit] = useState<string>();
  const weeks = useWeeksShown(picture);
  const axis = useMemo(() => weekAxis(weeks, width), [weeks, width]);
  const range = daysOf(axis.weeks.slice(-maxWeeksByDay));
  const openRows = (week: string, kind: "load" | "empathy" | "signal") =>
    void navigate({
      search: (before) => ({
        ...before,
        open: week,
        of: kind,
        evaluation: undefined,
        factor: undefined,
        behind: undefined,
        day: undefined,
      }),
      replace: true,
    });
  const openDay = useCallback(
    (chosen: string) =>
      void navigate({
        search: (before) => ({
          ...before,
          day: chosen,
          open: undefined,
          of: undefined,
          evaluation: undefined,
          factor: undefined,
          behind: undefined,
        }),
        replace: true,
      }),
    [navigate],
  );
  const shared = { picture, axis, lit, onLit: setLit };
  return (
    <section className="card bands">
      <div className="bands-tools">
        <p className="note">
          {agentWords.picture.help} <WorkedOutLink />
        </p>
        <SegmentedControl
          size="xs"
          aria-label={agentWords.span.label}
          value={span}
          onChange={(value) => {
            const chosen = spans.find((known) => known === value);
            void navigate({ search: (before) => ({ ...before, span: chosen }), replace: true });
          }}
          data={spans.map((value) => ({ value, label: agentWords.span[value] }))}
        />
      </div>
      <div ref={ref} className="bands-width">
        {width > 0 && (
          <>
            <LoadBand
              {...shared}
              metric={metric}
              onMetric={(chosen) =>
                void navigate({ search: (before) => ({ ...before, metric: chosen }), replace: true })
              }
              open={of === undefined || of === "load" ? open : undefined}
              onOpen={(week) => openRows(week, "load")}
            />
            <Beside agent={picture.agent} about={["workload"]} />
            {range && (
              <LoadByDay
                agent={picture.agent}
                range={range}
                axis={axis}
                metric={metric}
                open={day}
                lit={lit}
                onLit={setLit}
                onOpen={openDay}
              />
            )}
            <SignalBandOf
              agent={picture.agent}
              axis={axis}
              lit={lit}
              onLit={setLit}
              onOpen={(week) => openRows(week, "signal")}
            />
            <CountsBand
              picture={picture}
              axis={axis}
              open={of === undefined || of === "load" ? open : undefined}
              lit={lit}
              onLit={setLit}
              onOpen={(week) => openRows(week, "load")}
            />
            <EmpathyBandOf
              {...shared}
              open={of === "empathy" ? open : undefined}
              onOpen={(week) => openRows(week, "empathy")}
            />
            <Beside agent={picture.agent} about={["empathy", "evaluation"]} />
          </>
        )}
      </div>
    </section>
  );
}
