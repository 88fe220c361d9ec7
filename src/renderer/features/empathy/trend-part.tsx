import { useElementSize } from "@mantine/hooks";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { EmpathyFloor } from "../../../contract/empathy.ts";
import { minGroup } from "../../../domain/privacy/min-group.ts";
import { WorkedOutLink } from "../../components/worked-out-link.tsx";
import { teamKey } from "../floor/board-model.ts";
import { empathyWords } from "./empathy-words.ts";
import { EvaluationsOf } from "./evaluation-rows.tsx";
import { MonthsOf } from "./months-of.tsx";
import { floorKey, rowsAsked } from "./rows-asked.ts";
import { trendAxis, trendDrawing, trendRange } from "./team-trend-model.ts";
import { TrendBand } from "./trend-band.tsx";

const route = getRouteApi("/empathy");
const words = empathyWords.trend;
const floorHeight = 148;
const teamHeight = 116;
const gap = 32;

/** Each team's weeks beside the whole floor's, on one axis: a fall that all share is seen as one. */
export function TrendPart({ answer }: { readonly answer: EmpathyFloor }) {
  const { team: only } = route.useSearch();
  const { ref, width } = useElementSize();
  const [lit, setLit] = useState<string>();
  const shown = rowsAsked(route.useSearch(), answer);
  const { of, open } = route.useSearch();
  const openIn = (key: string) => (shown?.section === "trend" && of === key ? open : undefined);
  const teams = answer.teams.filter(({ team }) => only === undefined || team === only);
  const raw = answer.comparison.kind === "refused";
  const weeks = answer.floor.weeks;
  const people = answer.teams.reduce((sum, team) => sum + team.people, 0);
  const labels = useMemo(() => weeks.map(({ week }) => week), [weeks]);
  const range = useMemo(
    () => trendRange([...weeks, ...answer.teams.flatMap((team) => team.weeks)], raw),
    [weeks, answer.teams, raw],
  );
  const columns = Math.max(1, Math.min(teams.length, width < 700 ? 1 : width < 1300 ? 2 : 3));
  const column = (width - gap * (columns - 1)) / columns;
  const axis = useMemo(() => trendAxis(labels, width), [labels, width]);
  const small = useMemo(() => trendAxis(labels, column), [labels, column]);
  const floorSmall = useMemo(
    () => trendDrawing(weeks, small, range, teamHeight, raw),
    [weeks, small, range, raw],
  );
  const shared = { range, raw, lit, onLit: setLit };
  return (
    <>
      <section className="card panel" aria-label={words.title}>
        <div className="panel-head">
          <h2>{words.title}</h2>
          <WorkedOutLink figure="empathy-adjusted" of={words.title} />
        </div>
        <p className="panel-note second">{words.help}</p>
        <div className="trends">
          <div ref={ref} className="trends-width">
            {width > 0 && (
              <>
                <TrendBand
                  {...shared}
                  name={empathyWords.floor}
                  of={floorKey}
                  figures={answer.floor}
                  people={people}
                  tooSmall={people < minGroup.operational}
                  axis={axis}
                  height={floorHeight}
                  floor={undefined}
                  open={openIn(floorKey)}
                >
                  {!raw && <MonthsOf months={answer.months} axis={axis} />}
                </TrendBand>
                <div className="trend-grid" style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
                  {teams.map((team) => (
                    <TrendBand
                      key={teamKey(team.team)}
                      {...shared}
                      name={empathyWords.team(team.team)}
                      of={teamKey(team.team)}
                      figures={team}
                      people={team.people}
                      tooSmall={team.tooSmall}
                      axis={small}
                      height={teamHeight}
                      floor={floorSmall}
                      open={openIn(teamKey(team.team))}
                    />
                  ))}
                </div>
              </>
            )}
          </div>
          <p className="note">{raw ? words.rangeRaw(...range) : words.range(...range)}</p>
        </div>
      </section>
      <EvaluationsOf section="trend" floor={answer} />
    </>
  );
}
