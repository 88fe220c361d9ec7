import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkToFolder } from "../links.ts";
import { removeFolder } from "../remove-folder.ts";
import { answerOf, type CommandEnd, evenkeel } from "./command-line.ts";

/*
 * A floor small enough to be worked out by hand. Monday, 2 March 2026:
 *   ann    C1 talk 200 + hold 20 + after-call work 60 = 280 s
 *          C2 talk 300 + hold  0 + after-call work 40 = 340 s     together 620 s, 310 s a contact
 *   bo     C3 talk 100 + hold  0 + after-call work  0 = 100 s
 *   nobody C4 was abandoned: it belongs to the queue
 * and one line whose end is no time.
 */
const contacts = `contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,hold_seconds,acw_seconds,outcome
C1,ann,help,2026-03-02T09:00:00Z,2026-03-02T09:00:05Z,2026-03-02T09:03:45Z,200,20,60,handled
C2,ann,help,2026-03-02T09:10:00Z,2026-03-02T09:10:00Z,2026-03-02T09:15:00Z,300,0,40,handled
C3,bo,help,2026-03-02T09:20:00Z,2026-03-02T09:20:00Z,2026-03-02T09:21:40Z,100,0,0,handled
C4,,help,2026-03-02T09:30:00Z,,2026-03-02T09:31:00Z,,,,abandoned
C5,ann,help,2026-03-02T09:40:00Z,2026-03-02T09:40:00Z,soon,10,0,0,handled
`;

const root = mkdtempSync(join(tmpdir(), "evenkeel-commands-"));
const floor = join(root, "floor");
const file = join(root, "contacts.csv");
const here = ["--floor", floor, "--today", "2026-03-09"];
const answer = <T>(...args: readonly string[]) => answerOf<T>(...args, ...here);
const run = (...args: readonly string[]) => evenkeel(...args, ...here);

interface Imported {
  readonly file: string;
  readonly format: string;
  readonly intake: number | null;
  readonly rows: Readonly<Record<"read" | "accepted" | "duplicate" | "rejected" | "ignored", number>>;
  readonly records: Readonly<Record<string, number>>;
  readonly agents: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly warnings: readonly { readonly code: string; readonly count: number; readonly example: string }[];
}

let first: readonly Imported[];

beforeAll(() => {
  writeFileSync(file, contacts);
  first = answer<Imported[]>("import", file, "--timezone", "UTC", "--rejects", join(root, "rejects.csv"));
});

afterAll(() => removeFolder(root));

test("an import tells of every row, of the records, and of the days", () => {
  expect(first).toEqual([
    expect.objectContaining({
      file: "contacts.csv",
      format: "contacts",
      intake: 1,
      rows: { read: 5, accepted: 4, duplicate: 0, rejected: 1, ignored: 0 },
      records: { contacts: 4 },
      agents: 2,
      from: "2026-03-02",
      to: "2026-03-02",
    }),
  ]);
  expect(first[0]?.warnings).toContainEqual({ code: "floor-zone-set", count: 1, example: "UTC" });
});

test("the rejected row can be mended and imported: the others are known already", () => {
  const rejects = join(root, "rejects.csv");
  const mended = join(root, "mended.csv");
  writeFileSync(mended, readFileSync(rejects, "utf8").replace("soon", "2026-03-02T09:45:00Z"));
  const [right] = answer<Imported[]>("import", mended, "--dry-run");
  expect(right?.rows).toEqual({ read: 1, accepted: 1, duplicate: 0, rejected: 0, ignored: 0 });
});

test("a file of which no row can be taken is a failure, with the shape that was met and what would be taken", () => {
  const end = run("import", join(root, "rejects.csv"), "--dry-run", "--json");
  expect({ code: end.code, printed: end.printed }).toEqual({ code: 1, printed: "[]\n" });
  expect(end.said).toMatch(
    /rejects\.csv: its one row cannot be taken: ended_at reads like aaaa .*taken are times like/,
  );
  const empty = join(root, "empty-floor");
  const wrong = join(root, "wrong.csv");
  writeFileSync(wrong, contacts.replaceAll("T09:", "T99:"));
  expect(evenkeel("import", wrong, "--timezone", "UTC", "--floor", empty).code).toBe(1);
  expect(answerOf<{ zone: string | null }>("floor", "--floor", empty)).toMatchObject({ zone: null });
});

