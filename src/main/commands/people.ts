import type { PersonLine, TypedFields } from "../../contract/people.ts";
import { absenceKinds } from "../../domain/floor/absence.ts";
import { shiftPatterns } from "../../domain/floor/shift-pattern.ts";
import type { LocalClient } from "../answers/local-client.ts";
import { type Command, type CommandCall, dayOption, textOption, UsageError } from "./command.ts";
import { textTable } from "./text-table.ts";
import { withConsole } from "./with-console.ts";

const unnamed = "the command line";

/** `evenkeel people`: who the people are, under which names, and what was typed of them. */
export const peopleCommand: Command = {
  name: "people",
  usage: `people
  people join PERSON NAME... | people part NAME | people apart NAME NAME...
  people add|set PERSON [--name N] [--team T] [--site S] [--supervisor S] [--email E] [--hours H] [--hired DAY] [--left DAY] [--shifts days|lates|nights] [--take FIELD,...]
  people leave PERSON --from DAY --to DAY --kind planned|short_notice [--leave ID] | people leave PERSON --withdraw ID`,
  purpose:
    "lists people with their names, where each field comes from, and who may be one person; joins and parts names, types fields and leave (--by NAME stands behind it)",
  options: {
    by: { type: "string" },
    name: { type: "string" },
    team: { type: "string" },
    site: { type: "string" },
    supervisor: { type: "string" },
    email: { type: "string" },
    hours: { type: "string" },
    hired: { type: "string" },
    left: { type: "string" },
    shifts: { type: "string" },
    take: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    kind: { type: "string" },
    leave: { type: "string" },
    withdraw: { type: "string" },
  },
  run(call) {
    const [what, ...words] = call.words;
    const by = textOption(call, "by") ?? unnamed;
    const act = what === undefined ? list(call) : actions[what]?.({ call, words, by });
    if (!act) throw new UsageError(`people ${what} is not known.`);
    return withConsole(call, async ({ ask }) => {
      await act(ask);
      return 0;
    });
  },
};

interface Asked {
  readonly call: CommandCall;
  readonly words: readonly string[];
  readonly by: string;
}
type Act = (ask: LocalClient) => Promise<void>;

const actions: Readonly<Record<string, (asked: Asked) => Act>> = {
  join({ call, words: [person, ...names], by }) {
    if (person === undefined || names.length === 0)
      throw new UsageError("Name the person, and who is the same.");
    return async (ask) => {
      const done = await ended(await ask.people.join({ person, names, by }));
      call.answer(
        done,
        () => `${done.names.join(", ")} joined ${done.person}: ${done.rows} rows count for them.`,
      );
    };
  },
  part({ call, words: [name, more], by }) {
    if (name === undefined || more !== undefined) throw new UsageError("Name one name that was joined.");
    return async (ask) => {
      const done = await ended(await ask.people.part({ name, by }));
      call.answer(
        done,
        () => `${done.names.join(", ")} parted from ${done.person}: ${done.rows} rows went with it.`,
      );
    };
  },
  apart({ call, words, by }) {
    if (words.length < 2) throw new UsageError("Name the names that are several people's.");
    return async (ask) => {
      const done = await ask.people.keepApart({ names: [...words], by });
      call.answer(done, () => `${done.names.join(", ")} are not proposed as one person any more.`);
    };
  },
  add: (asked) => typed(asked, true),
  set: (asked) => typed(asked, false),
  leave({ call, words: [person, more], by }) {
    if (person === undefined || more !== undefined) throw new UsageError("Name whose leave it is.");
    const withdrawn = textOption(call, "withdraw");
    if (withdrawn !== undefined)
      return async (ask) => {
        const done = await ask.people.withdrawLeave({ person, leave: withdrawn, by });
        call.answer(done, () => `Withdrew ${done.leave} of ${done.agent}.`);
      };
    const kind = absenceKinds.find((one) => one === textOption(call, "kind"));
    if (!kind) throw new UsageError(`--kind is one of ${absenceKinds.join(", ")}.`);
    const [from, to] = [neededDay(call, "from"), neededDay(call, "to")];
    const leave = textOption(call, "leave");
    return async (ask) => {
      const order = { person, from, to, kind, by, ...(leave !== undefined && { leave }) };
      const done = await ask.people.setLeave(order);
      call.answer(done, () => `${done.agent} is away from ${from} to ${to} (${done.leave}).`);
    };
  },
};

