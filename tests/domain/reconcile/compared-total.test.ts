import { describe, expect, test } from "vitest";
import { comparedTotal } from "../../../src/domain/reconcile/compared-total.ts";
import type { CountedContact } from "../../../src/domain/reconcile/counted-contact.ts";
import type { DayCircumstances } from "../../../src/domain/reconcile/day-circumstances.ts";
import type { FloorTotal } from "../../../src/domain/reconcile/source-figure.ts";

const day = 20_000;
const noon = day * 86_400 + 43_200;
let made = 0;

/** An inbound contact of 300 s that ann handled at noon, unless said otherwise. */
function contact(differs: Partial<CountedContact> = {}): CountedContact {
  made++;
  return {
    contact: `c${made}`,
    agent: 1,
    outcome: "handled",
    arrived: true,
    countedOn: day,
    offeredOn: day,
    endedOn: day,
    from: noon + made * 1000,
    to: noon + made * 1000 + 300,
    waitSeconds: 10,
    talkSeconds: 200,
    holdSeconds: 40,
    acwSeconds: 60,
    handleSeconds: 300,
    importId: 1,
    line: made + 1,
    ...differs,
  };
}

const many = (count: number, differs: Partial<CountedContact> = {}) =>
  Array.from({ length: count }, () => contact(differs));
const nothing: DayCircumstances = { files: [], shortOfUsual: 0 };
const rejected = (count: number): DayCircumstances => ({
  files: [
    {
      importId: 1,
      file: "calls.csv",
      rejected: count,
      amongDay: true,
      reasons: [{ field: "offered_at", reason: "not-a-time", count }],
      notes: [],
    },
  ],
  shortOfUsual: 0,
});

interface Given {
  readonly figure?: FloorTotal;
  readonly theirs: number | null;
  readonly whose?: "agent" | "floor";
  readonly contacts: readonly CountedContact[];
  readonly unnamed?: readonly CountedContact[];
  readonly shared?: readonly string[];
  readonly circumstances?: DayCircumstances;
  readonly covered?: boolean;
}

function compared({ figure, whose, unnamed, shared, circumstances, covered, ...given }: Given) {
  return comparedTotal(
    {
      figure: figure ?? "handled",
      day,
      whose: whose ?? "agent",
      unnamed: unnamed ?? [],
      shared: new Set(shared),
      circumstances: circumstances ?? nothing,
      ...given,
    },
    covered ?? true,
  );
}

/** What is left of a comparison once its contacts are left out. */
function said(given: Given) {
  const { difference, agrees, parts, notExplained } = compared(given);
  return {
    difference,
    agrees,
    notExplained,
    parts: parts.map(({ cause, amount, upTo }) => [cause, amount, upTo]),
  };
}

describe("a total of the source beside ours", () => {
  test("agrees where both are the same", () => {
    expect(said({ theirs: 3, contacts: many(3) })).toEqual({
      difference: 0,
      agrees: true,
      notExplained: null,
      parts: [],
    });
  });

  test("agrees on time to the whole second", () => {
    const contacts = [contact({ handleSeconds: 300.4 })];
    expect(compared({ figure: "handleSeconds", theirs: 300, contacts }).agrees).toBe(true);
  });

  test("is not compared where nobody typed it", () => {
    expect(compared({ theirs: null, contacts: many(2) })).toMatchObject({
      ours: 2,
      difference: null,
      agrees: null,
      notExplained: null,
    });
  });

  test("is not held against a day that was never imported: no data is not zero", () => {
    expect(compared({ theirs: 41, contacts: [], covered: false })).toMatchObject({
      ours: null,
      why: "day-not-imported",
      difference: null,
    });
    expect(compared({ theirs: 41, contacts: [] })).toMatchObject({ ours: 0, why: null, difference: 41 });
  });

  test("is not held against a figure that no contact gives", () => {
    const contacts = many(2, { holdSeconds: null });
    expect(compared({ figure: "holdSeconds", theirs: 90, contacts })).toMatchObject({
      ours: null,
      why: "not-in-files",
      unknown: 2,
    });
  });
});

