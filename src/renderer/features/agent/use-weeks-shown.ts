import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import type { AgentPicture } from "../../../contract/agent.ts";
import { weeksShown } from "../../charts/week-axis.ts";
import { useFloorStatus } from "../../queries/floor-queries.ts";

const route = getRouteApi("/agent/$agent");

/** Three years: the most days that one answer covers. */
export const maxWeeksByDay = 156;

/** The weeks that the view of a person shows: up to the week of the address, as many as its span says. */
export function useWeeksShown(picture: AgentPicture): readonly string[] {
  const { span = "26", week } = route.useSearch();
  const { data: status } = useFloorStatus();
  const last = week ?? status?.lastWeek ?? null;
  return useMemo(() => {
    const known = picture.weeks.map(({ week }) => week);
    return weeksShown(known, last, span === "all" ? null : Number(span));
  }, [picture, last, span]);
}
