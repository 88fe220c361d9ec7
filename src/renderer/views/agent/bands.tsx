import { SegmentedControl } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { AgentPicture } from "../../../contract/agent.ts";
import { spans } from "../../address.ts";
import { useFloorStatus } from "../../ask.ts";
import { weekAxis, weeksShown } from "../../charts/week-axis.ts";
import { agentWords } from "../../words/agent.ts";
import { EmpathyBand } from "./empathy-band.tsx";
import { LoadBand } from "./load-band.tsx";

const route = getRouteApi("/agent/$agent");

/** Load above empathy, on one axis: a week stands at the same pixel in both. */
export function Bands({ picture }: { readonly picture: AgentPicture }) {
  const { span = "26", metric = "handle", open, of, week } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: status } = useFloorStatus();
  const { ref, width } = useElementSize();
  const [lit, setLit] = useState<string>();
  const last = week ?? status?.lastWeek ?? null;
  const axis = useMemo(() => {
    const known = picture.weeks.map(({ week }) => week);
    return weekAxis(weeksShown(known, last, span === "all" ? null : Number(span)), width);
  }, [picture, last, span, width]);
  const openRows = (week: string, kind: "load" | "empathy") =>
    void navigate({
      search: (before) => ({ ...before, open: week, of: kind, evaluation: undefined }),
      replace: true,
    });
  const shared = { picture, axis, lit, onLit: setLit };
  return (
    <section className="card bands">
      <div className="bands-tools">
        <p className="note">{agentWords.picture.help}</p>
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
              open={of === "empathy" ? undefined : open}
              onOpen={(week) => openRows(week, "load")}
            />
            <EmpathyBand
              {...shared}
              open={of === "empathy" ? open : undefined}
              onOpen={(week) => openRows(week, "empathy")}
            />
          </>
        )}
      </div>
    </section>
  );
}
