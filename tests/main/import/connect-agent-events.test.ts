import { expect, test } from "vitest";
import { agentStateKind } from "../../../src/domain/floor/agent-state.ts";
import { connectActivity } from "../../../src/main/import/formats/connect-snapshot.ts";
import { contextIn, folder, read } from "./reading.ts";

const contact = (state: string, since: number | null) => ({ state, since });

test.each([
  ["Available", "ROUTABLE", [], "status", 100],
  ["Available", "ROUTABLE", [contact("CONNECTED", 200)], "talk", 200],
  ["Available", "ROUTABLE", [contact("CONNECTED_ONHOLD", 210)], "hold", null],
  ["Available", "ROUTABLE", [contact("ENDED", 220)], "acw", 220],
  ["Available", "ROUTABLE", [contact("CONNECTED_ONHOLD", 210), contact("CONNECTED", 230)], "talk", 230],
  ["Available", "ROUTABLE", [contact("ENDED", 220), contact("CONNECTED", 230)], "talk", 230],
  ["Available", "ROUTABLE", [contact("CONNECTED", 230), contact("CONNECTED", 205)], "talk", 205],
  ["Available", "ROUTABLE", [contact("CONNECTING", 205)], "status", 100],
  ["Available", "ROUTABLE", [contact("MISSED", 205)], "status", 100],
  ["Lunch", "CUSTOM", [contact("CONNECTED", 205)], "talk", 205],
  ["Lunch", "CUSTOM", [], "status", 100],
  ["Gone", "OFFLINE", [], "offline", 100],
  ["Offline", "ROUTABLE", [], "offline", 100],
  ["Offline", "OFFLINE", [contact("ENDED", null)], "acw", null],
])(
  "with the status %s (%s) and the contacts %j an agent is in %s since %j",
  (status, kind, contacts, due, since) => {
    expect(connectActivity({ status, kind, since: 100, contacts })).toMatchObject({ kind: due, since });
  },
);

type Part = {
  status?: string;
  type?: string;
  since?: string;
  contacts?: readonly (readonly [string, string])[];
};

const day = "2026-03-02T";
const snapshot = ({ status = "Available", type = "ROUTABLE", since = "09:00:00", contacts = [] }: Part) => ({
  AgentStatus: { Name: status, Type: type, StartTimestamp: `${day}${since}Z` },
  Configuration: { Username: "ana" },
  Contacts: contacts.map(([state, at]) => ({ State: state, StateStartTimestamp: `${day}${at}Z` })),
});
const event = (id: string, at: string, now: Part = {}, kind = "STATE_CHANGE", before?: Part) => ({
  EventId: id,
  EventTimestamp: `${day}${at}Z`,
  EventType: kind,
  CurrentAgentSnapshot: snapshot(now),
  PreviousAgentSnapshot: before ? snapshot(before) : null,
});

/** The states of a stream's events, and what was said of the events that are none. */
async function statesOf(events: readonly object[], between = "\n") {
  using here = folder();
  const path = here.file("stream", events.map((one) => JSON.stringify(one)).join(between));
  const { records, end, rejected } = await read(
    path,
    contextIn("UTC"),
    agentStateKind.columns.map(({ name }) => name),
  );
  const clock = (instant: unknown) => new Date(Number(instant) * 1000).toISOString().slice(11, 19);
  const states = records
    .toSorted((a, b) => Number(a.started_at) - Number(b.started_at))
    .map(({ state, started_at, ended_at }) => `${state} ${clock(started_at)}-${clock(ended_at)}`);
  const notes = Object.fromEntries(end.ignored.map(({ code, count }) => [code, count]));
  return {
    states,
    notes,
    warnings: end.warnings.map(({ code }) => code),
    rejected,
    keys: records.map(({ key }) => key),
  };
}

