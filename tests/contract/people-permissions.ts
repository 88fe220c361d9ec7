import type { Permission, Role } from "../../src/domain/privacy/viewer.ts";
import { type Ask, ended } from "./transports.ts";

interface PeopleRow {
  readonly may: readonly Role[];
  readonly scope: Permission["scope"];
  ask(ask: Ask, about: { readonly agent: string }): Promise<unknown>;
  readonly outcome?: string;
}

const by = "Dervla Moran";

function ofPeople(ask: PeopleRow["ask"], outcome?: string): PeopleRow {
  return {
    may: ["owner", "supervisor"],
    scope: "persons",
    ask,
    ...(outcome === undefined ? {} : { outcome }),
  };
}

/** Who may ask who the people are, and change it. What is asked changes nothing: each names what there is not. */
export const peoplePermissions: Readonly<Record<string, PeopleRow>> = {
  "people.list": ofPeople((ask) => ask.people.list()),
  "people.one": ofPeople((ask, { agent }) => ask.people.one({ agent })),
  "people.join": ofPeople(
    async (ask, { agent }) => ended(await ask.people.join({ person: agent, names: [agent], by })),
    "REFUSED",
  ),
  "people.part": ofPeople(
    async (ask, { agent }) => ended(await ask.people.part({ name: agent, by })),
    "REFUSED",
  ),
  // One name is no two people: nothing is kept.
  "people.keepApart": ofPeople((ask, { agent }) => ask.people.keepApart({ names: [agent, agent], by })),
  "people.set": ofPeople((ask, { agent }) => ask.people.set({ person: agent, by }), "REFUSED"),
  "people.setLeave": ofPeople(
    (ask, { agent }) =>
      ask.people.setLeave({
        person: agent,
        leave: "console/leave/0",
        from: "2026-03-02",
        to: "2026-03-03",
        kind: "planned",
        by,
      }),
    "REFUSED",
  ),
  "people.withdrawLeave": ofPeople(
    (ask, { agent }) => ask.people.withdrawLeave({ person: agent, leave: "console/leave/0", by }),
    "REFUSED",
  ),
};
