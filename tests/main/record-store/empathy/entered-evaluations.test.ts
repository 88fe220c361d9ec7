import { describe, expect, test } from "vitest";
import { serviceDayOf } from "../../../../src/domain/calendar/service-day.ts";
import type { EnterEvaluationInput } from "../../../../src/main/record-store/empathy/enter-evaluation.ts";
import { newStore, type StoreFixture } from "../store/store-fixture.ts";
import { bring, codedForm, contactsFile, evaluationsFile, rosterFile, text } from "./evaluation-files.ts";

const day = (iso: string) => serviceDayOf(iso) as number;
const range = { scope: "all", fromDay: day("2025-09-08"), toDay: day("2026-03-08") } as const;
const page = { from: null, to: null, offset: 0, limit: 100 };
const at = Date.parse("2026-03-04T10:00:00Z") / 1000;
const ids = ["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9"] as const;
const scoresOf = (points: readonly (number | null)[]) =>
  ids.map((behaviour, index) => ({ behaviour, score: points[index] ?? null }));

/** Ann scored by Eve with full points, unless said otherwise. */
function entry(differs: Partial<EnterEvaluationInput> = {}): EnterEvaluationInput {
  return {
    agent: "ann",
    scope: "all",
    contact: "C-1",
    evaluator: "Eve",
    source: "qa",
    qaFormVersion: 1,
    scores: scoresOf([2, 2, 2, 2, 2, 2, 2, 2, 2]),
    order: "before-policy",
    comment: null,
    evaluatedAt: at,
    at,
    ...differs,
  };
}

async function floor() {
  const fixture = await newStore();
  await bring(fixture, "roster.csv", rosterFile("ann", "bob"));
  await bring(fixture, "contacts.csv", contactsFile("ann", ["C-1", "C-2"]));
  await bring(fixture, "others.csv", contactsFile("bob", ["C-3"]));
  return fixture;
}

const enter = ({ store }: StoreFixture, differs: Partial<EnterEvaluationInput> = {}) =>
  store.write("enterEvaluation", entry(differs));
const faultsOf = async (fixture: StoreFixture, differs: Partial<EnterEvaluationInput>) => {
  const entered = await enter(fixture, differs);
  return entered.kind === "faults" ? entered.faults.map(({ field, code }) => [field, code]) : [];
};
const rowsOf = ({ store }: StoreFixture, counted: "counted" | "all" = "counted") =>
  store.read("empathyEvaluations", { ...range, ...page, counted });

