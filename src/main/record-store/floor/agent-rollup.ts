import type { WritableStore } from "../store/open-store.ts";

// The roster says a person's name and team; where there is no roster, the newest contact that names a team
// does: of one day's the first by key, so that the order of import decides nothing.
const rebuild = `
UPDATE agent SET
  name = (SELECT name FROM roster_entry WHERE roster_entry.agent_id = agent.agent_id),
  site = (SELECT site FROM roster_entry WHERE roster_entry.agent_id = agent.agent_id),
  team_id = coalesce(
    (SELECT team_id FROM roster_entry WHERE roster_entry.agent_id = agent.agent_id),
    CASE WHEN EXISTS (SELECT 1 FROM team) THEN
      (SELECT team_id FROM contact WHERE contact.agent_id = agent.agent_id AND team_id IS NOT NULL
        ORDER BY service_day DESC, key LIMIT 1) END),
  first_day = (SELECT min(service_day) FROM agent_day WHERE agent_day.agent_id = agent.agent_id),
  last_day = (SELECT max(service_day) FROM agent_day WHERE agent_day.agent_id = agent.agent_id)
WHERE agent_id = ?`;

// An agent without a record left was named only by an import that was undone. Anybody who has been
// booked, decided about or handed a copy stays: undoing an import never touches what people did.
const forgetUnnamed = `
DELETE FROM agent WHERE agent_id = ?
   AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.agent_id = agent.agent_id)
   AND NOT EXISTS (SELECT 1 FROM agent_state WHERE agent_state.agent_id = agent.agent_id)
   AND NOT EXISTS (SELECT 1 FROM shift WHERE shift.agent_id = agent.agent_id)
   AND NOT EXISTS (SELECT 1 FROM roster_entry WHERE roster_entry.agent_id = agent.agent_id)
   AND NOT EXISTS (SELECT 1 FROM survey_response WHERE survey_response.agent_id = agent.agent_id)
   AND NOT EXISTS (SELECT 1 FROM absence WHERE absence.agent_id = agent.agent_id)
   AND NOT EXISTS (SELECT 1 FROM training_session WHERE training_session.agent_id = agent.agent_id)
   AND NOT EXISTS (SELECT 1 FROM evaluation WHERE evaluation.agent_id = agent.agent_id)
   AND NOT EXISTS (SELECT 1 FROM session_agent WHERE session_agent.agent_id = agent.agent_id)
   AND NOT EXISTS (SELECT 1 FROM agreed_step WHERE agreed_step.agent_id = agent.agent_id)
   AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.agent_id = agent.agent_id)
   AND NOT EXISTS (SELECT 1 FROM handed_copy WHERE handed_copy.agent_id = agent.agent_id)
   AND NOT EXISTS (SELECT 1 FROM annotation WHERE annotation.agent_id = agent.agent_id)`;

/** Recomputes what is known of an agent as a person on the roster. */
export function rollUpAgent(store: WritableStore, agent: number): void {
  if (store.run(forgetUnnamed, agent) === 0) store.run(rebuild, agent);
}
