import type { NamesOfKind } from "./name-pattern.ts";
import { agent, agentName, team } from "./people.ts";

/** Labels of the fields of a list of people. */
export const roster: NamesOfKind = {
  agent: [...agent, [0.7, "id", "team site supervisor"]],
  name: agentName,
  // A service is a department among people, and a queue among contacts.
  team: [...team, [0.8, "queue", "id supervisor"]],
  site: [[1, "site", "id"]],
  supervisor: [[1, "supervisor", "id email"]],
  email: [[1, "email", "supervisor customer"]],
  weekly_hours: [
    [1, "hours week", ""],
    [1, "hours", "start end"],
  ],
  hired_on: [
    [1, "hired", ""],
    [0.8, "start date", ""],
  ],
  left_on: [
    [1, "left", ""],
    [0.8, "end date", ""],
  ],
};
