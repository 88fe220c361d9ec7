import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditCommand } from "../../src/main/commands/audit.ts";
import { importCommand } from "../../src/main/commands/import.ts";
import { reconcileCommand } from "../../src/main/commands/reconcile.ts";
import { undoCommand } from "../../src/main/commands/undo.ts";
import { removeFolder } from "../remove-folder.ts";
import { calledCommand } from "./called-command.ts";

const root = mkdtempSync(join(tmpdir(), "evenkeel-reconcile-"));
const floor = join(root, "floor");
afterAll(() => removeFolder(root));

const roster = `agent,name,team
ada,Ada Roe,North
bea,Bea Lind,South
`;
// On the second: two rows that cannot be read among its rows, a transfer, a call across midnight and a short abandon.
const calls = `contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,hold_seconds,acw_seconds,outcome,wait_seconds
C1,ada,billing,2026-11-01T09:00:00,2026-11-01T09:00:10,2026-11-01T09:05:10,280,20,30,handled,10
C2,ada,billing,2026-11-02T09:00:00,2026-11-02T09:00:10,2026-11-02T09:05:10,280,20,30,handled,10
C3,ada,billing,2026-11-02T10:00:00,soon,2026-11-02T10:05:10,280,20,30,handled,10
C4,bea,billing,2026-11-02T10:10:00,2026-11-02T10:10:10,2026-11-02T10:15:10,280,20,30,handled,10
C5,bea,billing,tomorrow,2026-11-02T10:20:10,2026-11-02T10:25:10,280,20,30,handled,10
C6,ada; bea,billing,2026-11-02T11:00:00,2026-11-02T11:00:10,2026-11-02T11:10:10,,,,handled,10
C7,,billing,2026-11-02T12:00:00,,2026-11-02T12:00:03,,,,abandoned,3
C8,ada,billing,2026-11-02T23:59:50,2026-11-03T00:00:10,2026-11-03T00:05:10,280,20,30,handled,20
C9,ada,billing,2026-11-03T09:00:00,never,2026-11-03T09:05:10,280,20,30,handled,10
C10,ada,billing,2026-11-03T10:00:00,2026-11-03T10:00:10,2026-11-03T10:05:10,280,20,30,handled,10
`;

interface Total {
  readonly figure: string;
  readonly theirs: number | null;
  readonly ours: number | null;
  readonly difference: number | null;
  readonly agrees: boolean | null;
  readonly notExplained: number | null;
  readonly sentence: string | null;
  readonly parts: readonly {
    readonly cause: string;
    readonly amount: number;
    readonly upTo: number | null;
    readonly sentence: string;
    readonly rows: readonly { readonly file: string; readonly line: number }[];
  }[];
}
interface Answer {
  readonly day: string;
  readonly files: readonly { readonly rejected: number; readonly amongDay: boolean }[];
  readonly floor: readonly Total[] | null;
  readonly agents: readonly { readonly agent: string; readonly totals: readonly Total[] }[] | null;
}

const reconcile = (...args: string[]) => calledCommand(reconcileCommand, floor, args);

async function totalOf(agent: string | null, figure: string, ...args: string[]): Promise<Total> {
  const answer = (await reconcile("--day", "2026-11-02", ...args)).answer as Answer;
  const totals = agent === null ? answer.floor : answer.agents?.find((one) => one.agent === agent)?.totals;
  return totals?.find((one) => one.figure === figure) ?? expect.fail(`no ${figure} of ${agent}`);
}

beforeAll(async () => {
  writeFileSync(join(root, "roster.csv"), roster);
  writeFileSync(join(root, "calls.csv"), calls);
  const files = [join(root, "roster.csv"), join(root, "calls.csv")];
  const imported = await calledCommand(importCommand, floor, [...files, "--timezone", "Europe/Lisbon"]);
  expect(imported.code).toBe(0);
});

test("the day is the newest that has contacts, unless one is named", async () => {
  expect(((await reconcile()).answer as Answer).day).toBe("2026-11-03");
  expect(((await reconcile("--day", "2026-11-02")).answer as Answer).day).toBe("2026-11-02");
});

test("of rejected rows those count that stand among the day's own rows", async () => {
  const { files } = (await reconcile("--day", "2026-11-02")).answer as Answer;
  expect(files).toMatchObject([{ rejected: 2, amongDay: true }]);
});

test("a total that was typed stands beside ours, and the difference is explained as far as it can be", async () => {
  const set = ["set", "--day", "2026-11-02", "--agent", "ada", "--by", "Noor Haddad"];
  expect(await reconcile(...set, "--handled", "6", "--handle", "0:16:30")).toMatchObject({
    code: 0,
    answer: { added: 2, changed: 0, removed: 0 },
  });
  const handled = await totalOf("ada", "handled");
  expect(handled).toMatchObject({ theirs: 6, ours: 2, difference: 4, agrees: false, notExplained: 1 });
  expect(handled.parts.map(({ cause, amount, upTo }) => [cause, amount, upTo])).toEqual([
    ["other-day", 1, 1],
    ["rejected-rows", 2, 2],
  ]);
  expect(handled.sentence).toBe("The source has 4 contacts more. Not explained: 1 contact.");
  expect(handled.parts.map(({ sentence }) => sentence)).toEqual([
    "Across midnight, and counted here on the day before or after: 1 contact. The source may count on this day. That is up to 1 contact.",
    "In the files around this day, rejected and perhaps of it, of this agent or of others: 2 rows. That is up to 2 contacts.",
  ]);
  expect(handled.parts[0]?.rows).toEqual([expect.objectContaining({ file: "calls.csv", line: 9 })]);
  const time = await totalOf("ada", "handleSeconds");
  expect(time).toMatchObject({ theirs: 990, ours: 330, difference: 660 });
  expect(time.parts.map(({ cause, upTo }) => [cause, upTo])).toEqual([
    ["rounding", 1],
    ["other-day", 330],
    ["time-not-known", null],
    ["rejected-rows", null],
  ]);
});