describe("an evaluation that was entered here", () => {
  test("counts like any other, with its behaviours and the contact it scored", async () => {
    const fixture = await floor();
    const stored = await enter(fixture, { scores: scoresOf([1, 2, null, 2, 0, 1, 2, 2, null]) });
    expect(stored).toMatchObject({ kind: "stored", orderRuleApplied: false });
    const { rows, total } = await rowsOf(fixture);
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({
      agent: "ann",
      contact: "C-1",
      evaluator: "Eve",
      own: true,
      leftOut: null,
    });
    expect(rows[0]?.raw).toBeCloseTo((100 * 10) / 14, 6);
    const agent = await fixture.store.read("empathyAgent", { ...range, agent: "ann" });
    expect(agent).toMatchObject({ evaluations: 1, rows: [{ own: true }] });
    const floorRead = await fixture.store.read("empathyFloor", range);
    expect(floorRead.evaluations).toBe(1);
    const mirrored = await fixture.store.read("empathyEvaluations", {
      ...range,
      ...page,
      counted: "counted",
      behaviour: "E3",
    });
    expect(mirrored.total).toBe(0);
    const [form] = await fixture.store.read("empathyForms");
    expect(form).toMatchObject({ form: "Own form, version 1", state: "own", evaluations: 1 });
  });

  test("is gone once it is withdrawn, with its words, and can be entered again", async () => {
    const fixture = await floor();
    const first = await enter(fixture, { comment: "Warm and unhurried" });
    if (first.kind !== "stored") throw new Error("it was not stored");
    expect((await rowsOf(fixture)).rows[0]?.comment).toBe("Warm and unhurried");
    const withdraw = () =>
      fixture.store.write("withdrawEvaluation", {
        evaluation: first.evaluation,
        agent: "ann",
        scope: "all",
        by: "Eve",
        at: at + 60,
      });
    await withdraw();
    expect((await rowsOf(fixture, "all")).total).toBe(0);
    expect(await fixture.store.read("empathyForms")).toEqual([]);
    const agent = await fixture.store.read("empathyAgent", { ...range, agent: "ann" });
    expect(agent).toMatchObject({ evaluations: 0, rows: [] });
    expect(fixture.look((store) => store.rows("SELECT * FROM evaluation_comment"))).toEqual([]);
    await expect(withdraw()).rejects.toMatchObject({ reason: "not-entered-here" });
    expect(await enter(fixture, { at: at + 120, evaluatedAt: at + 120 })).toMatchObject({ kind: "stored" });
    await withdraw();
    expect((await rowsOf(fixture, "all")).total).toBe(0);
  });

  test("is no file: it stands in no list of imports, and undoing a file leaves it", async () => {
    const fixture = await floor();
    const { importId } = await bring(
      fixture,
      "evaluations.csv",
      evaluationsFile([{ id: "Q1", contact: "C-2", scores: [1, 1, 1, 1, 1, 1, 1, 1, 1], ...codedForm }]),
    );
    await enter(fixture);
    expect((await fixture.store.read("imports")).map(({ file }) => file)).not.toContain("entered by Eve");
    await fixture.store.write("undoImport", { importId, at });
    expect((await rowsOf(fixture, "all")).rows.map(({ own }) => own)).toEqual([true]);
  });

  test("of a file cannot be withdrawn here", async () => {
    const fixture = await floor();
    await bring(fixture, "a.csv", evaluationsFile([{ id: "Q1", scores: [1, 1, 1, 1, 1], ...codedForm }]));
    const order = { evaluation: "Q1", agent: "ann", scope: "all", by: "Eve", at } as const;
    await expect(fixture.store.write("withdrawEvaluation", order)).rejects.toMatchObject({
      reason: "not-entered-here",
    });
  });

  test("follows the order rule: after the first policy statement an acknowledgement is partial", async () => {
    const fixture = await floor();
    const entered = await enter(fixture, { order: "after-policy" });
    expect(entered).toMatchObject({ kind: "stored", orderRuleApplied: true });
    expect((await rowsOf(fixture)).rows[0]?.raw).toBeCloseTo((100 * 17) / 18, 6);
  });

  test("with too few items that applied is kept, named and in no mean", async () => {
    const fixture = await floor();
    const scores = scoresOf([2, 2, 2, 2, null, null, null, null, null]);
    expect(await enter(fixture, { scores })).toMatchObject({ kind: "stored", score: null });
    const floorRead = await fixture.store.read("empathyFloor", range);
    expect(floorRead.leftOut).toMatchObject([{ reason: "too-few-items", count: 1 }]);
    expect(floorRead.evaluations).toBe(0);
  });

  test("of a calibration session is kept, and counts towards no agent", async () => {
    const fixture = await floor();
    await enter(fixture, { source: "calibration" });
    expect((await rowsOf(fixture, "all")).total).toBe(0);
    const ofEve = await fixture.store.read("empathyEvaluations", {
      ...range,
      ...page,
      counted: "all",
      evaluator: "Eve",
    });
    expect(ofEve.rows).toMatchObject([{ source: "calibration", own: true }]);
  });
});

