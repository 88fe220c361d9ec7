import { othersText } from "../../../words/counts.ts";
import { factorName, factorText } from "../../../words/factor.ts";
import { useAgentSignalWeek } from "../agent-queries.ts";

/** The relative rate beside the counts: the others' share on the queue, and demand held against one's own past and theirs. */
export function BesideOthers({ agent, week }: { readonly agent: string; readonly week: string | undefined }) {
  const { data } = useAgentSignalWeek(agent, week);
  if (!data) return null;
  const limit = data.limits.find((one) => one.limit === "difficult-contacts");
  const demand = data.factors.find(({ factor }) => factor === "emotional-demand");
  const sentences = [
    data.counts && othersText(data.week, data.counts, limit?.othersShare ?? null),
    demand && `${factorName("emotional-demand")}: ${lower(factorText(demand))}`,
  ].filter((sentence) => typeof sentence === "string");
  if (sentences.length === 0) return null;
  return <p className="second count-others">{sentences.join(" ")}</p>;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
