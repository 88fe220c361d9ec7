import type { FieldName } from "../mapped-field.ts";
import { dependence, dependenceOf } from "./dependence.ts";
import type { Source } from "./source.ts";
import type { Concept } from "./words/language-words.ts";

/*
 * Columns of a few words that come again and again, and what the rows say of them where their names do not: a team is
 * the agent's, a queue the contact's.
 */

export interface FewWords {
  readonly field: FieldName;
  readonly source: Source;
  /** Whether no other column could be it as well. */
  readonly isAlone: boolean;
}

const mostWords = 60;
const nearlyAll = 0.9;
const ofAgent = 0.97;
const notOfAgent = 0.85;
/** Fewer agents a word than this, and it is another name of the agent. */
const fewestAgentsEach = 1.5;
const general: readonly Concept[] = ["name", "id", "kind", "type", "call"];

/** Columns of which no label says what they are, and that hold a few words again and again. */
export function fewWordSources(sources: readonly Source[]): Source[] {
  return sources.filter(
    (source) =>
      isFewWords(source) && source.label.parts.every((part) => general.some((concept) => part.has(concept))),
  );
}

/** The same, and those of whose label one word or another is known. */
export function unexplainedWords(sources: readonly Source[]): Source[] {
  const open = new Set(fewWordSources(sources));
  return sources.filter((source) => open.has(source) || (source.label.unknown > 0 && isFewWords(source)));
}

function isFewWords({ rule, holds, column }: Source): boolean {
  const { distinct, share, filled, longest } = column;
  return (
    rule.from === "column" &&
    holds === "other" &&
    distinct !== null &&
    distinct >= 2 &&
    distinct <= mostWords &&
    distinct <= filled / 8 &&
    longest <= 60 &&
    share.letters >= nearlyAll &&
    share["yes-no"] < 0.5 &&
    share.email + share.url + share.phone + share.span === 0
  );
}

/** The team of agents: each agent has one, and it has several agents. */
export function teamAmong(few: readonly Source[], agent: Source): FewWords | undefined {
  const teams = few.filter((source) => isTeam(source, agent));
  // The finest that there is: a site has several teams.
  const [source] = teams.toSorted((a, b) => (b.column.distinct ?? 0) - (a.column.distinct ?? 0));
  return source && { field: "team", source, isAlone: teams.length === 1 };
}

/** Whether a source goes with the agent of each row as a team does. */
function isTeam(source: Source, agent: Source): boolean {
  const agents = new Set(agent.sample.code.filter((code) => code >= 0)).size;
  return (
    agents >= (source.column.distinct ?? 0) * fewestAgentsEach &&
    dependence(agent, source) >= ofAgent &&
    agentsTell(source, agent) >= nearlyAll
  );
}

/**
 * The queue of contacts: a lost one has it as well, and agents serve several.
 *
 * @param lost whether each sampled row is a contact that nobody answered
 */
export function queueAmong(
  few: readonly Source[],
  agent: Source | undefined,
  lost: readonly boolean[],
): FewWords | undefined {
  const queues = few.filter((source) => isQueue(source, agent, lost));
  const [source, ...others] = queues.filter((one) => !agent || agentsTell(one, agent) >= fewestTold);
  return source && others.length === 0 ? { field: "queue", source, isAlone: queues.length === 1 } : undefined;
}

/** Agents serve some queues more than others; a reason or a language has nothing to do with them. */
const fewestTold = 0.25;

function isQueue({ column, sample }: Source, agent: Source | undefined, lost: readonly boolean[]): boolean {
  // Two words are a direction, or a yes and a no.
  if ((column.distinct ?? 0) < 3 || column.filled < lost.length * nearlyAll) return false;
  const missed = Array.from(sample.code).filter((code, row) => code < 0 && lost[row]).length;
  if (missed > lost.filter((one) => one).length * 0.1) return false;
  // What says which rows were lost is their outcome.
  const isTold = lost.includes(true) && tells(sample.code, lost);
  return !isTold && (!agent || dependenceOf(agent.sample.code, sample.code) < notOfAgent);
}

const telling = 0.97;

/** Whether words say which rows are of one sort. */
function tells(code: Int32Array, sort: readonly boolean[]): boolean {
  const words = new Map<number, { rows: number; lost: number }>();
  for (const [row, one] of code.entries()) {
    const word = words.get(one) ?? { rows: 0, lost: 0 };
    words.set(one, { rows: word.rows + 1, lost: word.lost + (sort[row] ? 1 : 0) });
  }
  let same = 0;
  for (const { rows, lost } of words.values()) same += Math.max(lost, rows - lost);
  const isMixed = [...words.values()].some(({ rows, lost }) => lost > rows / 2);
  return isMixed && same >= code.length * telling;
}

/** How much more an agent says of a word than chance does: agents serve some queues and not the others. */
function agentsTell({ sample }: Source, agent: Source): number {
  const agents = agent.sample.code;
  // Of the rows that have an agent: a lost contact's words are another matter.
  const ofAgents = agents.map((code) => (code < 0 ? -1 : 0));
  const commonest = dependenceOf(ofAgents, sample.code);
  return (dependenceOf(agents, sample.code) - commonest) / Math.max(0.01, 1 - commonest);
}

/** Whether what a column holds agrees with a name that says team or queue, and no other column may be meant. */
export function isGroup(
  field: "team" | "queue",
  source: Source,
  few: readonly Source[],
  agent: Source,
): boolean {
  const others = few.filter((one) => one !== source);
  return field === "team"
    ? isTeam(source, agent) && !others.some((one) => isTeam(one, agent))
    : dependence(agent, source) < notOfAgent && !others.some((one) => isQueue(one, agent, []));
}

/** Whether a team and a queue by their names are each the other one by what goes with the agents. */
export function areTurned(team: Source, queue: Source, agent: Source): boolean {
  return isTeam(queue, agent) && dependence(agent, team) < notOfAgent;
}

/** Whether a team by its name is a queue by what goes with the agents, or a queue a team. */
export function isOther(field: "team" | "queue", source: Source, agent: Source): boolean {
  return field === "queue" ? isTeam(source, agent) : dependence(agent, source) < notOfAgent;
}

const oftenOthers = 0.7;

/** Whether agents have so many contacts of others of its words that it is no team of theirs, whatever it is called. */
export function isServedByMany(source: Source, agent: Source): boolean {
  return dependence(agent, source) < oftenOthers;
}

/** Whether a label may mean a team as well as a queue, or has words of which nothing is known. */
export function isOpenGroupName({ label }: Source): boolean {
  const isBoth = label.parts.some((part) => part.has("team") && (part.has("queue") || part.has("campaign")));
  return isBoth || label.unknown > 0 || label.isGuessed === true;
}
