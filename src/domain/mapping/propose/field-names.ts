import type { FieldName, MappedKind } from "../mapped-field.ts";
import type { LabelConcepts } from "./label-concepts.ts";
import type { Concept } from "./words/language-words.ts";

/** A meaning of a label: how well it names the field, what it has in it, and what speaks against it. */
type NamePattern = readonly [score: number, has: string, without?: string];
type NamesOfKind = Readonly<Partial<Record<FieldName, readonly NamePattern[]>>>;

const notAgents = "customer supervisor evaluator respondent team site phone recording note";
const notSpans = "start end date customer agent price count";
const notOffer = "end answer acw hold wait score hired left shift agent";

const agent = [
  [1, "agent id", `${notAgents} start end`],
  [1, "agent", `${notAgents} start end duration time talk acw hold wait count id`],
  [0.97, "agent name", `${notAgents} first last`],
  [0.7, "agent email", notAgents],
  [0.55, "name", `${notAgents} queue call first last`],
] as const satisfies readonly NamePattern[];
const agentName = [
  [1, "agent name", `${notAgents} id first last`],
  [0.8, "agent", `${notAgents} id time duration count`],
  [0.6, "name", `${notAgents} queue call first last`],
] as const satisfies readonly NamePattern[];
const team = [
  [1, "team", "supervisor id"],
  [0.7, "team id", "supervisor"],
] as const satisfies readonly NamePattern[];
const contactId = [
  [1, "call id", "agent customer queue team phone supervisor count type"],
  [0.65, "id", "agent customer queue team site phone supervisor name survey evaluation evaluator count type"],
] as const satisfies readonly NamePattern[];