test("the same file again adds nothing", () => {
  const [again] = answer<Imported[]>("import", file);
  expect(again?.rows).toMatchObject({ read: 5, accepted: 0 });
});

test("the workload is what the rows come to, and what no row tells is null", () => {
  expect(answer<object[]>("workload", "--by", "period")).toEqual([
    {
      agent: "ann",
      name: null,
      team: null,
      from: "2026-03-02",
      to: "2026-03-02",
      contacts: 2,
      handled: 2,
      talkSeconds: 500,
      holdSeconds: 20,
      acwSeconds: 100,
      handleSeconds: 620,
      averageHandleSeconds: 310,
      loggedSeconds: null,
      occupancy: null,
      // C2 alone: between C1 and C2 lay more than a minute.
      longestStretchSeconds: 340,
      backToBackLongest: 1,
      quickReturns: null,
      quickReturnsFrom: null,
      // A quarter of an hour of contacts is no worked day.
      consecutiveDays: null,
      coverage: 1,
    },
    expect.objectContaining({ agent: "bo", handled: 1, handleSeconds: 100, averageHandleSeconds: 100 }),
  ]);
});

test("agents are named by their own ids, in their order, and nobody is made of an abandoned call", () => {
  expect(answer<object[]>("agents")).toEqual([
    { agent: "ann", name: null, team: null },
    { agent: "bo", name: null, team: null },
  ]);
});

test("an import is undone and brought back, and the figures go and come with it", () => {
  const before = answer("workload", "--by", "period");
  expect(run("undo", "1").code).toBe(0);
  // The second delivery of the file was undone in nothing: what it claimed stands.
  expect(answer("workload", "--by", "period")).toEqual(before);
  expect(run("undo", "2").code).toBe(0);
  expect(answer("workload", "--by", "period")).toEqual([]);
  expect(run("redo", "1").code).toBe(0);
  expect(answer("workload", "--by", "period")).toEqual(before);
});

test("a backup is put back with what it held", () => {
  const before = answer("workload");
  const kept = join(root, "kept.evenkeel");
  expect(answer<object>("backup", kept)).toMatchObject({ file: kept, imports: expect.any(Number) });
  expect(run("undo", "1").code).toBe(0);
  expect(answer("workload")).toEqual([]);
  expect(answer<object>("restore", kept)).toMatchObject({ folder: floor, before: expect.any(String) });
  expect(answer("workload")).toEqual(before);
  expect(answer<object>("check")).toMatchObject({ good: true, why: null, problems: [] });
});

test("a backup is not put among the floor's own files, however their folder is spelt", () => {
  const link = join(root, "link");
  linkToFolder(floor, link);
  for (const folder of [floor, join(floor, "..", "floor"), link])
    expect(run("backup", join(folder, "kept.evenkeel"))).toMatchObject({
      code: 1,
      said: expect.stringContaining("among the floor's own files"),
    });
});

test("the log tells what was done, in its order, and nobody but the owner reads it as a role", () => {
  const log = answer<{ entry: number; at: string; what: string; detail: unknown }[]>("audit");
  expect(log.map(({ entry }) => entry)).toEqual(log.map((_, at) => at + 1));
  expect(log.map(({ what }) => what).slice(0, 5)).toEqual(["import", "import-again", "undo", "undo", "redo"]);
  for (const { at } of log) expect(new Date(at).toISOString()).toBe(at);
  expect(run("audit", "--as", "supervisor").code).toBe(1);
  expect(run("audit", "--as", "owner").code).toBe(0);
});

