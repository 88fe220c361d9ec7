import type { Chance } from "./chance.ts";
import { type Draft, fromColumn, names } from "./draft.ts";
import type { MadeAgent } from "./made-floor.ts";
import type { MadeColumn } from "./made-layout.ts";
import type { Meaning } from "./vocabulary/vocabulary.ts";

/** How a file says who the agent is. */
export type AgentShape = "id" | "name" | "id-and-name" | "first-and-last" | "id-first-last";

export interface AgentColumns {
  /** The columns by which a record's agent is known. */
  readonly columns: readonly MadeColumn[];
  /** What the truth calls an agent. */
  readonly called: (agent: MadeAgent) => string;
}

/** Adds the columns of the agent, and what they mean. @param hasNameField whether the kind has a field for the name beside an id */
export function agentColumns(
  draft: Draft,
  chance: Chance,
  shape: AgentShape,
  agents: readonly (MadeAgent | null)[],
  hasNameField: boolean,
): AgentColumns {
  const isTurned = chance.isTrue(0.25);
  const fullName = (agent: MadeAgent) =>
    isTurned ? `${agent.last}, ${agent.first}` : `${agent.first} ${agent.last}`;
  const column = (meaning: Meaning, by: "id" | "name" | undefined, of: (agent: MadeAgent) => string) =>
    draft.text(
      meaning,
      agents.map((agent) => (agent === null ? null : of(agent))),
      { group: 1, ...(by && { agentBy: by }) },
    );
  const idColumn = () => column("agentId", "id", ({ id }) => id);
  switch (shape) {
    case "id": {
      const id = idColumn();
      draft.fields.agent = fromColumn(id);
      return { columns: [id], called: (agent) => agent.id };
    }
    case "name": {
      const name = column("agent", "name", fullName);
      draft.fields.agent = fromColumn(name);
      return { columns: [name], called: fullName };
    }
    case "id-and-name": {
      const id = idColumn();
      const name = column("agent", "name", fullName);
      draft.fields.agent = fromColumn(id);
      if (hasNameField) draft.fields.agent_name = fromColumn(name);
      return { columns: [id], called: (agent) => agent.id };
    }
    case "first-and-last": {
      const first = column("firstName", undefined, (agent) => agent.first);
      const last = column("lastName", undefined, (agent) => agent.last);
      draft.fields.agent = names(first, last);
      return { columns: [first, last], called: (agent) => `${agent.first} ${agent.last}` };
    }
    case "id-first-last": {
      const id = idColumn();
      const first = column("firstName", undefined, (agent) => agent.first);
      const last = column("lastName", undefined, (agent) => agent.last);
      draft.fields.agent = fromColumn(id);
      if (hasNameField) draft.fields.agent_name = names(first, last);
      return {
        columns: [id],
        called: (agent) => agent.id,
      };
    }
  }
}
