import { insertInto } from "../sql/insert-into.ts";

/** What somebody decided of a proposal; kept as it is. */
export const addDecision = insertInto("decision", {
  proposal: "text",
  kind: "text",
  proposed: "text",
  cause: "text",
  agent_id: "integer?",
  team_id: "integer?",
  queue_id: "integer?",
  who: "text",
  reason: "text?",
  at: "integer",
  day: "integer",
  until_day: "integer?",
  considered_seconds: "real?",
});

/** A step that was agreed on in a session, or promised by approving a proposal. */
export const addAgreedStep = insertInto("agreed_step", {
  session_id: "integer?",
  proposal: "text?",
  agent_id: "integer?",
  team_id: "integer?",
  queue_id: "integer?",
  text: "text",
  keeper: "text",
  due_day: "integer",
  made_day: "integer",
  made_by: "text",
});
