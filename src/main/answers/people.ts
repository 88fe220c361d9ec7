import type {
  JoinedPeople,
  PeopleProgress,
  PersonFieldKey,
  PersonFields,
  TypedFields,
} from "../../contract/people.ts";
import { isoOfServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";
import type { Absence } from "../../domain/floor/absence.ts";
import { shiftPatterns } from "../../domain/floor/shift-pattern.ts";
import { mayBeOneWords } from "../../domain/people/may-be-one-words.ts";
import type { PersonFieldName, TypedPerson } from "../../domain/people/typed-person.ts";
import type { JoinedOrParted } from "../record-store/people/join-people.ts";
import type { KnownPersonRead, PersonFieldRead } from "../record-store/people/known-people.ts";
import { answer } from "./answer.ts";
import { progressOf } from "./progress.ts";
import { orRefused } from "./refused.ts";

/** The columns of a roster as the contract names them. */
const keyOf: Readonly<Record<PersonFieldName, PersonFieldKey>> = {
  name: "name",
  team: "team",
  site: "site",
  supervisor: "supervisor",
  email: "email",
  weekly_hours: "weeklyHours",
  hired_on: "hiredOn",
  left_on: "leftOn",
  shift_pattern: "shiftPattern",
};

const list = answer.people.list.handler(async ({ context }) => {
  const { people, mayBeOne } = await context.records.read("knownPeople");
  return {
    people: people.map(lineOf),
    mayBeOne: mayBeOne.map(({ people: names, reasons }) => ({
      people: [...names],
      reasons: reasons.map((reason) => ({ kind: reason.kind, sentence: mayBeOneWords(reason) })),
    })),
  };
});

const one = answer.people.one.handler(async ({ context, input: { agent }, errors }) => {
  const read = await context.records.read("personDetail", { agent });
  if (!read) throw errors.UNKNOWN_AGENT({ data: { agent } });
  return {
    ...lineOf(read),
    rosters: read.rosters.map(({ field, value, at }) => ({
      field: keyOf[field],
      value: field === "hired_on" || field === "left_on" ? isoOfServiceDay(Number(value)) : value,
      at,
    })),
    leave: read.leave.map(({ from, to, kind, ...rest }) => ({
      ...rest,
      from: isoOfServiceDay(from),
      to: isoOfServiceDay(to),
      kind: kind as Absence["kind"],
    })),
  };
});

const join = answer.people.join.handler(async function* ({ context, input, errors, signal }) {
  return yield* progressOf<PeopleProgress, JoinedPeople>(signal, (onStep) =>
    orRefused(
      errors,
      context.records
        .writeInSteps("joinPeople", (step, rows) => onStep({ step, rows }), { ...input, at: context.now() })
        .then(joinedOf),
    ),
  );
});

const part = answer.people.part.handler(async function* ({ context, input, errors, signal }) {
  return yield* progressOf<PeopleProgress, JoinedPeople>(signal, (onStep) =>
    orRefused(
      errors,
      context.records
        .writeInSteps("partPerson", (step, rows) => onStep({ step, rows }), { ...input, at: context.now() })
        .then(joinedOf),
    ),
  );
});

const keepApart = answer.people.keepApart.handler(async ({ context, input, errors }) => {
  const { names } = await orRefused(
    errors,
    context.records.write("keepApart", { ...input, at: context.now() }),
  );
  return { names: [...names] };
});

const set = answer.people.set.handler(async ({ context, input, errors }) => {
  const { fields, takenBack, ...order } = input;
  const typed = {
    ...order,
    fields: typedOf(fields),
    takenBack: columnsOf(takenBack),
    at: context.now(),
  };
  const { agent, imports } = await orRefused(errors, context.records.write("typePerson", typed));
  return { agent, intakes: [...imports] };
});

const setLeave = answer.people.setLeave.handler(async ({ context, input, errors }) => {
  const order = {
    ...input,
    leave: input.leave ?? null,
    from: serviceDayOf(input.from) as number,
    to: serviceDayOf(input.to) as number,
    at: context.now(),
  };
  const { agent, leave, imports } = await orRefused(errors, context.records.write("typeLeave", order));
  return { agent, leave, intakes: [...imports] };
});

const withdrawLeave = answer.people.withdrawLeave.handler(async ({ context, input, errors }) => {
  const order = { ...input, at: context.now() };
  const { agent, leave, imports } = await orRefused(errors, context.records.write("withdrawLeave", order));
  return { agent, leave, intakes: [...imports] };
});

function joinedOf({ person, names, rows }: JoinedOrParted): JoinedPeople {
  return { person, names: [...names], rows };
}

function lineOf({ agent, names, fields }: KnownPersonRead) {
  return { agent, names: names.map((name) => ({ ...name })), fields: fieldsOf(fields) };
}

function fieldsOf(read: KnownPersonRead["fields"]): PersonFields {
  const text = ({ value, from }: PersonFieldRead) => ({ value: value === null ? null : String(value), from });
  const day = ({ value, from }: PersonFieldRead) => ({
    value: typeof value === "number" ? isoOfServiceDay(value) : null,
    from,
  });
  const { weekly_hours: hours, shift_pattern: pattern } = read;
  return {
    name: text(read.name),
    team: text(read.team),
    site: text(read.site),
    supervisor: text(read.supervisor),
    email: text(read.email),
    weeklyHours: { value: typeof hours.value === "number" ? hours.value : null, from: hours.from },
    hiredOn: day(read.hired_on),
    leftOn: day(read.left_on),
    shiftPattern: { value: shiftPatterns.find((one) => one === pattern.value) ?? null, from: pattern.from },
  };
}

function typedOf(fields: TypedFields): TypedPerson {
  const day = (text: string | null) => (text === null ? null : (serviceDayOf(text) ?? null));
  const { weeklyHours, hiredOn, leftOn, shiftPattern, name, team, site, supervisor, email } = fields;
  return {
    ...(name !== undefined && { name }),
    ...(team !== undefined && { team }),
    ...(site !== undefined && { site }),
    ...(supervisor !== undefined && { supervisor }),
    ...(email !== undefined && { email }),
    ...(weeklyHours !== undefined && { weekly_hours: weeklyHours }),
    ...(hiredOn !== undefined && { hired_on: day(hiredOn) }),
    ...(leftOn !== undefined && { left_on: day(leftOn) }),
    ...(shiftPattern !== undefined && { shift_pattern: shiftPattern }),
  };
}

function columnsOf(keys: readonly PersonFieldKey[]): PersonFieldName[] {
  return Object.entries(keyOf).flatMap(([column, key]) =>
    keys.includes(key) ? [column as PersonFieldName] : [],
  );
}

export const peopleAnswers = { list, one, join, part, keepApart, set, setLeave, withdrawLeave };