const texts = ["name", "team", "site", "supervisor", "email"] as const;
const takeable = {
  name: "name",
  team: "team",
  site: "site",
  supervisor: "supervisor",
  email: "email",
  hours: "weeklyHours",
  hired: "hiredOn",
  left: "leftOn",
  shifts: "shiftPattern",
} as const;

function typed({ call, words: [person, more], by }: Asked, isNew: boolean): Act {
  if (person === undefined || more !== undefined) throw new UsageError("Name one person.");
  // An empty text says that there is none.
  const given = (name: string) => textOption(call, name)?.trim();
  const written = Object.fromEntries(
    texts.flatMap((name) => {
      const text = given(name);
      return text === undefined ? [] : [[name, text === "" ? null : text]];
    }),
  );
  const fields: TypedFields = {
    ...written,
    ...hoursOf(given("hours")),
    ...shiftsOf(given("shifts")),
    ...daysOf(call, given),
  };
  const takenBack = (given("take") ?? "")
    .split(",")
    .filter((name) => name !== "")
    .map((name) => {
      if (!isTakeable(name))
        throw new UsageError(`--take names some of ${Object.keys(takeable).join(", ")}.`);
      return takeable[name];
    });
  return async (ask) => {
    const done = await ask.people.set({ person, isNew, fields, takenBack, by });
    call.answer(done, () => `Kept what was typed of ${done.agent} (undo ${done.intakes.join(", ")}).`);
  };
}

function isTakeable(name: string): name is keyof typeof takeable {
  return Object.hasOwn(takeable, name);
}

function hoursOf(text: string | undefined): TypedFields {
  if (text === undefined) return {};
  const hours = Number(text);
  if (!(hours >= 0 && hours <= 168)) throw new UsageError("--hours are from 0 to 168 a week.");
  return { weeklyHours: text === "" ? null : hours };
}

function shiftsOf(text: string | undefined): TypedFields {
  if (text === undefined) return {};
  const shiftPattern = text === "" ? null : shiftPatterns.find((one) => one === text);
  if (shiftPattern === undefined) throw new UsageError(`--shifts is one of ${shiftPatterns.join(", ")}.`);
  return { shiftPattern };
}

function daysOf(call: CommandCall, given: (name: string) => string | undefined): TypedFields {
  const day = (name: string) => {
    const text = given(name);
    if (text === undefined || text === "") return text === undefined ? undefined : null;
    dayOption(call, name);
    return text;
  };
  const [hiredOn, leftOn] = [day("hired"), day("left")];
  return { ...(hiredOn !== undefined && { hiredOn }), ...(leftOn !== undefined && { leftOn }) };
}

function neededDay(call: CommandCall, name: string): string {
  if (dayOption(call, name) === null) throw new UsageError(`Say the day: --${name} DAY.`);
  return textOption(call, name) ?? "";
}

async function ended<Step, Result>(steps: AsyncIterator<Step, Result>): Promise<Result> {
  for (;;) {
    const next = await steps.next();
    if (next.done) return next.value;
  }
}

function list(call: CommandCall): Act {
  return async (ask) => {
    const answer = await ask.people.list();
    call.answer(answer, () => [tableOf(answer.people), ...answer.mayBeOne.map(proposalOf)].join("\n"));
  };
}

function tableOf(people: readonly PersonLine[]): string {
  return textTable(
    ["agent", "name", "also", "team", "site", "hours", "hired", "left", "shifts", "typed"],
    people.map(({ agent, names, fields }) => [
      agent,
      fields.name.value,
      names.map(({ name }) => name).join(", "),
      fields.team.value,
      fields.site.value,
      fields.weeklyHours.value,
      fields.hiredOn.value,
      fields.leftOn.value,
      fields.shiftPattern.value,
      Object.entries(fields)
        .filter(([, { from }]) => from?.kind === "typed")
        .map(([field]) => field)
        .join(", "),
    ]),
  );
}

function proposalOf({ people, reasons }: { people: string[]; reasons: { sentence: string }[] }): string {
  return `May be one person: ${people.join(" = ")}. ${reasons.map(({ sentence }) => sentence).join(" ")}`;
}
