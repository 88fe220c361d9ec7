import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { absenceKinds } from "../domain/floor/absence.ts";
import { importSteps } from "../domain/floor/import-codes.ts";
import { shiftPatterns } from "../domain/floor/shift-pattern.ts";
import { mayBeOneKinds } from "../domain/people/may-be-one.ts";
import { askedDay, count, namedPerson } from "./acting.ts";
import { agentId, day, instant } from "./measure.ts";
import { question } from "./question.ts";

/*
 * Who the people of the floor are: under which names they go, what rosters and people here say of them, and when they are
 * away. Whoever changes any of it is named.
 */

const ofPeople = () => question({ may: ["owner", "supervisor"], scope: "persons" });

const origin = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("typed"), by: z.string(), at: instant }),
  z.object({ kind: z.literal("roster"), at: instant }),
  z.object({ kind: z.literal("contacts") }),
]);
export type FieldOrigin = z.infer<typeof origin>;

const fieldOf = <Value extends z.ZodType>(value: Value) =>
  z.object({
    value: value.nullable(),
    /** Null where nobody says anything. A field that somebody typed may be empty. */
    from: origin.nullable(),
  });

const fields = z.object({
  name: fieldOf(z.string()),
  team: fieldOf(z.string()),
  site: fieldOf(z.string()),
  supervisor: fieldOf(z.string()),
  email: fieldOf(z.string()),
  weeklyHours: fieldOf(z.number()),
  hiredOn: fieldOf(day),
  leftOn: fieldOf(day),
  shiftPattern: fieldOf(z.enum(shiftPatterns)),
});
export type PersonFields = z.infer<typeof fields>;
export type PersonFieldKey = keyof PersonFields;

const fieldKey = z.enum(fields.keyof().options);

const personLine = z.object({
  /** The name that they go by. */
  agent: agentId,
  /** Names that were joined to theirs; `to` is the one of their names that somebody joined it to. */
  names: z.array(z.object({ name: z.string(), to: z.string(), by: z.string(), at: instant })),
  fields,
});
export type PersonLine = z.infer<typeof personLine>;

const mayBeOne = z.object({
  /** The one who is known longest first. */
  people: z.array(agentId),
  reasons: z.array(z.object({ kind: z.enum(mayBeOneKinds), sentence: z.string() })),
});
export type MayBeOne = z.infer<typeof mayBeOne>;

const leave = z.object({
  /** What it is changed and withdrawn by; null where a file brought it. */
  leave: z.string().nullable(),
  from: day,
  to: day,
  kind: z.enum(absenceKinds),
  /** Who typed it; null where a file brought it. */
  by: z.string().nullable(),
  at: instant,
});

const personDetail = personLine.extend({
  /** Of fields that somebody typed: what the newest roster says instead. */
  rosters: z.array(z.object({ field: fieldKey, value: z.union([z.string(), z.number()]), at: instant })),
  /** The newest first. */
  leave: z.array(leave),
});
export type PersonDetail = z.infer<typeof personDetail>;

const text = z.string().trim().max(400).nullable().optional();

/** Null empties a field; a field that is left out stays as it is. */
const typedFields = z.object({
  name: text,
  team: text,
  site: text,
  supervisor: text,
  email: text,
  weeklyHours: z.number().min(0).max(168).nullable().optional(),
  hiredOn: askedDay.nullable().optional(),
  leftOn: askedDay.nullable().optional(),
  shiftPattern: z.enum(shiftPatterns).nullable().optional(),
});
export type TypedFields = z.infer<typeof typedFields>;

const peopleProgress = z.object({ step: z.enum(importSteps), rows: count });
export type PeopleProgress = z.infer<typeof peopleProgress>;

const joined = z.object({
  /** The name that the person goes by. */
  person: agentId,
  /** The names that joined it, or parted from it. */
  names: z.array(agentId),
  /** Rows that count for somebody else by it. */
  rows: count,
});
export type JoinedPeople = z.infer<typeof joined>;

/** What was typed stands as imports of its own, by which it can be undone (imports.undo). */
const typed = z.object({ agent: agentId, intakes: z.array(count) });

/** The people in scope by team, with their names, where each field comes from, and who of them may be one. */
const list = ofPeople().output(z.object({ people: z.array(personLine), mayBeOne: z.array(mayBeOne) }));

/** One person, by any name that is theirs. */
const one = ofPeople()
  .input(z.object({ agent: agentId }))
  .output(personDetail);

/** Makes names one person's, in the background: a stream of progress, then what came of it. `part` undoes it. */
const join = ofPeople()
  .input(z.object({ person: agentId, names: z.array(agentId).min(1).max(50), by: namedPerson }))
  .output(eventIterator(peopleProgress, joined));

/** Parts a name that was joined; by the name that the person goes by, all that were joined to it. */
const part = ofPeople()
  .input(z.object({ name: agentId, by: namedPerson }))
  .output(eventIterator(peopleProgress, joined));

/** Remembers that names are several people's, so that they are not proposed as one again. */
const keepApart = ofPeople()
  .input(z.object({ names: z.array(agentId).min(2).max(50), by: namedPerson }))
  .output(z.object({ names: z.array(agentId) }));

/** Types what is known of a person, or of somebody new; `takenBack`: fields of which rosters have the word again. */
const set = ofPeople()
  .input(
    z.object({
      person: agentId,
      isNew: z.boolean().default(false),
      fields: typedFields.default({}),
      takenBack: z.array(fieldKey).default([]),
      by: namedPerson,
    }),
  )
  .output(typed);

/** Types a leave; with `leave` another word on one that was typed. Both days are included. */
const setLeave = ofPeople()
  .input(
    z.object({
      person: agentId,
      leave: z.string().optional(),
      from: askedDay,
      to: askedDay,
      kind: z.enum(absenceKinds),
      by: namedPerson,
    }),
  )
  .output(typed.extend({ leave: z.string() }));

const withdrawLeave = ofPeople()
  .input(z.object({ person: agentId, leave: z.string(), by: namedPerson }))
  .output(typed.extend({ leave: z.string() }));

// Named, for the type of the whole contract is more than the compiler writes down otherwise.
export type PeopleContract = {
  readonly list: typeof list;
  readonly one: typeof one;
  readonly join: typeof join;
  readonly part: typeof part;
  readonly keepApart: typeof keepApart;
  readonly set: typeof set;
  readonly setLeave: typeof setLeave;
  readonly withdrawLeave: typeof withdrawLeave;
};

export const peopleContract: PeopleContract = {
  list,
  one,
  join,
  part,
  keepApart,
  set,
  setLeave,
  withdrawLeave,
};