test("a total that agrees says so", async () => {
  await reconcile("set", "--day", "2026-11-02", "--agent", "bea", "--handled", "2", "--by", "Noor Haddad");
  expect(await totalOf("bea", "handled")).toMatchObject({ agrees: true, sentence: "It agrees.", parts: [] });
});

test("the floor counts a contact of two agents once, and may count short abandons that the source leaves out", async () => {
  await reconcile("set", "--day", "2026-11-02", "--handled", "4", "--abandoned", "0", "--by", "Noor Haddad");
  const handled = await totalOf(null, "handled");
  expect(handled).toMatchObject({ theirs: 4, ours: 3, difference: 1 });
  expect(handled.parts[0]).toMatchObject({ cause: "other-day", amount: 1 });
  expect(handled.parts.map(({ cause }) => cause)).toContain("several-agents");
  expect((await totalOf(null, "abandoned")).parts).toMatchObject([{ cause: "short-abandons", amount: -1 }]);
});

test("a table of totals is read as files are, people by id or name", async () => {
  const table = join(root, "totals.csv");
  writeFileSync(
    table,
    "Day;Agent;Handled;Handle seconds;Offered\n2026-11-03;Ada Roe;3;0:11:00;\n03 Nov 2026;;;;4\n",
  );
  expect((await reconcile("set", table, "--by", "Noor Haddad")).answer).toEqual({
    added: 3,
    changed: 0,
    removed: 0,
  });
  const { agents, floor: whole } = (await reconcile("--day", "2026-11-03")).answer as Answer;
  const ada = agents?.find(({ agent }) => agent === "ada");
  expect(ada?.totals.find(({ figure }) => figure === "handled")).toMatchObject({ theirs: 3, ours: 2 });
  expect(ada?.totals.find(({ figure }) => figure === "handleSeconds")).toMatchObject({
    theirs: 660,
    agrees: true,
  });
  expect(whole?.find(({ figure }) => figure === "offered")).toMatchObject({ theirs: 4, ours: 1 });
});

test.each([
  ["day,agent,handled\n2026-11-02,ada,4.5\n", "handled in line 2 cannot be read; write a whole number."],
  ["day,agent,handle_seconds\n2026-11-02,ada,3:12\n", "handle_seconds in line 2 cannot be read"],
  ["day,agent,handled\n01/02/2026,ada,4\n", "day in line 2 cannot be read"],
  ["day,agent,handled\n2026-11-02,ada,4\n2026-11-02,ada,5\n", "lines 2 and 3 are of the same day and agent"],
  ["day,agent,offered\n2026-11-02,ada,4\n", "such a total is the whole floor's"],
  ["date,agent,calls\n2026-11-02,ada,4\n", "is no table of totals"],
  ["day,agent,handled\n2026-11-02,nobody,4\n", "There is no agent called nobody."],
])("nothing is kept of a table that cannot be read: %j", async (text, sentence) => {
  const before = (await reconcile("--day", "2026-11-02")).answer;
  const table = join(root, "wrong.csv");
  writeFileSync(table, text);
  const refused = await reconcile("set", table, "--by", "Noor Haddad");
  expect([refused.code, refused.said.join()]).toEqual([1, expect.stringContaining(sentence)]);
  expect((await reconcile("--day", "2026-11-02")).answer).toEqual(before);
});

test("a total can be changed and taken away, and the log names nobody whose figures these are", async () => {
  const set = ["set", "--day", "2026-11-02", "--agent", "ada", "--by", "Iris"];
  expect((await reconcile(...set, "--handled", "5")).answer).toEqual({ added: 0, changed: 1, removed: 0 });
  expect((await reconcile(...set, "--handled", "none")).answer).toEqual({ added: 0, changed: 0, removed: 1 });
  expect(await totalOf("ada", "handled")).toMatchObject({ theirs: null, difference: null });
  const log = (await calledCommand(auditCommand, floor, [], { role: "owner" })).answer as {
    what: string;
    detail: object;
  }[];
  const entries = log.filter(({ what }) => what === "source-totals");
  expect(entries.at(-1)?.detail).toEqual({
    by: "Iris",
    from: "2026-11-02",
    to: "2026-11-02",
    whose: "agents",
    people: 1,
    added: 0,
    changed: 0,
    removed: 1,
  });
  expect(JSON.stringify(entries)).not.toMatch(/\bada\b/);
});

test("an owner holds the floor's totals against ours, and sees no person's", async () => {
  const answer = (await calledCommand(reconcileCommand, floor, ["--day", "2026-11-02"], { role: "owner" }))
    .answer;
  expect(answer).toMatchObject({ agents: null, floor: expect.any(Array) });
  expect((await calledCommand(reconcileCommand, floor, [], { role: "hr" })).said).toEqual([
    "`evenkeel reconcile` is not shown to this role.",
  ]);
});

test("what was typed stays when an import is undone, and is held against no data then", async () => {
  await calledCommand(undoCommand, floor, ["1"]);
  expect(await totalOf("bea", "handled")).toMatchObject({ theirs: 2, ours: null, difference: null });
});