describe("what may explain a difference", () => {
  test("rejected rows explain up to one contact each, and no more than the difference", () => {
    expect(said({ theirs: 5, contacts: many(3), circumstances: rejected(6) })).toEqual({
      difference: 2,
      agrees: false,
      notExplained: 0,
      parts: [["rejected-rows", 2, 6]],
    });
  });

  test("what they cannot explain stays unexplained", () => {
    expect(said({ theirs: 9, contacts: many(3), circumstances: rejected(2) })).toEqual({
      difference: 6,
      agrees: false,
      notExplained: 4,
      parts: [["rejected-rows", 2, 2]],
    });
  });

  test("rejected rows never explain that we have more", () => {
    expect(said({ theirs: 2, contacts: many(3), circumstances: rejected(6) })).toMatchObject({
      notExplained: -1,
      parts: [],
    });
  });

  test("of time they are named without a size, for their length was never kept", () => {
    const given = {
      figure: "handleSeconds" as const,
      theirs: 2000,
      contacts: many(3),
      circumstances: rejected(2),
    };
    const { parts, notExplained } = said(given);
    expect(parts).toContainEqual(["rejected-rows", 0, null]);
    expect(notExplained).toBeCloseTo(1100 - 1.5);
  });

  test("a call across midnight counts on the day of its answer; the source may count it on that of its offer", () => {
    const late = contact({ countedOn: day + 1, endedOn: day + 1 });
    expect(said({ theirs: 4, contacts: [...many(3), late] })).toMatchObject({
      parts: [["other-day", 1, 1]],
      notExplained: 0,
    });
    const early = contact({ offeredOn: day - 1 });
    expect(said({ theirs: 3, contacts: [...many(3), early] })).toMatchObject({
      parts: [["midnight", -1, 1]],
      notExplained: 0,
    });
  });

  test("a contact of several agents counts for each of them; the source may count it for one", () => {
    const contacts = many(3);
    const shared = contacts.slice(0, 2).map((one) => one.contact);
    expect(said({ theirs: 2, contacts, shared })).toMatchObject({ parts: [["several-agents", -1, 2]] });
  });

  test("for the floor it counts once; the source may count it for each agent", () => {
    const [first] = many(1) as [CountedContact];
    const contacts = [first, { ...first, agent: 2 }, ...many(2)];
    expect(said({ theirs: 4, whose: "floor", contacts })).toMatchObject({
      difference: 1,
      parts: [["several-agents", 1, 1]],
      notExplained: 0,
    });
  });

  test("work that another file brought under another id may be the same", () => {
    const [first] = many(1) as [CountedContact];
    const again = {
      ...first,
      contact: "other-id",
      importId: 2,
      from: first.from + 20,
      to: (first.to ?? 0) + 20,
    };
    expect(said({ theirs: 1, contacts: [first, again] })).toMatchObject({ parts: [["seen-twice", -1, 1]] });
  });

  test("time that the file does not split is named without a size", () => {
    const contacts = [
      ...many(2),
      contact({ handleSeconds: null, acwSeconds: null, to: null, endedOn: null }),
    ];
    expect(said({ figure: "handleSeconds", theirs: 900, contacts })).toMatchObject({
      difference: 300,
      parts: [
        ["rounding", 30, 30],
        ["time-not-known", 0, null],
      ],
      notExplained: 270,
    });
  });

  test("a handle time that leaves out after-call work is seen where the difference is exactly that", () => {
    expect(said({ figure: "handleSeconds", theirs: 721, contacts: many(3) })).toMatchObject({
      difference: -179,
      notExplained: 0,
      parts: expect.arrayContaining([["without-after-call-work", -177.5, 180]]),
    });
    expect(said({ figure: "handleSeconds", theirs: 760, contacts: many(3) }).parts).toEqual([
      ["rounding", -1.5, 1.5],
    ]);
  });

  test("talk that holds the time on hold is seen likewise", () => {
    expect(said({ figure: "talkSeconds", theirs: 721, contacts: many(3) }).parts).toContainEqual([
      "hold-in-talk",
      119.5,
      120,
    ]);
  });

  test("short abandons may be left out by the source", () => {
    const lost = { outcome: "abandoned" as const, agent: null };
    const contacts = [...many(2, { ...lost, waitSeconds: 3 }), ...many(3, { ...lost, waitSeconds: 40 })];
    expect(said({ figure: "abandoned", whose: "floor", theirs: 3, contacts })).toMatchObject({
      parts: [["short-abandons", -2, 2]],
      notExplained: 0,
    });
  });

  test("outbound contacts are not offered here, and may be there", () => {
    const contacts = [...many(2), contact({ arrived: false })];
    expect(said({ figure: "offered", whose: "floor", theirs: 3, contacts })).toMatchObject({
      parts: [["outbound", 1, 1]],
    });
  });

  test("a contact without an agent may be anybody's", () => {
    const unnamed = [contact({ outcome: "unserved", agent: null })];
    expect(said({ theirs: 3, contacts: many(2), unnamed })).toMatchObject({ parts: [["no-agent", 1, 1]] });
  });

  test("a day with fewer rows than usual may lack a file", () => {
    const circumstances = { files: [], shortOfUsual: 30 };
    expect(said({ theirs: 12, contacts: many(2), circumstances })).toMatchObject({
      parts: [["partial-day", 10, 30]],
      notExplained: 0,
    });
  });

  test("legs that were joined and rows that were set aside are counted from the files", () => {
    const notes = [
      { code: "transfer-to-oneself" as const, count: 1 },
      { code: "phantom-call" as const, count: 2 },
    ];
    const file = { importId: 1, file: "calls.csv", rejected: 0, amongDay: false, reasons: [], notes };
    expect(
      said({ theirs: 6, contacts: many(2), circumstances: { files: [file], shortOfUsual: 0 } }),
    ).toMatchObject({
      parts: [
        ["joined-rows", 1, 1],
        ["rows-set-aside", 2, 2],
      ],
      notExplained: 1,
    });
  });

  test("the shares and what is not explained add up to the whole difference, whatever the causes", () => {
    const late = contact({ countedOn: day + 1, endedOn: day + 1 });
    const unnamed = [contact({ outcome: "unserved", agent: null })];
    for (let theirs = 0; theirs <= 12; theirs++) {
      const { parts, notExplained, difference } = compared({
        theirs,
        contacts: [...many(4), late],
        unnamed,
        circumstances: rejected(2),
      });
      const explained = parts.reduce((sum, { amount }) => sum + amount, 0);
      expect(explained + (notExplained ?? 0)).toBe(difference);
      for (const { amount, upTo } of parts) expect(Math.abs(amount)).toBeLessThanOrEqual(upTo ?? 0);
    }
  });
});
