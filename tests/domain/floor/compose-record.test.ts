import { describe, expect, test } from "vitest";
import { agentStateKind } from "../../../src/domain/floor/agent-state.ts";
import type { Claim, ClaimSource, ClaimValue } from "../../../src/domain/floor/claim.ts";
import { claimsWithNext, composeRecords } from "../../../src/domain/floor/compose-record.ts";
import { contactKind } from "../../../src/domain/floor/contact.ts";
import { evaluationItemKind } from "../../../src/domain/floor/evaluation-item.ts";
import { columnIndex, type RecordKind } from "../../../src/domain/floor/record-kind.ts";
import { rosterEntryKind } from "../../../src/domain/floor/roster-entry.ts";
import { shiftKind } from "../../../src/domain/floor/shift.ts";
import { surveyResponseKind } from "../../../src/domain/floor/survey-response.ts";

type Said = Readonly<Record<string, ClaimValue>>;
interface FileOfClaims {
  readonly format?: string;
  readonly lastEnd?: number;
  readonly lacks?: readonly string[];
  readonly stamp?: number;
  readonly rows: readonly Said[];
}

/** Claims as the rows of files make them, the files in the order in which they first came. */
function claimsOf(kind: RecordKind, ...files: readonly FileOfClaims[]): Claim[] {
  return files.flatMap(({ format = "contacts", lastEnd = null, lacks = [], stamp = null, rows }, at) => {
    const source: ClaimSource = {
      importId: at + 1,
      format,
      rankedAt: at,
      rank: at + 1,
      lacks: lacks.reduce((bits, name) => bits | (1 << columnIndex(kind, name)), 0),
      lastEnd,
    };
    return rows.reduce<Claim[]>((claims, row, line) => {
      const values = kind.columns.map(({ name }) => row[name] ?? null);
      return claimsWithNext(kind, claims, {
        source,
        line: Number(row.line ?? line),
        part: line,
        stamp,
        values,
      });
    }, []);
  });
}

function composed(kind: RecordKind, names: readonly string[], claims: readonly Claim[]) {
  const { records, notes } = composeRecords(kind, claims);
  const rows = records.map(({ values }) => names.map((name) => values[columnIndex(kind, name)]));
  const backwards = composeRecords(kind, claims.toReversed());
  expect(backwards.records.map(({ values }) => values)).toEqual(records.map(({ values }) => values));
  return { rows, notes };
}

describe("a record of one claim after the other", () => {
  const names = ["agent", "team", "site", "left_on"];
  const entry = (change: Said) => ({ agent: "ann", name: "Ann", ...change });

  test.each([
    [
      "the next roster moves everybody",
      [{ rows: [entry({ team: "Blue" })] }, { rows: [entry({ team: "Green" })] }],
      [["ann", "Green", null, null]],
    ],
    [
      "a blank takes back what was said",
      [{ rows: [entry({ left_on: 5 })] }, { rows: [entry({ left_on: null })] }],
      [["ann", null, null, null]],
    ],
    [
      "a file without the column leaves it",
      [{ rows: [entry({ site: "Cork" })] }, { lacks: ["site"], rows: [entry({ team: "Green" })] }],
      [["ann", "Green", "Cork", null]],
    ],
    [
      "of one file the last row stands",
      [{ rows: [entry({ team: "Blue" }), entry({ team: "Green" })] }],
      [["ann", "Green", null, null]],
    ],
  ])("%s", (_, files: FileOfClaims[], rows) => {
    expect(composed(rosterEntryKind, names, claimsOf(rosterEntryKind, ...files)).rows).toEqual(rows);
  });
});

describe("what a file has no column for", () => {
  test("stays: whom a survey is about", () => {
    const answer = { response: "r1", contact: "c1", agent: "ann", score: 4 };
    const files = [{ rows: [answer] }, { lacks: ["agent"], rows: [{ ...answer, agent: null, score: 5 }] }];
    const { rows } = composed(surveyResponseKind, ["agent", "score"], claimsOf(surveyResponseKind, ...files));
    expect(rows).toEqual([["ann", 5]]);
  });

  test("stays, where a value is assumed in its place: what an evaluation was made for", () => {
    const item = { evaluation: "e1", agent: "ann", form: "F", item: "Greeting", score: 3 };
    const files = [
      { rows: [{ ...item, source: "calibration" }] },
      { lacks: ["source"], rows: [{ ...item, source: "qa", score: 4 }] },
    ];
    const names = ["source", "score"];
    const both = composed(evaluationItemKind, names, claimsOf(evaluationItemKind, ...files));
    expect(both.rows).toEqual([["calibration", 4]]);
    const alone = claimsOf(evaluationItemKind, files[1] as FileOfClaims);
    expect(composed(evaluationItemKind, names, alone).rows).toEqual([["qa", 4]]);
  });
});

