import type { StateName } from "../../../domain/floor/agent-state.ts";

/**
 * The key of an agent's state: `<source>/<agent>/<startedAt>/<state>`, with `/2`, `/3` behind it for further ones of
 * the same agent, second and state. The end is no part of it: a state that the end of an export cuts and the whole
 * one are the same record.
 *
 * @param endedAt by which a row that repeats another is known; without it every row is a state of its own
 */
type StateKey = (
  source: string,
  agent: string,
  startedAt: number,
  state: StateName,
  endedAt?: number | null,
) => string;

/** The end of the one state of a second, or the place of each by its end where there are several. */
type Ends = number | Map<number, number>;
/** By source, agent and state, then by the start. */
type Seen = Map<string, Map<number, Ends>>;

const unknownEnd = -1;
/** How many states are remembered at least; at most twice as many are. */
const remembered = 250_000;

/**
 * Names the states of one file, in whatever order its rows stand. A state's equals are known as long as fewer
 * than `window` others stand between them: a million rows in any order cost the memory of half a million, about
 * 20 MB.
 */
export function stateKey(window = remembered): StateKey {
  let recent: Seen = new Map();
  let older: Seen = new Map();
  let count = 0;

  function keep(whose: string, startedAt: number, ends: Ends): void {
    if (count === window) {
      older = recent;
      recent = new Map();
      count = 0;
    }
    count++;
    const starts = recent.get(whose);
    if (starts) starts.set(startedAt, ends);
    else recent.set(whose, new Map([[startedAt, ends]]));
  }

  return function keyOf(source, agent, startedAt, state, endedAt) {
    const whose = `${source}/${agent}/${state}`;
    const first = `${source}/${agent}/${startedAt}/${state}`;
    const known = recent.get(whose)?.get(startedAt) ?? older.get(whose)?.get(startedAt);
    if (known === undefined) {
      keep(whose, startedAt, endedAt ?? unknownEnd);
      return first;
    }
    if (known === endedAt) return first;
    const places = typeof known === "number" ? new Map([[known, 1]]) : known;
    // An end that is not known equals none, so it takes a place under a number that no end has.
    const end = endedAt ?? unknownEnd - places.size;
    let place = places.get(end);
    if (place === undefined) {
      place = places.size + 1;
      places.set(end, place);
      keep(whose, startedAt, places);
    }
    return place === 1 ? first : `${first}/${place}`;
  };
}
