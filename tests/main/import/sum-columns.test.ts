import { expect, test } from "vitest";
import { formats } from "../../../src/main/import/formats/formats.ts";
import { nearestLayout, nearness } from "../../../src/main/import/recognise/nearest-layout.ts";
import { isSumName, SumEvidence } from "../../../src/main/import/recognise/sum-columns.ts";
import { contextIn, folder, read } from "./reading.ts";

test.each([
  ...[
    "Total",
    "TOTAL:",
    "Totals",
    "Overall",
    "Sum",
    "Total score",
    "TotalScore",
    "total_points",
    "Overall %",
  ],
  ...[
    "Overall (%)",
    "Gesamt",
    "Gesamtpunkte",
    "Result",
    "Grand Total",
    "Final score",
    "QA score",
    "Score",
    "%",
  ],
  ...["Total Score (%)", "Evaluation score", "合計"],
])("%s sums up others", (column) => expect(isSumName(column)).toBe(true));

test.each([
  "Greets",
  "Overall empathy",
  "Totally clear",
  "Sums up the call",
  "Resulting action",
  "Scoring",
  "E1",
])("%s is an item", (column) => expect(isSumName(column)).toBe(false));

const evidence = (rows: readonly (readonly string[])[]) => {
  const columns = (rows[0] ?? []).map((_, at) => ({ name: `column ${at}`, at }));
  const found = new SumEvidence(columns);
  for (const row of rows) found.add(row);
  return found.sums().map(({ at }) => at);
};

test.each([
  [
    "the sum in every row",
    [
      ["2", "4", "6"],
      ["1", "4", "5"],
      ["0", "2", "2"],
    ],
    [2],
  ],
  [
    "the sum to the cent",
    [
      ["0.1", "0.2", "0.3"],
      ["1.5", "1", "2.5"],
      ["2", "2", "4"],
    ],
    [2],
  ],
  [
    "the sum in all rows but one",
    [
      ["2", "4", "6"],
      ["1", "4", "5"],
      ["0", "2", "3"],
    ],
    [],
  ],
  [
    "the sum in too few rows to say so",
    [
      ["2", "4", "6"],
      ["1", "4", "5"],
    ],
    [],
  ],
  [
    "two columns alone",
    [
      ["2", "2"],
      ["1", "1"],
      ["0", "0"],
    ],
    [],
  ],
  [
    "two equal ones beside zero",
    [
      ["2", "2", "0"],
      ["1", "1", "0"],
      ["3", "3", "0"],
    ],
    [],
  ],
  [
    "a part that did not apply",
    [
      ["2", "4", "6"],
      ["", "4", "4"],
      ["1", "", "1"],
    ],
    [2],
  ],
])("of columns, with %s", (_what, rows, sums) => expect(evidence(rows)).toEqual(sums));

const head = "evaluation_id,agent,evaluator,form,evaluated_at";
const evaluation = (id: string, scores: string) => `${id},Ana,Eve,F,2026-03-02T10:00:00Z,${scores}`;

test.each([
  ["by its name", `${head},Greets,Listens,Total`, ["1,4,5"], "Total"],
  ["by arithmetic", `${head},Greets,Listens,Zusammen`, ["1,4,5", "2,2,4", "0,1,1"], "Zusammen"],
])(
  "a column that sums up others is no item, %s, and a warning says so",
  async (_how, header, scores, column) => {
    using here = folder();
    const rows = scores.map((score, at) => evaluation(`E${at}`, score));
    const { records, end } = await read(
      here.file("e.csv", [header, "max,,,,,2,4,6", ...rows].join("\n")),
      contextIn("UTC"),
      [],
    );
    expect(records.length).toBe(scores.length * 2);
    expect(end.warnings).toEqual([{ code: "sum-column", count: 1, example: column }]);
  },
);

test("an item in a row of its own that sums up the others is set aside, unless it is the only one", async () => {
  using here = folder();
  const columns = `${head},item,score,max_score`;
  const item = (name: string, score: number, max: number) => evaluation("E1", `${name},${score},${max}`);
  const rows = [item("Greets", 1, 2), item("Listens", 4, 4), item("Total", 5, 6)];
  const all = await read(here.file("e.csv", [columns, ...rows].join("\n")), contextIn("UTC"), []);
  expect(all.records.length).toBe(2);
  expect(all.end.ignored).toEqual([{ code: "sum-item", count: 1, example: "line 4" }]);
  const alone = await read(here.file("f.csv", [columns, rows[2]].join("\n")), contextIn("UTC"), []);
  expect(alone.records.length).toBe(1);
});

test("a form may be missing: it is then unknown, and a warning says so", async () => {
  using here = folder();
  const rows = [`${head},Greets`, "max,,,,,2", evaluation("E1", "1")].map((row) =>
    row.split(",").toSpliced(3, 1).join(","),
  );
  const { records, end } = await read(here.file("e.csv", rows.join("\n")), contextIn("UTC"), []);
  expect(records.length).toBe(1);
  expect(end.warnings).toEqual([{ code: "column-missing", count: 1, example: "form" }]);
});

test("a column called Score is an item where it is the only one", async () => {
  using here = folder();
  const text = [`${head},Score`, "max,,,,,5", evaluation("E1", "4")].join("\n");
  const { records, end } = await read(here.file("e.csv", text), contextIn("UTC"), []);
  expect(records.length).toBe(1);
  expect(end.warnings).toEqual([]);
});

test.each([
  [["agent", "Shift Start", "x"], ["agent", "shift_start", "shift_end"], 2 / 3],
  [["agent"], ["agent", "name"], 0],
  [["agent", "name"], ["agent", "name"], 1],
  [[], ["agent"], 0],
  [["id", "Created At"], ["id", "created_at", "talk_time"], 0],
])("%j is near %j by %d", (header, needed, near) => expect(nearness(header, needed)).toBe(near));

test.each([
  ["contact_id,agent,queue,offered_at,outcome", "contacts", ["ended_at"]],
  ["agent,started_at,ended_at", "agent-states", ["state"]],
  ["Call ID,Timestamp,Agent,Campaign,Talk Time", "five9-call-log", ["CALL TYPE"]],
  ["agent,name", "roster", []],
  ["agent,team,weekly_hours", "roster", ["name"]],
  ["Contact ID,Agent Name,Queue,Started At,Ended At,Talk", "contacts", ["agent", "offered_at", "outcome"]],
  ["evaluation_id,agent,evaluator,form,evaluated_at,score,max_score", "evaluations", ["item"]],
  ["evaluation_id,agent,evaluator,form,evaluated_at,item,score", "evaluations", ["max_score"]],
  ["Incoming Calls,Answer Rate,Talk Duration (AVG),Sales Rep", undefined, undefined],
  ["agent,team,date,calls", undefined, undefined],
  ["id,created_at,updated_at,agent_id,status,subject", undefined, undefined],
  [
    "id,created_at,updated_at,agent_id,talk_time",
    "zendesk-talk-calls",
    ["completion_status", "wrap_up_time"],
  ],
])("%s is nearest to %s", (header, format, lacks) => {
  const near = nearestLayout([header.split(",")], formats);
  expect([near?.format.id, near?.lacks]).toEqual([format, lacks]);
});
