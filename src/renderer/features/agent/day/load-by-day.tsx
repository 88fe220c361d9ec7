import type { ComponentProps } from "react";
import { Unanswered } from "../../../components/answered.tsx";
import { useLoadByDay } from "../agent-queries.ts";
import { DayHeatBand } from "./day-heat-band.tsx";
import { dayHeatWords } from "./day-heat-words.ts";

/** The days between the bands, once they are there; the other bands do not wait for them. */
export function LoadByDay({
  agent,
  range,
  ...band
}: Omit<ComponentProps<typeof DayHeatBand>, "heat"> & {
  readonly agent: string;
  readonly range: { readonly from: string; readonly to: string };
}) {
  const heat = useLoadByDay(agent, range.from, range.to);
  if (heat.data) return <DayHeatBand heat={heat.data} {...band} />;
  return (
    <section className="band band-waits">
      <Unanswered query={heat} label={dayHeatWords.loading} lines={4} />
    </section>
  );
}
