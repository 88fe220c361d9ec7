import { personFields } from "../people/person-entry.ts";
import type { Value, WritableStore } from "../store/open-store.ts";

// The roster says a person's name and team; where there is no roster, the newest contact that names a team
// does: of one day's the first by key, so that the order of import decides nothing.
const rebuild = `
UPDATE agent SET
  name = @name, site = @site, supervisor = @supervisor, email = @email, weekly_hours = @weekly_hours,
  hired_on = @hired_on, left_on = @left_on, shift_pattern = @shift_pattern,
  team_id = CASE WHEN @isTeamKnown = 1 THEN @team WHEN EXISTS (SELECT 1 FROM team) THEN
    (SELECT team_id FROM contact WHERE contact.agent_id = agent.agent_id AND team_id IS NOT NULL
      ORDER BY service_day DESC, key LIMIT 1) END,
  first_day = (SELECT min(service_day) FROM agent_day WHERE agent_day.agent_id = agent.agent_id),
  last_day = (SELECT max(service_day) FROM agent_day WHERE agent_day.agent_id = agent.agent_id)
WHERE agent_id = @agent`;

// An agent without a record left was named only by an import that was undone. Anybody who has been
// booked, decided about or handed a copy stays, and who has other names: undoing an import never touches what
// people did.
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
   AND NOT EXISTS (SELECT 1 FROM annotation WHERE annotation.agent_id = agent.agent_id)
   AND NOT EXISTS (SELECT 1 FROM joined_agent WHERE joined_agent.person_id = agent.agent_id)`;

/** Recomputes what is known of an agent as a person, by rosters and by what was typed. */
export function rollUpAgent(store: WritableStore, agent: number): void {
  if (store.run(forgetUnnamed, agent) > 0) return;
  const { team, ...fields } = personFields(store, agent);
  const values = Object.entries(fields).map(([name, { value }]) => [name, value] as const);
  store.run(rebuild, {
    ...(Object.fromEntries(values) as Record<string, Value>),
    team: team.value as number | null,
    isTeamKnown: team.giver === null ? 0 : 1,
    agent,
  });
}
