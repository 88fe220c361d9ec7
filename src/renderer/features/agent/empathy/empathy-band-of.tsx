import { getRouteApi } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import { Unanswered } from "../../../components/answered.tsx";
import { useAgentEmpathy } from "../agent-queries.ts";
import { agentEmpathyWords } from "./agent-empathy-words.ts";
import { EmpathyBand } from "./empathy-band.tsx";

const route = getRouteApi("/agent/$agent");

/** Empathy below the other bands, once it is there; they do not wait for it. */
export function EmpathyBandOf({ picture, ...band }: Omit<ComponentProps<typeof EmpathyBand>, "empathy">) {
  const { week } = route.useSearch();
  const empathy = useAgentEmpathy(picture.agent, week);
  if (empathy.data) return <EmpathyBand empathy={empathy.data} picture={picture} {...band} />;
  return (
    <section className="band band-waits">
      <Unanswered query={empathy} label={agentEmpathyWords.loading} lines={5} />
    </section>
  );
}