describe("a call in a role", () => {
  const calls: Readonly<Record<string, readonly string[]>> = {
    agents: ["agents"],
    "a person's workload": ["workload", "--agent", "ann"],
    "everybody's burnout signal": ["burnout"],
    "everybody's empathy": ["empathy"],
    "what is proposed": ["suggest"],
    "what is booked": ["sessions"],
    "a booking": ["book", "ann", "--play", "first-conversation", "--at", "2026-03-10T10:00", "--by", "Eve"],
    "a person's copy": ["export-agent", "ann", "--out", join(root, "not-yours.html")],
    "the weekly pack": ["report", "weekly", "--out", join(root, "not-yours.csv")],
    "the queues": ["queue"],
    "the floor": ["floor"],
    "the floor's zone": ["floor", "--zone", "UTC"],
    "an import undone": ["undo", "1"],
    "an import brought back": ["redo", "1"],
    "the log": ["audit"],
    "a backup": ["backup", join(root, "in-a-role.evenkeel")],
    "figures of groups": ["hr"],
  };
  const all = Object.keys(calls);
  const roles: readonly [string, readonly string[], readonly string[]][] = [
    // What else a supervisor is answered, the rest of these tests ask.
    ["supervisor", ["a backup"], ["the log", "figures of groups"]],
    ["qa-lead", ["agents", "the queues", "the floor"], all],
    [
      "owner",
      [
        "the queues",
        "the floor",
        "the floor's zone",
        "an import undone",
        "an import brought back",
        "the log",
      ],
      all.filter((call) => call !== "a backup"),
    ],
    ["hr", ["the queues", "the floor", "figures of groups"], all],
  ];

  test.each(roles)("%s is answered what the role may ask, and refused the rest", (role, answered, asked) => {
    for (const name of new Set([...answered, ...asked])) {
      const args = calls[name] ?? [];
      const end = run(...args, "--as", role, "--json");
      const said = `\`evenkeel ${args[0]}\` is not shown to this role.\n`;
      if (answered.includes(name)) expect([name, end.code]).toEqual([name, 0]);
      else expect([name, end]).toEqual([name, { code: 1, printed: "", said }]);
    }
  });

  test("that there is not is wrong usage", () => {
    expect(run("workload", "--as", "boss", "--json")).toMatchObject({ code: 2, printed: "" });
  });

  test("of an import is the layout of its file, as ever", () => {
    const { code, said } = run("import", file, "--as", "supervisor");
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining("supervisor") });
    expect(answer<Imported[]>("import", file, "--as", "contacts")[0]?.format).toBe("contacts");
  });
});

describe("a call that cannot be met", () => {
  const refusals: readonly [string, readonly string[], number, RegExp][] = [
    ["an unknown command", ["dance"], 2, /no command called dance/],
    ["an unknown option", ["agents", "--tall"], 2, /--tall/],
    ["a day that there is not", ["workload", "--from", "2026-02-30"], 2, /--from is a day like/],
    ["a week that there is not", ["burnout", "--week", "2026-W60"], 2, /--week is a week like/],
    [
      "a range that ends before it begins",
      ["empathy", "--from", "2026-03-09", "--to", "2026-03-02"],
      2,
      /--from/,
    ],
    ["an import that there is not", ["undo", "77"], 1, /77/],
    ["a file that there is not", ["import", join(root, "none.csv")], 1, /none\.csv/],
    ["a folder instead of a file", ["import", root], 1, /folder/],
    ["a wrong time zone", ["import", file, "--timezone", "Mars/Olympus"], 1, /Mars\/Olympus/],
    ["a wrong mark of decimals", ["import", file, "--numbers", "comma"], 2, /--numbers is decimal-point or/],
    ["a wrong unit", ["import", file, "--durations", "fortnights"], 2, /--durations is .*seconds/],
    ["a wrong hour", ["import", file, "--repeated-hour", "third"], 2, /--repeated-hour is first or second/],
    ["an unknown encoding", ["import", file, "--encoding", "latin9"], 2, /--encoding is utf-8/],
    ["an agent whom nobody named", ["empathy", "--agent", "nobody"], 1, /no agent called nobody/],
    ["HR asked as somebody else", ["hr"], 2, /--as hr/],
    ["a person asked by HR", ["workload", "--as", "hr"], 1, /not shown to this role/],
    ["a made-up floor of too few", ["sample", "--out", root, "--agents", "16"], 2, /--agents .*24/],
    ["a made-up floor of too few weeks", ["sample", "--out", root, "--weeks", "1"], 2, /--weeks .*4/],
    ["a report without a place", ["report", "weekly"], 2, /--out/],
  ];

  test.each(refusals)("%s: a sentence on stderr, and no answer", (_, args, code, sentence) => {
    const end: CommandEnd = run(...args, "--json");
    expect(end.said).toMatch(sentence);
    expect(end.said).not.toMatch(/^\s+at /m);
    // Of several files some may have gone in, so an import lists those; here none.
    const printed = args[0] === "import" && code === 1 ? "[]\n" : "";
    expect({ code: end.code, printed: end.printed }).toEqual({ code, printed });
  });

  test("help is no failure", () => {
    const { code, printed, said } = evenkeel("help");
    expect({ code, said }).toEqual({ code: 0, said: "" });
    expect(printed).toContain("import FILE...");
  });
});
