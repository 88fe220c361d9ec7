import type { ComponentProps } from "react";
import { useLoadByDay } from "../../ask-workload.ts";
import { dayHeatWords } from "../../words/day-heat.ts";
import { Failed } from "../parts/failed.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { DayHeatBand } from "./day-heat-band.tsx";

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
      {heat.error ? (
        <Failed error={heat.error} again={() => void heat.refetch()} />
      ) : (
        <Waiting label={dayHeatWords.loading} lines={4} />
      )}
    </section>
  );
}
