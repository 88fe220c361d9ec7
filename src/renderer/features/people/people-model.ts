import type { PersonFieldKey, PersonFields, PersonLine, TypedFields } from "../../../contract/people.ts";
import { writtenDay } from "./written-day.ts";

/** How somebody is called: by the roster or what was typed, else by the id. */
export function calledOf({ agent, fields }: PersonLine): string {
  return fields.name.value ?? agent;
}

/** A line of the table: a team's head, or a person. */
export type PeopleLine =
  | { readonly kind: "team"; readonly team: string | null; readonly people: number }
  | { readonly kind: "person"; readonly person: PersonLine };

/** Those of the people whom a filter leaves: by any of their names, or their team. */
export function peopleMatching(people: readonly PersonLine[], filter: string): readonly PersonLine[] {
  const wanted = filter.trim().toLowerCase();
  if (wanted === "") return people;
  return people.filter(({ agent, names, fields }) =>
    [agent, ...names.map(({ name }) => name), fields.name.value, fields.team.value, fields.site.value].some(
      (text) => text?.toLowerCase().includes(wanted),
    ),
  );
}

/** The people under their teams, in the order in which they come. */
export function peopleLines(people: readonly PersonLine[]): PeopleLine[] {
  const teams = Map.groupBy(people, ({ fields }) => fields.team.value);
  return [...teams].flatMap(([team, ofTeam]): PeopleLine[] => [
    { kind: "team", team, people: ofTeam.length },
    ...ofTeam.map((person): PeopleLine => ({ kind: "person", person })),
  ]);
}

/** The fields of a form, as they are written. */
export type WrittenFields = Readonly<Record<PersonFieldKey, string>>;

export const fieldKeys = [
  "name",
  "team",
  "site",
  "supervisor",
  "email",
  "weeklyHours",
  "hiredOn",
  "leftOn",
  "shiftPattern",
] as const satisfies readonly PersonFieldKey[];

/** The fields that hold a day. */
export const dayKeys = ["hiredOn", "leftOn"] as const satisfies readonly PersonFieldKey[];

export function writtenFields(fields: PersonFields | undefined): WrittenFields {
  return Object.fromEntries(fieldKeys.map((key) => [key, `${fields?.[key].value ?? ""}`])) as Record<
    PersonFieldKey,
    string
  >;
}

/** What was changed in a form; a field that was emptied is typed as none. */
export function changedFields(before: WrittenFields, now: WrittenFields): TypedFields {
  const changed = fieldKeys.filter((key) => now[key].trim() !== before[key].trim());
  return Object.fromEntries(
    changed.map((key) => {
      const text = now[key].trim();
      if (text === "") return [key, null];
      if (key === "weeklyHours") return [key, Number(text.replace(",", "."))];
      return [key, dayKeys.some((day) => day === key) ? (writtenDay(text) ?? text) : text];
    }),
  ) as TypedFields;
}
