import type { LensPlaces } from "../../../contract/empathy.ts";
import { leastTeamAgents } from "../../../domain/empathy/team-under-load.ts";
import type { LensAsked } from "./empathy-queries.ts";
import { lensWords } from "./refusal-words.ts";

type Place = LensPlaces["places"][number];

/** Where the lens can be pointed. */
export interface LensChoice {
  readonly key: string;
  readonly name: string;
  /** Undefined: all places together. */
  readonly place: Place | undefined;
}

export const everywhereKey = "all";

/** The places by name, of the chosen team alone where one is chosen; and all of them together. */
export function lensChoices(places: readonly Place[], team: string | undefined): readonly LensChoice[] {
  const own = places
    .filter((place) => team === undefined || place.team === team)
    .map((place) => ({ key: placeKey(place), name: lensWords.placeName(place), place }));
  const all = { key: everywhereKey, name: lensWords.everywhere, place: undefined };
  return team === undefined && own.length > 1 ? [...own, all] : own;
}

/**
 * The choice that the address names, else the first place with enough people to be compared: one place at a
 * time, for a difference in one queue is lost among all of them.
 */
export function lensChoice(
  choices: readonly LensChoice[],
  asked: string | undefined,
): LensChoice | undefined {
  return (
    choices.find(({ key }) => key === asked) ??
    choices.find(({ place }) => place && place.people >= leastTeamAgents) ??
    choices[0]
  );
}

/** Fewer people than a team's figure needs: what customers say would tell of persons. */
export function tooFewPeople({ place }: LensChoice): boolean {
  return place !== undefined && place.people < leastTeamAgents;
}

export function lensAsked({ place }: LensChoice, week: string | undefined): LensAsked {
  return place ? { week, team: { name: place.team }, queue: place.queue } : { week };
}

function placeKey({ team, queue }: Place): string {
  return team === null ? queue : `${team} / ${queue}`;
}