describe("a state that an export cut", () => {
  const state = (ended_at: number) => ({ agent: "ann", state: "available", started_at: 10, ended_at });
  const names = ["started_at", "ended_at"];

  test.each([
    [
      "the whole one stands, imported after it",
      [
        { lastEnd: 50, rows: [state(50)] },
        { lastEnd: 90, rows: [state(80)] },
      ],
      80,
    ],
    [
      "the whole one stands, imported before it",
      [
        { lastEnd: 90, rows: [state(80)] },
        { lastEnd: 50, rows: [state(50)] },
      ],
      80,
    ],
    [
      "of two that are cut the longer one",
      [
        { lastEnd: 60, rows: [state(60)] },
        { lastEnd: 50, rows: [state(50)] },
      ],
      60,
    ],
    [
      "a shorter one that is not cut is a correction",
      [
        { lastEnd: 90, rows: [state(80)] },
        { lastEnd: 90, rows: [state(50)] },
      ],
      50,
    ],
  ])("%s", (_, files: FileOfClaims[], end) => {
    const { rows } = composed(agentStateKind, names, claimsOf(agentStateKind, ...files));
    expect(rows).toEqual([[10, end]]);
  });
});

describe("shifts of a day", () => {
  const shift = (starts_at: number, ends_at: number) => ({
    agent: "ann",
    service_day: 0,
    starts_at,
    ends_at,
  });

  test("a shift that was moved takes the place of the old one, and both halves of a split shift stand", () => {
    const files = [
      { rows: [shift(9, 13), shift(14, 18), shift(14, 18)] },
      { rows: [shift(10, 14), shift(15, 19)] },
    ];
    const names = ["starts_at", "ends_at"];
    expect(composed(shiftKind, names, claimsOf(shiftKind, files[0] as FileOfClaims)).rows).toEqual([
      [9, 13],
      [14, 18],
    ]);
    expect(composed(shiftKind, names, claimsOf(shiftKind, ...files)).rows).toEqual([
      [10, 14],
      [15, 19],
    ]);
  });
});

