import type { ReadableStore } from "../../../../src/main/record-store/store/open-store.ts";

/** The tables of what the floor says; ids of rows and of agents are named by what they stand for. */
const records = [
  "contact",
  "agent_state",
  "shift",
  "evaluation_item",
  "survey_response",
  "absence",
  "training_session",
  "pulse_answer",
  "roster_entry",
] as const;
const rollUps = [
  "evaluation",
  "agent_day",
  "agent_week",
  "queue_half_hour",
  "queue_handle_time",
  "burnout_quantity",
  "burnout_queue_week",
  "burnout_week",
  "burnout_reading",
] as const;

const names = {
  agent_id: "(SELECT source_id FROM agent WHERE agent.agent_id = it.agent_id) AS agent",
  queue_id: "(SELECT name FROM queue WHERE queue.queue_id = it.queue_id) AS queue",
  main_queue_id: "(SELECT name FROM queue WHERE queue.queue_id = it.main_queue_id) AS main_queue",
  team_id: "(SELECT name FROM team WHERE team.team_id = it.team_id) AS team",
} as Readonly<Record<string, string>>;
// A hash says which content it was when it came; which of two alike claims has the content is nothing that is said.
const leftOut = new Set(["record_id", "hash", "queues"]);

/**
 * All that a floor says: records, claims, the rows that imports brought for each day, roll-ups, weeks and people. Two
 * floors that say the same are equal, whatever ids their rows have.
 */
export function floorContent(store: ReadableStore) {
  const table = (name: string) => {
    const columns = store.rows<{ name: string }>(`SELECT name FROM pragma_table_info('${name}')`);
    const shown = columns
      .filter((column) => !leftOut.has(column.name))
      .map((column) => names[column.name] ?? column.name);
    return store.rows(
      `SELECT ${shown.join(", ")} FROM ${name} AS it ORDER BY ${shown.map((_, at) => at + 1)}`,
    );
  };
  return {
    ...Object.fromEntries([...records, ...rollUps].map((name) => [name, table(name)])),
    claims: store
      .rows<{ content: string }>(
        `SELECT kind, key, intake_id, line, part, stamp, known, coalesce(content,
                (SELECT content FROM claim AS other WHERE other.kind = claim.kind AND other.key = claim.key
                    AND other.hash = claim.hash AND content IS NOT NULL), '"what stands"') AS content
           FROM claim ORDER BY 1, 2, 3, 4, 5`,
      )
      .map((claim) => ({ ...claim, content: JSON.parse(claim.content) as unknown })),
    days: store.rows("SELECT intake_id, source, service_day, rows FROM intake_day ORDER BY 1, 2, 3"),
    spans: store.rows(
      "SELECT intake_id, json_extract(outcome, '$.from') AS first, json_extract(outcome, '$.to') AS last FROM intake ORDER BY 1",
    ),
    sources: store.rows("SELECT * FROM intake_source ORDER BY 1, 2"),
    agents: store.rows(
      "SELECT source_id, agent.name, team.name AS team, first_day, last_day FROM agent LEFT JOIN team USING (team_id) ORDER BY 1",
    ),
  };
}
