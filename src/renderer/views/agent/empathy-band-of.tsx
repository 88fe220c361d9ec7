import { getRouteApi } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import { useAgentEmpathy } from "../../ask-agent-empathy.ts";
import { agentEmpathyWords } from "../../words/agent-empathy.ts";
import { Failed } from "../parts/failed.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { EmpathyBand } from "./empathy-band.tsx";

const route = getRouteApi("/agent/$agent");

/** Empathy below the other bands, once it is there; they do not wait for it. */
export function EmpathyBandOf({ picture, ...band }: Omit<ComponentProps<typeof EmpathyBand>, "empathy">) {
  const { week } = route.useSearch();
  const empathy = useAgentEmpathy(picture.agent, week);
  if (empathy.data) return <EmpathyBand empathy={empathy.data} picture={picture} {...band} />;
  return (
    <section className="band band-waits">
      {empathy.error ? (
        <Failed error={empathy.error} again={() => void empathy.refetch()} />
      ) : (
        <Waiting label={agentEmpathyWords.loading} lines={5} />
      )}
    </section>
  );
}
