import type { ComponentProps } from "react";
import { Unanswered } from "../../../components/answered.tsx";
import { signalWords } from "../../../words/signal.ts";
import { useAgentSignal } from "../agent-queries.ts";
import { SignalBand } from "./signal-band.tsx";
import { useSignalWeekShown } from "./signal-panel.tsx";

/** The signal between the bands, once it is there; the other bands do not wait for it. */
export function SignalBandOf({
  agent,
  axis,
  ...band
}: Omit<ComponentProps<typeof SignalBand>, "signal" | "open"> & { readonly agent: string }) {
  const signal = useAgentSignal(agent, axis.weeks[0], axis.weeks.at(-1));
  const open = useSignalWeekShown(axis.weeks);
  if (signal.data) return <SignalBand signal={signal.data} axis={axis} open={open} {...band} />;
  return (
    <section className="band band-waits">
      <Unanswered query={signal} label={signalWords.loading} lines={4} />
    </section>
  );
}
