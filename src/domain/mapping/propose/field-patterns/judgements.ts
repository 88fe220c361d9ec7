import type { NamesOfKind } from "./name-pattern.ts";
import { agent, notAgents, team } from "./people.ts";

/* Labels of what somebody said of a contact, or of the work. */

export const surveys: NamesOfKind = {
  response_id: [
    [1, "response id", "agent customer"],
    [1, "survey id", "agent customer"],
    [0.9, "score id", "agent customer"],
    [0.6, "id", "agent customer call"],
  ],
  contact_id: [[1, "call id", "agent customer survey response"]],
  agent,
  answered_at: [
    [1, "survey date", ""],
    [1, "response date", ""],
    [0.95, "response", "id duration note"],
    [0.9, "answer", "agent"],
    [0.75, "end", "duration"],
    [0.9, "date time", ""],
    [0.85, "date", ""],
    [0.75, "time", "duration"],
  ],
  kind: [
    [0.9, "survey kind", ""],
    [0.8, "kind", "call"],
  ],
  score: [
    [1, "survey score", "max min"],
    [1, "score", "max min scale id"],
    [0.9, "survey", "id date time max min kind note"],
  ],
  scale_min: [
    [1, "scale min", ""],
    [0.9, "min", ""],
  ],
  scale_max: [
    [1, "scale max", ""],
    [0.9, "max", ""],
  ],
};

export const evaluations: NamesOfKind = {
  evaluation_id: [
    [1, "evaluation id", "agent customer"],
    [0.6, "id", "agent customer call form item"],
  ],
  agent: [...agent, [0.9, "agent evaluation", notAgents]],
  evaluator: [
    [1, "evaluator", "id"],
    [0.98, "evaluator name", ""],
    [0.95, "evaluator id", ""],
    [0.6, "supervisor", ""],
  ],
  form: [
    [1, "form", "id"],
    [0.95, "form name", ""],
    [0.8, "evaluation form", ""],
  ],
  evaluated_at: [
    [1, "evaluation date", ""],
    [0.7, "end", "duration"],
    [1, "evaluation time", "duration"],
    [0.9, "date time", ""],
    [0.85, "date", ""],
    [0.7, "time", "duration"],
  ],
  contact_id: [[1, "call id", "agent customer evaluation"]],
  source: [[0.8, "kind", ""]],
  item: [
    [1, "item", "max score"],
    [0.9, "item name", ""],
  ],
  behaviour: [[1, "behaviour", ""]],
  score: [
    [1, "score", "max min total"],
    [0.95, "item score", "max total"],
  ],
  max_score: [
    [1, "score max", ""],
    [0.9, "max", ""],
  ],
};

export const pulses: NamesOfKind = {
  response_id: [
    [1, "response id", ""],
    [0.7, "id", "respondent team"],
  ],
  respondent: [
    [1, "respondent", ""],
    [0.7, "agent id", ""],
  ],
  team,
  consent: [[1, "consent", ""]],
  answered_at: [
    [1, "response date", ""],
    [0.9, "answer", ""],
    [0.85, "date", ""],
    [0.75, "time", ""],
  ],
  item: [[1, "item", ""]],
  score: [
    [1, "score", "max min"],
    [0.8, "response", "id date time"],
  ],
  scale_min: [
    [1, "scale min", ""],
    [0.9, "min", ""],
  ],
  scale_max: [
    [1, "scale max", ""],
    [0.9, "max", ""],
  ],
};
