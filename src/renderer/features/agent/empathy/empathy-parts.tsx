import { getRouteApi } from "@tanstack/react-router";
import { Waiting } from "../../../components/waiting.tsx";
import { verdictWords } from "../../../words/verdict.ts";
import { useAgentEmpathy } from "../agent-queries.ts";
import { agentEmpathyWords } from "./agent-empathy-words.ts";
import { BehavioursPart } from "./behaviours-part.tsx";
import { ChangePart } from "./change-part.tsx";
import { VerdictPart } from "./verdict-part.tsx";

const route = getRouteApi("/agent/$agent");

/** What empathy says of one person: whether it changed, whether load is behind it, and in which behaviours. */
export function EmpathyParts({ agent }: { readonly agent: string }) {
  const { week } = route.useSearch();
  const empathy = useAgentEmpathy(agent, week);
  // A failure is stated once, where the band would stand.
  if (!empathy.data)
    return empathy.error ? null : (
      <div className="card">
        <Waiting label={agentEmpathyWords.loading} lines={6} />
      </div>
    );
  const { comparison } = empathy.data;
  return (
    <>
      {comparison.kind === "refused" && comparison.reason !== "no-evaluations" && (
        <p className="card message empathy-refused">
          <i className="hatch-mark" /> {verdictWords.refused[comparison.reason]}
        </p>
      )}
      <div className="empathy-parts">
        <VerdictPart empathy={empathy.data} />
        <ChangePart empathy={empathy.data} />
        <BehavioursPart empathy={empathy.data} />
      </div>
    </>
  );
}