describe("a contact of several agents", () => {
  const names = ["agent", "answered_at", "handle_seconds", "outcome"];
  const part = (agent: string | null, from: number, to: number, change: Said = {}) => ({
    agent,
    offered_at: from,
    answered_at: agent === null ? null : from,
    ended_at: to,
    handle_seconds: agent === null ? null : to - from,
    outcome: agent === null ? "abandoned" : "handled",
    ...change,
  });
  const unknown = { answered_at: null, ended_at: null, handle_seconds: null };
  // Rows of one line, as a cell that names several agents makes them.
  const list = (agent: string): Said => ({ ...part(agent, 10, 40, unknown), line: 1 });
  const rowsOf = (...files: readonly FileOfClaims[]) =>
    composed(contactKind, names, claimsOf(contactKind, ...files));

  test.each<[string, readonly FileOfClaims[], readonly unknown[][], readonly string[]]>([
    [
      "each has their own work, by when they began",
      [{ rows: [part("bea", 50, 90), part("ann", 10, 40)] }],
      [
        ["ann", 10, 30, "handled"],
        ["bea", 50, 40, "handled"],
      ],
      [],
    ],
    [
      "of which two exports hold a part each",
      [{ rows: [part("ann", 10, 40)] }, { rows: [part("bea", 50, 90)] }],
      [
        ["ann", 10, 30, "handled"],
        ["bea", 50, 40, "handled"],
      ],
      [],
    ],
    [
      "that was passed back: named, and each stretch is work of its own",
      [{ rows: [part("ann", 10, 40), part("ann", 50, 90)] }],
      [
        ["ann", 10, 30, "handled"],
        ["ann", 50, 40, "handled"],
      ],
      ["transfer-to-oneself"],
    ],
    [
      "who talked at the same time: named, and both stand",
      [{ rows: [part("ann", 10, 60), part("bea", 50, 90)] }],
      [
        ["ann", 10, 50, "handled"],
        ["bea", 50, 40, "handled"],
      ],
      ["segments-overlap"],
    ],
    [
      "whose time the file does not split",
      [{ rows: [part("ann", 10, 40, unknown), part("bea", 10, 40, unknown)] }],
      [
        ["ann", null, null, "handled"],
        ["bea", null, null, "handled"],
      ],
      [],
    ],
    [
      "with a leg that nobody took: it is no part of its own",
      [{ rows: [part(null, 0, 9), part("ann", 10, 40)] }],
      [["ann", 10, 30, "handled"]],
      [],
    ],
    [
      "is one where a later export gives its only agent another name",
      [{ rows: [part("ann", 10, 40)] }, { rows: [part("bea", 10, 40)] }],
      [["bea", 10, 30, "handled"]],
      [],
    ],
    [
      "nobody handled it after all, a later export says",
      [{ rows: [part("ann", 10, 40)] }, { rows: [part(null, 5, 40)] }],
      [[null, null, null, "abandoned"]],
      [],
    ],
    [
      "whom a later export names alone for all of its time: its older word of two parts goes",
      [{ rows: [part("ann", 10, 40), part("bea", 40, 90)] }, { rows: [part("ann", 10, 90)] }],
      [["ann", 10, 80, "handled"]],
      [],
    ],
    [
      "of which one part was corrected beyond the start of the next: that one stays",
      [
        { rows: [part("ann", 10, 40), part("bea", 40, 90), part("ann", 90, 99)] },
        { rows: [part("ann", 10, 45)] },
      ],
      [
        ["ann", 10, 35, "handled"],
        ["bea", 40, 50, "handled"],
        ["ann", 90, 9, "handled"],
      ],
      ["segments-overlap"],
    ],
    [
      "whose handing over two exports hold from either side",
      [{ rows: [part("ann", 10, 45)] }, { rows: [part("bea", 40, 90)] }],
      [
        ["ann", 10, 35, "handled"],
        ["bea", 40, 50, "handled"],
      ],
      ["segments-overlap"],
    ],
    [
      "who had it twice, with a second in both: two stretches",
      [{ rows: [part("ann", 10, 41), part("ann", 40, 90)] }],
      [
        ["ann", 10, 31, "handled"],
        ["ann", 40, 50, "handled"],
      ],
      ["segments-overlap", "transfer-to-oneself"],
    ],
    [
      "in whose list a later export names one agent less",
      [{ rows: [list("ann"), list("bea")] }, { rows: [part("ann", 10, 40)] }],
      [["ann", 10, 30, "handled"]],
      [],
    ],
    [
      "whose list a later export corrects",
      [{ rows: [part("cy", 10, 40)] }, { rows: [list("ann"), list("bea")] }],
      [
        ["ann", null, null, "handled"],
        ["bea", null, null, "handled"],
      ],
      [],
    ],
    [
      "nobody handled it after all, says an export that has no column for the work",
      [
        { rows: [part("ann", 10, 40)] },
        { lacks: ["handle_seconds", "answered_at"], rows: [part(null, 5, 40)] },
      ],
      [[null, null, null, "abandoned"]],
      [],
    ],
    [
      "whom two systems name by clocks that are hours apart",
      [
        { format: "asterisk-queue-log", rows: [part("ann", 10, 40), part("bea", 40, 90)] },
        { format: "asterisk-cdr", rows: [part("SIP/1", 7210, 7240), part("SIP/2", 7240, 7290)] },
      ],
      [
        ["ann", 10, 30, "handled"],
        ["bea", 40, 50, "handled"],
      ],
      ["systems-disagree"],
    ],
    [
      "deliveries of one record: the newer stamp stands, whoever it names",
      [
        { stamp: 2, rows: [part("bea", 10, 40)] },
        { stamp: 1, rows: [part("ann", 10, 45)] },
      ],
      [["bea", 10, 30, "handled"]],
      [],
    ],
  ])("%s", (_, files, rows, notes) => {
    expect(rowsOf(...files)).toEqual({ rows, notes });
  });

  test("late after-contact work is added to a handle time without a total of its own", () => {
    const lacks = ["handle_seconds"];
    const talk = { talk_seconds: 30, handle_seconds: 30 };
    const files = [
      { lacks, rows: [part("ann", 10, 40, { ...talk, acw_seconds: 15, handle_seconds: 45 })] },
      { lacks: [...lacks, "acw_seconds"], rows: [part("ann", 10, 40, talk)] },
    ];
    expect(rowsOf(...files).rows).toEqual([["ann", 10, 45, "handled"]]);
  });

  test("where two systems saw one call the one that measures has the word, and the other adds", () => {
    const files = [
      { format: "asterisk-queue-log", rows: [part("Ana", 10, 310, { queue: "sales" })] },
      {
        format: "asterisk-cdr",
        lacks: ["queue"],
        rows: [part("SIP/101", 9, 309, { customer: "hash" }), part("SIP/102", 320, 400)],
      },
    ];
    const claims = claimsOf(contactKind, ...files);
    expect(composed(contactKind, ["agent", "queue", "customer", "handle_seconds"], claims)).toEqual({
      rows: [
        ["Ana", "sales", "hash", 300],
        ["SIP/102", null, null, 80],
      ],
      notes: [],
    });
    const late = claimsOf(contactKind, files[0] as FileOfClaims, {
      format: "asterisk-cdr",
      rows: [part("SIP/101", 100, 309)],
    });
    expect(composed(contactKind, ["answered_at"], late)).toEqual({
      rows: [[10]],
      notes: ["systems-disagree"],
    });
  });
});
