import type { Mapping } from "../../../domain/mapping/mapping.ts";
import { calledBy } from "./format-of.ts";

/** What a mapped file calls the fields of the plain format, for what is said of its rows. */
export function fieldNames({ fields }: Mapping): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(fields).flatMap(([field, rule]) => {
      const name = calledBy(rule);
      return name === undefined ? [] : [[field, name] as const];
    }),
  );
}
