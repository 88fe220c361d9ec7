import type { ServiceDay } from "../../../domain/calendar/service-day.ts";
import type { Touched } from "../import/touched.ts";
import type { WritableStore } from "../store/open-store.ts";

/*
 * The rows that name a person, and how they pass from one person to another. Each row keeps whom it named, where that is
 * somebody else by now, so that what passed on can come back. All of them are found by the person whom they leave: the
 * cost follows that person's rows.
 */

/** Names whose rows pass from one person to another. */
export interface Passing {
  readonly from: number;
  readonly to: number;
  /** The names: all that the person goes by, or those that part. */
  readonly names: readonly number[];
}

const ofDays = ["contact", "agent_state", "shift"];
const ofThePerson = ["roster_entry", "absence", "survey_response", "training_session"];
const written = ["agreed_step", "decision", "handed_copy", "annotation", "evaluation_comment"];

const isPassing = `agent_id = @from AND coalesce(said_agent_id, agent_id) IN (SELECT value FROM json_each(@names))`;
const evaluated = "evaluation IN (SELECT evaluation FROM evaluation WHERE agent_id = @from)";
const pass = (table: string, also = "1") => `
  UPDATE ${table} SET agent_id = @to, said_agent_id = nullif(coalesce(said_agent_id, agent_id), @to)
   WHERE ${isPassing} AND ${also}`;

/** Passes every row of some names on, and touches what has to be rebuilt of both people. @returns how many rows passed */
export function passRows(store: WritableStore, touched: Touched, passing: Passing): number {
  const given = { ...passing, names: JSON.stringify(passing.names) };
  touchDays(store, touched, given);
  touchEvaluations(store, touched, given);
  touchPerson(store, touched, given);
  let rows = 0;
  for (const table of [...ofDays, ...ofThePerson, ...written]) rows += store.run(pass(table), given);
  rows += store.run(pass("evaluation_item", evaluated), given);
  return rows + passPlaces(store, given);
}

type Given = Omit<Passing, "names"> & { readonly names: string };

function touchDays(store: WritableStore, touched: Touched, given: Given): void {
  for (const table of ofDays) {
    const days = store.rows<{ day: ServiceDay }>(
      `SELECT DISTINCT service_day AS day FROM ${table} WHERE ${isPassing} ORDER BY 1`,
      given,
    );
    for (const agent of [given.from, given.to])
      for (const { day } of days) {
        touched.agentDay(agent, day);
        // A night's shift or state reaches into the day after.
        if (table !== "contact") touched.agentDay(agent, day + 1);
      }
  }
}

function touchEvaluations(store: WritableStore, touched: Touched, given: Given): void {
  const found = store.rows<{ evaluation: string; day: ServiceDay }>(
    `SELECT DISTINCT evaluation, service_day AS day FROM evaluation_item WHERE ${isPassing} AND ${evaluated}`,
    given,
  );
  for (const { evaluation, day } of found)
    for (const agent of [given.from, given.to]) touched.evaluation(evaluation, agent, day);
}

function touchPerson(store: WritableStore, touched: Touched, given: Given): void {
  const absences = store.rows<{ day: ServiceDay }>(
    `SELECT DISTINCT service_day AS day FROM absence WHERE ${isPassing}`,
    given,
  );
  for (const agent of [given.from, given.to]) {
    for (const { day } of absences) touched.absence(agent, day);
    touched.hours(agent);
  }
  touched.survey();
}

/** A session has one place for a person: where both names had one, the second's is kept aside until they part. */
function passPlaces(store: WritableStore, given: Given): number {
  const hasPlace = `EXISTS (SELECT 1 FROM session_agent AS own
    WHERE own.session_id = session_agent.session_id AND own.agent_id = @to)`;
  store.run(
    `INSERT INTO second_place (session_id, agent_id, attended)
     SELECT session_id, coalesce(said_agent_id, agent_id), attended FROM session_agent WHERE ${isPassing} AND ${hasPlace}`,
    given,
  );
  const aside = store.run(`DELETE FROM session_agent WHERE ${isPassing} AND ${hasPlace}`, given);
  return aside + store.run(pass("session_agent"), given);
}

const placeless = `
  SELECT session_id AS session, second_place.agent_id AS said, person_id AS person, second_place.attended AS attended
    FROM second_place JOIN agent_name ON agent_name.agent_id = second_place.agent_id
   WHERE NOT EXISTS (SELECT 1 FROM session_agent AS own
     WHERE own.session_id = second_place.session_id AND own.agent_id = person_id)
   ORDER BY session_id, second_place.agent_id = person_id DESC, second_place.agent_id`;

/**
 * Gives a place that was kept aside back to whoever has none in the session any more. What became of the session
 * meanwhile holds for both.
 *
 * @param shared the person who held the place until now
 */
export function returnPlaces(store: WritableStore, shared: number): void {
  for (;;) {
    const found = store.row<{ session: number; said: number; person: number; attended: number | null }>(
      placeless,
    );
    if (!found) return;
    const { session, said, person, attended } = found;
    store.run(
      `INSERT INTO session_agent (session_id, agent_id, said_agent_id, attended)
       VALUES (@session, @person, nullif(@said, @person), coalesce(@attended,
         (SELECT attended FROM session_agent WHERE session_id = @session AND agent_id = @shared)))`,
      { session, said, person, attended, shared },
    );
    store.run("DELETE FROM second_place WHERE session_id = ? AND agent_id = ?", session, said);
  }
}