describe("an entry that cannot be kept is refused at its field, and stores nothing", () => {
  const wrong = (behaviour: string, score: number | null) =>
    scoresOf([0, 2, 2, 2, 2, 2, 2, 2, 2]).map((one) => (one.behaviour === "E9" ? { behaviour, score } : one));

  const cases: readonly [string, Partial<EnterEvaluationInput>, string[][]][] = [
    ["a score outside its scale", { scores: wrong("E9", 3) }, [["E9", "score-outside-scale"]]],
    ["a score below zero", { scores: wrong("E9", -1) }, [["E9", "score-outside-scale"]]],
    ["half a point", { scores: wrong("E9", 0.5) }, [["E9", "score-outside-scale"]]],
    [
      "an unknown behaviour",
      { scores: wrong("E10", 2) },
      [
        ["E10", "unknown-behaviour"],
        ["E9", "behaviour-missing"],
      ],
    ],
    [
      "a behaviour twice",
      { scores: [...wrong("E9", 2), { behaviour: "E9", score: 2 }] },
      [["E9", "behaviour-twice"]],
    ],
    ["a behaviour left open", { scores: wrong("E9", 2).slice(0, 8) }, [["E9", "behaviour-missing"]]],
    ["no word on the order", { order: null }, [["order", "order-needed"]]],
    ["a contact that there is not", { contact: "C-99" }, [["contact", "unknown-contact"]]],
    ["somebody else's contact", { contact: "C-3" }, [["contact", "contact-of-another-agent"]]],
    ["no contact outside a mystery shop", { contact: null }, [["contact", "contact-needed"]]],
    ["an older version of the form", { qaFormVersion: 7 }, [["rubric", "rubric-changed"]]],
  ];

  test("whatever is wrong with it", async () => {
    const fixture = await floor();
    for (const [name, differs, faults] of cases) {
      expect(await faultsOf(fixture, differs), name).toEqual(faults);
    }
    expect((await rowsOf(fixture, "all")).total).toBe(0);
    expect(fixture.look((store) => store.rows("SELECT 1 FROM evaluation_comment"))).toEqual([]);
  });

  test("the same evaluation twice", async () => {
    const fixture = await floor();
    await enter(fixture);
    expect(await faultsOf(fixture, { at: at + 60, evaluatedAt: at + 60 })).toEqual([
      ["contact", "evaluated-already"],
    ]);
    expect((await rowsOf(fixture, "all")).total).toBe(1);
    // Another evaluator may score it: that is what agreement is computed from.
    expect(await enter(fixture, { evaluator: "Ned" })).toMatchObject({ kind: "stored" });
  });

  test("an agent whom nobody knows", async () => {
    const fixture = await floor();
    await expect(enter(fixture, { agent: "nobody" })).rejects.toMatchObject({ reason: "unknown-agent" });
  });
});

describe("the own form", () => {
  test("changed with a reason is a new version, and evaluations keep the one they were made with", async () => {
    const fixture = await floor();
    await enter(fixture);
    const { items } = await fixture.store.read("qaForm");
    const revised = items.slice(0, 8).map((item) => ({ ...item, name: `${item.name}, here` }));
    const revise = (seenVersion: number) =>
      fixture.store.write("reviseQaForm", {
        seenVersion,
        by: "Dervla",
        reason: "Nobody could score the ninth",
        items: revised,
        at,
      });
    expect(await revise(1)).toEqual({ version: 2 });
    const now = await fixture.store.read("qaForm");
    expect(now).toMatchObject({ version: 2, form: "Own form, version 2" });
    expect(now.leftOut.map(({ behaviour }) => behaviour)).toEqual(["E9"]);
    expect(now.versions.map(({ version, by, reason }) => [version, by, reason])).toEqual([
      [2, "Dervla", "Nobody could score the ninth"],
      [1, null, null],
    ]);
    expect(now.versions[1]?.items).toHaveLength(9);
    await expect(revise(1)).rejects.toMatchObject({ reason: "rubric-changed" });
    expect(await faultsOf(fixture, { contact: "C-2" })).toContainEqual(["rubric", "rubric-changed"]);
    const scores = entry().scores.slice(0, 8);
    await enter(fixture, { contact: "C-2", qaFormVersion: 2, scores });
    const forms = await fixture.store.read("empathyForms");
    expect(forms.map(({ form, state, evaluations }) => [form, state, evaluations])).toEqual([
      ["Own form, version 1", "own", 1],
      ["Own form, version 2", "own", 1],
    ]);
    expect((await rowsOf(fixture)).total).toBe(2);
  });
});

