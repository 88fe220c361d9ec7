import type { ReadableStore } from "../store/open-store.ts";

const isAnyJoined = "SELECT 1 FROM joined_agent LIMIT 1";
const personOf = `
  SELECT agent.source_id AS agent FROM joined_agent JOIN agent ON agent.agent_id = person_id
   WHERE joined_agent.source_id = ?`;

/** What is asked, with a name that was joined to another one's exchanged for that: an old id still finds the person. */
export function askedPerson<Input>(store: ReadableStore, input: Input): Input {
  if (typeof input !== "object" || input === null) return input;
  const { agent, agents } = input as { readonly agent?: unknown; readonly agents?: unknown };
  if (agent === undefined && agents === undefined) return input;
  if (store.row(isAnyJoined) === undefined) return input;
  const current = (name: unknown) =>
    typeof name === "string" ? (store.row<{ agent: string }>(personOf, name)?.agent ?? name) : name;
  return {
    ...input,
    ...(agent !== undefined && { agent: current(agent) }),
    ...(Array.isArray(agents) && { agents: [...new Set(agents.map(current))] }),
  };
}
