import type { Sureness } from "../proposal.ts";
import type { Candidate } from "./assignment.ts";
import type { ContactPicks } from "./contact-picks.ts";
import {
  areTurned,
  type FewWords,
  fewWordSources,
  isOpenGroupName,
  isOther,
  isServedByMany,
  queueAmong,
  teamAmong,
} from "./few-words.ts";
import type { KindLook } from "./propose.ts";
import type { Source } from "./source.ts";

type Group = "team" | "queue";

/** The most that the name of a group says which the rows say is another one. */
const openName = 0.6;

/**
 * Takes for a team and a queue what goes with the agents and the contacts as these do.
 *
 * @param picks is changed to what the rows say
 * @param lost whether each sampled row is a contact that nobody answered
 * @returns those that no name tells, and how sure they are
 */
export function findGroups(
  picks: ContactPicks,
  look: KindLook,
  lost: readonly boolean[],
): ReadonlyMap<Source, Sureness> {
  const { agent, byField } = picks;
  const [team, queue] = [byField.get("team"), byField.get("queue")];
  if (agent && team && queue && areTurned(team.source, queue.source, agent)) turn(picks, team, queue);
  if (agent && !team && queue) move("queue", "team", queue, picks, agent, look);
  if (agent && team && !queue) move("team", "queue", team, picks, agent, look);
  const few = () => fewWordSources(picks.freeOf(look.sources));
  const taken: FewWords[] = [];
  const take = (found: FewWords | undefined) => {
    if (!found) return;
    const { field, source } = found;
    byField.set(field, { field, source, name: 0, fit: 1, value: 0.45 });
    taken.push(found);
  };
  if (agent && !byField.has("team")) take(teamAmong(few(), agent));
  if (!byField.has("queue")) take(queueAmong(few(), agent, lost));
  return new Map(taken.map(({ source, isAlone }) => [source, isAlone ? "likely" : "guess"]));
}

function turn({ byField }: ContactPicks, team: Candidate, queue: Candidate): void {
  byField.set("team", asGroup("team", queue));
  byField.set("queue", asGroup("queue", team));
}

/** A name that may mean both, or that fits another column as well, is what the rows say. */
function move(
  from: Group,
  to: Group,
  one: Candidate,
  picks: ContactPicks,
  agent: Source,
  look: KindLook,
): void {
  if (!isOther(from, one.source, agent)) return;
  const free = picks.freeOf(look.sources);
  const next = look.candidates.find(
    ({ field, source }) => field === from && free.includes(source) && !isOther(from, source, agent),
  );
  if (!next && !isOpenGroupName(one.source) && !(from === "team" && isServedByMany(one.source, agent)))
    return;
  picks.byField.delete(from);
  if (next) picks.byField.set(from, asGroup(from, next));
  picks.byField.set(to, asGroup(to, one));
}

function asGroup(field: Group, one: Candidate): Candidate {
  return { ...one, field, name: Math.min(one.name, openName) };
}