const contacts: NamesOfKind = {
  contact_id: contactId,
  agent,
  agent_name: agentName,
  team,
  queue: [
    [1, "queue", "id time duration wait count start end"],
    [0.97, "queue name", "agent customer"],
    [0.8, "queue id", "agent customer"],
    [0.65, "campaign", "id time date"],
    [0.65, "campaign id", "time date"],
  ],
  channel: [
    [1, "channel", "id agent"],
    [0.55, "call type", "direction"],
    [0.5, "type"],
  ],
  direction: [
    [1, "direction"],
    [0.7, "inward outward"],
    [0.5, "call type"],
    [0.45, "type"],
  ],
  offered_at: [
    [1, "call start", `${notOffer} talk`],
    [1, "start date", notOffer],
    [1, "start time", `${notOffer} talk`],
    [0.95, "start", `${notOffer} talk`],
    [1, "offer time", notOffer],
    [1, "offer date", notOffer],
    [0.98, "offer", notOffer],
    [0.92, "call time", notOffer],
    [0.92, "call date", notOffer],
    [0.85, "wait start", "end"],
    [0.85, "queue start", "end answer"],
    [0.88, "date time", notOffer],
    [0.8, "date", notOffer],
    [0.7, "time", notOffer],
    [0.6, "talk start", "end"],
    [0.5, "call", "id end answer"],
  ],
  answered_at: [
    [1, "answer time", "end agent duration"],
    [1, "answer date", "end agent duration"],
    [1, "answer", "end agent duration offer"],
    [0.95, "answer start", "end"],
    [0.95, "talk start", "end"],
    [0.9, "agent start", "end"],
    [0.7, "talk time", "end duration"],
  ],
  ended_at: [
    [1, "call end", "acw hold wait"],
    [1, "talk end", "acw hold wait"],
    [1, "end time", "acw hold wait start"],
    [1, "end date", "acw hold wait start"],
    [0.97, "end", "acw hold wait start reason outcome"],
  ],
  wait_seconds: [
    [1, "wait", `${notSpans} hold talk`],
    [0.85, "hold wait", notSpans],
    [0.9, "queue time", `${notSpans} id name`],
    [0.9, "queue duration", notSpans],
    [0.7, "answer time", notSpans],
    [0.7, "answer duration", notSpans],
    [0.55, "ring", notSpans],
  ],
  talk_seconds: [
    [1, "talk", `${notSpans} hold acw handle wait ring id total`],
    [1, "talk duration", `${notSpans} hold acw handle wait ring total`],
    [1, "talk time", `${notSpans} hold acw handle wait ring total`],
    [1, "talk without", `${notSpans} acw`],
    [0.9, "talk total", `${notSpans} hold acw handle wait ring`],
    [0.8, "call duration", `${notSpans} hold acw handle wait ring total`],
    [0.7, "duration", `${notSpans} hold acw handle wait ring queue total`],
    [0.6, "call time", `${notSpans} hold acw handle wait ring total`],
  ],
  // Talk alone, with the hold in it, is proved by the arithmetic.
  talk_and_hold_seconds: [
    [1, "talk hold", `${notSpans} acw wait without`],
    [0.9, "talk wait", `${notSpans} acw hold without`],
  ],
  hold_seconds: [
    [1, "hold", `${notSpans} talk acw handle queue count`],
    [0.8, "hold wait", `${notSpans} talk`],
  ],
  acw_seconds: [[1, "acw", `start end date price count outcome reason`]],
  handle_seconds: [
    [1, "handle", `${notSpans} acw talk hold id name outcome`],
    [0.95, "handle total", `${notSpans} acw talk hold`],
    [0.95, "handle call", `${notSpans} acw talk hold id name outcome`],
    [0.7, "total duration", `${notSpans} acw talk hold wait`],
    [0.7, "total time", `${notSpans} acw talk hold wait`],
    [0.4, "call duration", `${notSpans} hold acw wait ring`],
  ],
  duration_seconds: [
    [0.85, "total duration", `${notSpans} acw talk hold wait handle`],
    [0.85, "total call duration", `${notSpans} acw hold wait handle`],
    [0.75, "total time", `${notSpans} acw talk hold wait handle`],
    [0.72, "duration", `${notSpans} hold acw handle wait ring queue`],
    [0.75, "call duration", `${notSpans} hold acw handle wait ring`],
  ],
  outcome: [
    [1, "outcome", "team agent resolution survey acw"],
    [0.97, "call outcome", "team agent resolution survey acw"],
    [0.9, "abandon", "time duration date"],
    // What the agent codes when the contact is over: more often what it was about.
    [0.6, "acw topic", "time duration date reason"],
    [0.6, "acw outcome", "time duration date reason"],
    [0.7, "end type", "time date duration"],
    [0.85, "answer", "time duration date agent"],
    [0.6, "end reason", "time date"],
    [0.6, "state", "time date duration"],
  ],
  resolution: [[1, "resolution", "time date duration"]],
  transferred_in: [[1, "transfer inward", "time date duration count"]],
  transferred_out: [
    [1, "transfer outward", "time date duration count"],
    [0.85, "transfer", "inward time date duration count"],
  ],
  escalated: [[1, "escalation"]],
  complaint: [[1, "complaint"]],
  abuse: [[1, "abuse"]],
  customer: [
    [1, "customer id", "name agent phone survey score"],
    [0.9, "customer", "name agent phone email survey score resolution wait"],
  ],
};

const states: NamesOfKind = {
  agent,
  state: [
    [1, "state", "reason time duration date start end"],
    [0.8, "state agent", "reason time duration date start end id"],
  ],
  reason: [
    [1, "reason", "time date"],
    [0.95, "state reason", "time date"],
  ],
  started_at: [
    [1, "start", "end"],
    [1, "start time", "end"],
    [1, "start date", "end"],
    [0.9, "date time", "end"],
    [0.85, "state time", "end duration"],
    [0.8, "date", "end"],
    [0.75, "time", "end"],
  ],
  ended_at: [[1, "end", "start"]],
  duration_seconds: [
    [1, "duration", "start end"],
    [0.9, "state duration", "start end"],
    [0.8, "state time", "start end"],
    [0.7, "time", "start end"],
  ],
};

const shifts: NamesOfKind = {
  agent,
  shift_start: [
    [1, "shift start", "end"],
    [0.95, "shift offer", "end"],
    [0.9, "start", "end"],
    [0.8, "offer", "end"],
    [0.8, "inward", "end"],
    [0.8, "hired", "end"],
  ],
  shift_end: [
    [1, "shift end", "start"],
    [0.95, "shift outward", "start"],
    [0.95, "shift left", "start"],
    [0.9, "end", "start"],
    [0.8, "outward", "start"],
    [0.8, "left", "start"],
  ],
  activity: [
    [1, "state", "time date"],
    [0.8, "shift", "time date start end offer inward outward left"],
    [0.7, "kind"],
  ],
};