describe("each source has its place", () => {
  const survey = (kind: string, scores: readonly number[], scale: readonly [number, number]) =>
    scores.map((score, index) => {
      const when = new Date(Date.UTC(2026, 2, 1 + index)).toISOString();
      return [`${kind}${index}`, index % 2 ? "bob" : "ann", when, kind, score, ...scale].join(",");
    });

  test("customers' empathy items and mystery shops count beside QA; CSAT and NPS are not averaged in", async () => {
    const fixture = await floor();
    const shops = ["ann", "bob"].flatMap((agent, at) =>
      [0, 1, 2].flatMap((nth) => {
        const one = { agent, at: `2026-03-0${nth + 1}T1${at}:00:00Z`, ...codedForm };
        const scores = (points: number) => codedForm.items.map((_, index) => (index <= nth ? points : 1));
        return [
          { ...one, id: `M-${agent}-${nth}`, source: "mystery", evaluator: "Shopper", scores: scores(2) },
          { ...one, id: `Q-${agent}-${nth}`, evaluator: "Eve", scores: scores(0) },
        ];
      }),
    );
    await bring(fixture, "evaluations.csv", evaluationsFile(shops));
    const surveys = text("response_id,agent,answered_at,kind,score,scale_min,scale_max", [
      ...survey("empathy", [5, 4, 3, 2, 5, 4], [1, 5]),
      ...survey("csat", [1, 1, 1, 1], [1, 5]),
      ...survey("nps", [0, 0, 0, 0], [0, 10]),
    ]);
    const before = await fixture.store.read("empathyAgent", { ...range, agent: "ann" });
    await bring(fixture, "surveys.csv", surveys);
    const agent = await fixture.store.read("empathyAgent", { ...range, agent: "ann" });
    const sources = (agent?.sources.kind === "no-scores" ? [] : agent?.sources.sources) ?? [];
    expect(sources.map(({ source, n }) => [source, n])).toEqual([
      ["qa", 3],
      ["mystery", 3],
      ["survey", 3],
    ]);
    // Ann's answers 5, 3, 5 are 100, 50, 100 points; all answers together are 70.8.
    const surveyed = sources.find(({ source }) => source === "survey");
    expect(surveyed?.deviation).toBeCloseTo(250 / 3 - 425 / 6, 6);
    expect(agent?.surveys).toMatchObject({ csat: 2, empathy: 3, nps: 2 });
    expect(agent?.raw).toEqual(before?.raw);
  });

  test("NPS alone says nothing of anybody's empathy", async () => {
    const fixture = await floor();
    const header = "response_id,agent,answered_at,kind,score,scale_min,scale_max";
    await bring(fixture, "nps.csv", text(header, survey("nps", [10, 0, 9, 1], [0, 10])));
    const agent = await fixture.store.read("empathyAgent", { ...range, agent: "ann" });
    expect(agent?.sources).toEqual({ kind: "no-scores" });
    expect(agent?.raw).toBeNull();
  });

  test("an answer outside its scale is a rejected row with its reason", async () => {
    const fixture = await floor();
    const header = "response_id,agent,answered_at,kind,score,scale_min,scale_max";
    const { outcome } = await bring(fixture, "s.csv", text(header, survey("empathy", [9, 0, 3], [1, 5])));
    expect(outcome.rows).toMatchObject({ accepted: 1, rejected: 2 });
    expect(outcome.rejections.map(({ reason }) => reason).sort()).toEqual(["above-maximum", "below-minimum"]);
  });
});