const call = [
  event("1", "09:00:00", {}, "LOGIN"),
  event("2", "09:10:00", { contacts: [["CONNECTED", "09:10:00"]] }),
  event("3", "09:14:00", { contacts: [["CONNECTED_ONHOLD", "09:10:00"]] }),
  event("4", "09:15:00", { contacts: [["CONNECTED", "09:10:00"]] }),
  event("5", "09:16:00", { contacts: [["ENDED", "09:16:00"]] }),
  event("6", "09:17:00"),
  event("7", "09:20:00", { status: "Lunch", type: "CUSTOM", since: "09:20:00" }),
  event("8", "09:50:00", { status: "Offline", type: "OFFLINE", since: "09:50:00" }, "LOGOUT"),
];
const due = [
  "available 09:00:00-09:10:00",
  "talk 09:10:00-09:14:00",
  "hold 09:14:00-09:15:00",
  "talk 09:15:00-09:16:00",
  "acw 09:16:00-09:17:00",
  "available 09:17:00-09:20:00",
  "meal 09:20:00-09:50:00",
];

test("a state lasts until the next one begins, and a logout ends the last", async () => {
  const { states, warnings, keys } = await statesOf(call);
  expect(states).toEqual(due);
  expect(warnings).toEqual([]);
  expect(keys[0]).toBe(`connect/ana/${Date.parse("2026-03-02T09:00:00Z") / 1000}/available`);
});

test("events come in any order and more than once, and stand one after the other without a line's end", async () => {
  const [login, ...others] = call;
  const mixed = [...others.toReversed(), login ?? {}, ...others];
  const { states, notes } = await statesOf(mixed, "");
  expect(states).toEqual(due);
  expect(notes).toMatchObject({ "delivered-again": others.length });
});

test("heartbeats change nothing, also those that come for an hour after a logout", async () => {
  const beats = [
    event("b1", "09:05:00", {}, "HEART_BEAT"),
    event("b2", "09:12:00", { contacts: [["CONNECTED", "09:10:00"]] }, "HEART_BEAT"),
    event("b3", "09:55:00", { status: "Lunch", type: "CUSTOM", since: "09:20:00" }, "HEART_BEAT"),
  ];
  const { states, warnings } = await statesOf([...call, ...beats]);
  expect(states).toEqual(due);
  expect(warnings).toEqual([]);
});

test("the state that is open at the end of the file is not made up, and the file says so", async () => {
  const { states, warnings } = await statesOf(call.slice(0, -1));
  expect(states).toEqual(due.slice(0, -1));
  expect(warnings).toEqual(["spells-without-an-end"]);
});

test("a stream that is cut into files loses no state: an event says which one it ends, and since when that lasts", async () => {
  const first = await statesOf([
    event("1", "09:00:00", {}, "LOGIN"),
    event("2", "09:02:00", {}, "HEART_BEAT"),
    event("x", "09:03:00", { status: "Break", type: "CUSTOM", since: "09:03:00" }),
  ]);
  const second = await statesOf([
    event("3", "09:10:00", { since: "09:10:00" }, "STATE_CHANGE", {
      status: "Break",
      type: "CUSTOM",
      since: "09:03:00",
    }),
    event("4", "09:12:00", { since: "09:10:00" }, "HEART_BEAT"),
    event("5", "09:30:00", { status: "Offline", type: "OFFLINE", since: "09:30:00" }),
  ]);
  expect([...first.states, ...second.states]).toEqual([
    "available 09:00:00-09:03:00",
    "break 09:03:00-09:10:00",
    "available 09:10:00-09:30:00",
  ]);
});

test("a state of days is rejected: the agent's end was lost", async () => {
  const late = { ...event("9", "09:00:00"), EventTimestamp: "2026-03-05T09:00:00Z" };
  const { rejected } = await statesOf([...call.slice(0, 2), { ...late, EventType: "LOGOUT" }]);
  expect(rejected.map(({ reason }) => reason)).toEqual(["too-long"]);
});

test("an event that comes later than its window is set aside and counted", async () => {
  const many = Array.from({ length: 80 }, (_, minute) => {
    const at = `${String(9 + Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}:30`;
    return event(`m${minute}`, at, {}, "HEART_BEAT");
  });
  const { notes } = await statesOf([...many, event("late", "09:00:10", { status: "Lunch", type: "CUSTOM" })]);
  expect(notes).toMatchObject({ "late-event": 1 });
});