const surveys: NamesOfKind = {
  response_id: [
    [1, "response id", "agent customer"],
    [1, "survey id", "agent customer"],
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
    [1, "score", "max min scale"],
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

const evaluations: NamesOfKind = {
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

const roster: NamesOfKind = {
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

const absence: NamesOfKind = {
  agent,
  from: [
    [1, "absence start", ""],
    [0.95, "start", "end"],
    [0.7, "absence date", "end"],
    [0.6, "date", "end"],
  ],
  to: [
    [1, "absence end", ""],
    [0.95, "end", "start"],
  ],
  kind: [
    [1, "absence kind", ""],
    [0.9, "absence", "start end date agent"],
    [0.85, "kind", ""],
    [0.7, "reason", ""],
  ],
};

const training: NamesOfKind = {
  agent,
  topic: [
    [1, "training topic", ""],
    [1, "topic", ""],
    [0.9, "training", "date time kind start end minutes duration outcome id"],
    [0.9, "training name", ""],
  ],
  kind: [
    [1, "training kind", ""],
    [0.9, "kind", ""],
  ],
  held_at: [
    [1, "training date", ""],
    [0.95, "start", "end"],
    [0.9, "date time", ""],
    [0.85, "date", ""],
    [0.75, "time", "duration"],
  ],
  minutes: [
    [1, "minutes", ""],
    [0.9, "duration", ""],
    [0.9, "duration minutes", ""],
    [0.7, "hours", "start end"],
  ],
  status: [[1, "outcome", ""]],
};

const pulses: NamesOfKind = {
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

const names: Readonly<Record<MappedKind, NamesOfKind>> = {
  contacts,
  "agent-states": states,
  shifts,
  surveys,
  evaluations,
  roster,
  absence,
  training,
  pulses,
};

/** Concepts that leave a meaning as it is, wherever they stand. */
const neutral: ReadonlySet<Concept> = new Set([
  "call",
  "time",
  "duration",
  "date",
  "total",
  "name",
  "id",
  "kind",
  "type",
]);
const offEach = 0.88;
const offEachUnknown = 0.9;

/**
 * How well a label names a field, 0 to 1: the best of the field's patterns that fit, less something for each word
 * that stands for something else or for nothing known.
 *
 * @example nameScore("contacts", "talk_seconds", labelConcepts("Talk Time", distance)) // 1
 */
export function nameScore(kind: MappedKind, field: FieldName, label: LabelConcepts): number {
  let best = 0;
  // A word that is only written nearly as one that is known may be another.
  const known = label.isGuessed === true ? offEachUnknown : 1;
  for (const [score, has, without = ""] of names[kind][field] ?? []) {
    const needed = parted(has);
    const parts = partsLeft(label.parts, needed);
    if (parts === undefined) continue;
    const forbidden = parted(without);
    if (parts.some((part) => forbidden.some((concept) => part.has(concept)))) continue;
    const others = parts.filter((part) => ![...part].some((concept) => neutral.has(concept))).length;
    best = Math.max(best, score * known * offEach ** others * offEachUnknown ** label.unknown);
  }
  return best;
}

/** The parts of a label that a pattern does not need; undefined where it lacks one that is needed. */
function partsLeft(
  parts: LabelConcepts["parts"],
  needed: readonly Concept[],
): LabelConcepts["parts"] | undefined {
  if (!needed.every((concept) => parts.some((part) => part.has(concept)))) return undefined;
  return parts.filter((part) => !needed.some((concept) => part.has(concept)));
}

const kept = new Map<string, readonly Concept[]>();

function parted(words: string): readonly Concept[] {
  const found = kept.get(words);
  if (found) return found;
  const concepts = words.split(" ").filter((word): word is Concept => word !== "");
  kept.set(words, concepts);
  return concepts;
}
