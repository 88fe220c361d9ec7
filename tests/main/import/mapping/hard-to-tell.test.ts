import { expect, test } from "vitest";
import { proposeMapping } from "../../../../src/main/import/mapping/propose-mapping.ts";
import { folder } from "../reading.ts";

/*
 * Columns that are easily taken for others, as help desks, diallers and personnel systems write them. What is said to
 * be sure is never wrong.
 */

const people = ["Ana Roe", "Ben Lee", "Cleo Diaz", "Dan Fox"];
const customers = Array.from({ length: 30 }, (_, at) => `Guest ${at}`);
const at = <T>(list: readonly T[], row: number) => list[row % list.length] as T;
const day = (row: number) => String(1 + (row % 28)).padStart(2, "0");
const clock = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 19).replace("T", " ");
const start = (row: number) => 1_772_442_000 + row * 4000;
const agent = (row: number) => at(people, row * 7 + (row >> 2));

type Column = readonly [label: string, cell: (row: number) => string | number];

async function proposalOf(columns: readonly Column[], rows = 80) {
  using here = folder();
  const lines = [
    columns.map(([label]) => label).join(","),
    ...Array.from({ length: rows }, (_, row) => columns.map(([, cell]) => cell(row)).join(",")),
  ];
  return await proposeMapping({ path: here.file("export.csv", lines.join("\n")) });
}

const call: readonly Column[] = [
  ["Call ID", (row) => `c-${row * 13 + 5}`],
  ["Started", (row) => clock(start(row))],
  ["Talk time (s)", (row) => 60 + ((row * 53) % 300)],
  ["Result", (row) => (row % 9 === 0 ? "Missed" : "Answered")],
];

/** Columns beside those of a call, and the one that names its agent. */
const agents: readonly (readonly [string, readonly Column[], string])[] = [
  [
    "no column whose word is only written nearly so",
    [
      ["Associated Contact", (row) => at(customers, row)],
      ["Assigned to", agent],
    ],
    "Assigned to",
  ],
  [
    "no count of what agents did, beside their names",
    [
      ["Agent interactions", (row) => row % 5],
      ["Agent", agent],
    ],
    "Agent",
  ],
  [
    "no number of the row, beside their names",
    [
      ["agent_log_id", (row) => row * 3 + 7],
      ["User", agent],
    ],
    "User",
  ],
  [
    "an id before the name that goes with it",
    [
      ["Agent", agent],
      ["Agent ID", (row) => 4000 + people.indexOf(agent(row))],
    ],
    "Agent ID",
  ],
  [
    "an id, though one has two of them",
    [
      ["Agent", agent],
      ["Agent ID", (row) => 4000 + 2 * people.indexOf(agent(row)) + (row % 2)],
    ],
    "Agent ID",
  ],
];

test.each(agents)("the agent: %s", async (_, columns, column) => {
  const { mapping } = await proposalOf([...call, ...columns]);
  expect(mapping.kind).toBe("contacts");
  expect(mapping.fields.agent).toMatchObject({ column });
});

test("of two columns that could name the agent neither is said to be sure", async () => {
  const two: readonly Column[] = [
    ["Operator", (row) => at(["Xi Po", "Yo La", "Zed Q"], row)],
    ["Agent", agent],
  ];
  const { fields } = await proposalOf([...call, ...two]);
  expect(fields.find(({ field }) => field === "agent")?.sure).toBe("likely");
});

test("who took a call is in its key, though the times of one file differ: those of another may not", async () => {
  const { mapping } = await proposalOf([...call.filter(([label]) => label !== "Call ID"), ["Agent", agent]]);
  expect(mapping.fields.contact_id).toEqual({ from: "key", columns: ["Started", "Agent"] });
});

test("tickets that are open for hours or days are no shifts", async () => {
  const { mapping } = await proposalOf([
    ["Ticket ID", (row) => 20_000 + row],
    ["Agent", agent],
    ["Created time", (row) => clock(start(row))],
    ["Closed time", (row) => clock(start(row) + 600 + ((row * 7919) % 40) * 2400)],
    ["Status", (row) => (row % 6 === 0 ? "Open" : "Closed")],
  ]);
  expect(mapping.kind).toBe("contacts");
});

test.each([
  ["Erster Tag", "Letzter Tag"],
  ["First day", "Last day"],
  ["Premier jour", "Dernier jour"],
  ["Von", "Ultimo"],
])("leave ends after it starts: %s to %s, and not on the day it was asked for", async (from, to) => {
  const { mapping } = await proposalOf([
    ["Personalnummer", (row) => 1000 + (row % 8)],
    ["Abwesenheitsart", (row) => at(["Urlaub", "Krankheit"], row)],
    [from, (row) => `${day(row)}.03.2026`],
    [to, (row) => `${day(row)}.04.2026`],
    ["Beantragt am", (row) => `${day(row)}.02.2026`],
  ]);
  expect(mapping.kind).toBe("absence");
  expect(mapping.fields.to).not.toMatchObject({ column: "Beantragt am" });
  expect(mapping.fields.from).toMatchObject({ column: from });
});

test("a unit is named where it was decided by how long contacts typically are", async () => {
  const { fields } = await proposalOf([
    ...call.filter(([label]) => !label.startsWith("Talk")),
    ["Agent", agent],
    ["Talking", (row) => (60 + ((row * 53) % 300)) * 1000],
  ]);
  expect(fields.find(({ field }) => field === "talk_seconds")?.why).toContain(
    "milliseconds, for a typical value is",
  );
});

test("a constant that is not known as an outcome says nothing of it, nor does a missing agent", async () => {
  const { mapping, fields } = await proposalOf([
    ...call.filter(([label]) => label !== "Result"),
    ["Context", () => "default"],
  ]);
  expect(mapping.fields.outcome).toEqual({ from: "constant", value: "handled" });
  expect(fields.find(({ field }) => field === "outcome")?.why).toBe("no column says it");
});
