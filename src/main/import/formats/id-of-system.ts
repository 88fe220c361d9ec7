import type { ReadingContext } from "./format.ts";

/**
 * An id as it stands in the keys of records: with its system in front where a file states one, so that the ids of two
 * systems never meet.
 *
 * @example idOfSystem("4711", { system: "dialler" }) // "@dialler/4711"
 */
export function idOfSystem(id: string, { system }: Pick<ReadingContext, "system">): string {
  return system === undefined ? id : `@${system}/${id}`;
}
