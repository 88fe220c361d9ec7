import type { RefusalPlaces } from "../../../contract/empathy.ts";
import { minGroup } from "../../../domain/privacy/min-group.ts";
import type { RefusalsQuery } from "./empathy-queries.ts";
import { refusalWords } from "./refusal-words.ts";

type Place = RefusalPlaces["places"][number];

/** Where the policy-refusal analysis can be pointed. */
export interface RefusalChoice {
  readonly key: string;
  readonly name: string;
  /** Undefined: all places together. */
  readonly place: Place | undefined;
}

export const everywhereKey = "all";

/** The places by name, of the chosen team alone where one is chosen; and all of them together. */
export function refusalChoices(places: readonly Place[], team: string | undefined): readonly RefusalChoice[] {
  const own = places
    .filter((place) => team === undefined || place.team === team)
    .map((place) => ({ key: placeKey(place), name: refusalWords.placeName(place), place }));
  const all = { key: everywhereKey, name: refusalWords.everywhere, place: undefined };
  return team === undefined && own.length > 1 ? [...own, all] : own;
}

/**
 * The choice that the address names, else the first place with enough people to be compared: one place at a
 * time, for a difference in one queue is lost among all of them.
 */
export function refusalChoice(
  choices: readonly RefusalChoice[],
  asked: string | undefined,
): RefusalChoice | undefined {
  return (
    choices.find(({ key }) => key === asked) ??
    choices.find(({ place }) => place && place.people >= minGroup.operational) ??
    choices[0]
  );
}

/** Fewer people than a team's figure needs: what customers say would describe persons. */
export function tooFewPeople({ place }: RefusalChoice): boolean {
  return place !== undefined && place.people < minGroup.operational;
}

export function refusalsQuery({ place }: RefusalChoice, week: string | undefined): RefusalsQuery {
  return place ? { week, team: { name: place.team }, queue: place.queue } : { week };
}

function placeKey({ team, queue }: Place): string {
  return team === null ? queue : `${team} / ${queue}`;
}
