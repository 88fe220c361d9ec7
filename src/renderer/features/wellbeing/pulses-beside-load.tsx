import { getRouteApi } from "@tanstack/react-router";
import { format } from "../../words/reader.ts";
import { PulsesPart } from "../pulses/pulses-part.tsx";
import { pulsesWords } from "../pulses/pulses-words.ts";
import { useTeams } from "./wellbeing-queries.ts";
import { wellbeingWords } from "./wellbeing-words.ts";

const route = getRouteApi("/wellbeing");
const { load, loadUnits } = pulsesWords;

/** What teams answer, beside two figures of what the logs say of their week. */
export function PulsesBesideLoad() {
  const { week } = route.useSearch();
  const { data } = useTeams(week);
  const teamOf = (name: string | null) => data?.teams.find(({ team }) => team === name);
  return (
    <PulsesPart
      load={[
        {
          name: load.busy,
          unit: loadUnits.busy,
          of(name) {
            const busy = teamOf(name)?.busyShare ?? null;
            return busy === null ? null : format.number(busy * 100);
          },
        },
        {
          name: load.quick,
          unit: loadUnits.quick,
          of(name) {
            const team = teamOf(name);
            if (!team || team.quickReturns === null) return null;
            return wellbeingWords.teams.quick(team.quickReturns, team.quickReturnsAtLeast);
          },
        },
      ]}
    />
  );
}
