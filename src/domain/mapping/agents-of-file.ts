import type { EvidenceDisagreement } from "./evidence-disagrees.ts";
import type { Mapping } from "./mapping.ts";
import type { FileProfile } from "./propose/column-profile.ts";

/**
 * That queues stand where a mapping takes the agents from; undefined where they do not.
 *
 * @param queues names of the floor's queues
 */
export function queuesForAgents(
  { fields: { agent } }: Mapping,
  { columns }: FileProfile,
  queues: ReadonlySet<string>,
): EvidenceDisagreement | undefined {
  if (agent?.from !== "column") return undefined;
  const { column } = agent;
  const words = columns.find(({ label }) => label === column)?.words ?? [];
  const named = words.filter(({ text }) => queues.has(text)).length;
  if (named === 0 || named < words.length / 2) return undefined;
  return { column, sentence: `${column} held the agents and holds queues now.` };
}

const fewestPeople = 3;

/**
 * That nobody whom the floor knows stands where a mapping takes the agents and their names from; undefined where
 * somebody does, or where too few are known to say so.
 *
 * @param known ids and names of the floor's agents
 */
export function strangersForAgents(
  { fields }: Mapping,
  { columns }: FileProfile,
  known: ReadonlySet<string>,
): EvidenceDisagreement | undefined {
  if (known.size < fewestPeople) return undefined;
  for (const rule of [fields.agent, fields.agent_name]) {
    if (rule?.from !== "column") continue;
    const words = columns.find(({ label }) => label === rule.column)?.words ?? [];
    if (words.length < fewestPeople || words.some(({ text }) => known.has(text))) continue;
    return {
      column: rule.column,
      sentence: `${rule.column} held the agents, and nobody in it is known here.`,
    };
  }
  return undefined;
}
