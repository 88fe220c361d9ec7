import { describe, expect, test } from "vitest";
import { serviceDayOf } from "../../../../src/domain/calendar/service-day.ts";
import { newStore, type StoreFixture } from "../store/store-fixture.ts";
import { bring, codedForm, contactsFile, evaluationsFile, rosterFile } from "./evaluation-files.ts";

const day = (iso: string) => serviceDayOf(iso) as number;
const range = { scope: "all", fromDay: day("2025-09-08"), toDay: day("2026-03-08") } as const;
const nine = (points: number) => Array.from({ length: 9 }, () => points);

const floorOf = ({ store }: StoreFixture) => store.read("empathyFloor", range);
const rowsOf = (
  { store }: StoreFixture,
  counted: "counted" | "left-out" | "all" = "counted",
  agent?: string,
) =>
  store.read("empathyEvaluations", {
    ...range,
    agent,
    counted,
    from: null,
    to: null,
    offset: 0,
    limit: 100,
  });

describe("of a file of evaluations", () => {
  test("a score outside its scale is a rejected row with its reason, and in no mean", async () => {
    const fixture = await newStore();
    const whole = evaluationsFile([
      { id: "Q1", scores: nine(2), ...codedForm },
      { id: "Q2", scores: [7, -1, ...nine(1).slice(2)], ...codedForm },
    ]);
    const { outcome, importId } = await bring(fixture, "evaluations.csv", whole);
    expect(outcome.rows).toMatchObject({ read: 18, accepted: 16, rejected: 2 });
    const { rows, total } = await fixture.store.read("rejectedRows", { importId, offset: 0 });
    expect(total).toBe(2);
    expect(rows.map(({ field, reason }) => [field, reason])).toEqual([
      ["score", "above-maximum"],
      ["score", "negative"],
    ]);
    const { rows: counted } = await rowsOf(fixture);
    expect(counted.map(({ evaluation, raw }) => [evaluation, raw])).toEqual([
      ["Q2", 50],
      ["Q1", 100],
    ]);
  });

  test("in the layout of a row an evaluation the whole of it is rejected", async () => {
    const fixture = await newStore();
    const head = "evaluation_id,agent,evaluator,form,evaluated_at,E1,E2,E3,E4,E5";
    const rows = [
      ",,,,,2,2,2,2,2",
      "Q1,ann,Eve,Care,2026-03-02T10:00:00Z,2,2,2,2,2",
      "Q2,ann,Eve,Care,2026-03-02T11:00:00Z,2,2,3,2,2",
    ];
    const { outcome } = await bring(fixture, "by-row.csv", `${[head, ...rows].join("\n")}\n`);
    expect(outcome.rows).toMatchObject({ accepted: 1, rejected: 1 });
    expect(outcome.rejections).toMatchObject([{ reason: "above-maximum", count: 1 }]);
    expect((await rowsOf(fixture, "all")).rows.map(({ evaluation }) => evaluation)).toEqual(["Q1"]);
  });

  test("a behaviour that there is not is a rejected row with its reason", async () => {
    const fixture = await newStore();
    const made = { id: "Q1", scores: nine(2), items: codedForm.items };
    const behaviours = [...codedForm.behaviours.slice(0, 8), "E12"];
    const { outcome, importId } = await bring(fixture, "a.csv", evaluationsFile([{ ...made, behaviours }]));
    expect(outcome.rows).toMatchObject({ accepted: 8, rejected: 1 });
    const { rows } = await fixture.store.read("rejectedRows", { importId, offset: 0 });
    expect(rows).toMatchObject([{ field: "behaviour", reason: "unknown-word", line: 10 }]);
  });

  test("an agent whom nothing else names is named, counted and left out", async () => {
    const fixture = await newStore();
    await bring(fixture, "roster.csv", rosterFile("ann", "bob"));
    const evaluations = [
      { id: "Q1", scores: nine(2), ...codedForm },
      { id: "Q2", agent: "anne", scores: nine(0), ...codedForm },
    ];
    await bring(fixture, "evaluations.csv", evaluationsFile(evaluations));
    const { leftOut, evaluations: counted } = await floorOf(fixture);
    expect(counted).toBe(1);
    expect(leftOut).toEqual([{ reason: "unknown-agent", count: 1, examples: ["Q2"] }]);
    expect((await rowsOf(fixture)).meanRaw).toBe(100);
    // Once a roster names them they count.
    await bring(fixture, "roster-2.csv", rosterFile("anne"));
    expect(await floorOf(fixture)).toMatchObject({ evaluations: 2, leftOut: [] });
  });

  test("the same evaluation in two files is one", async () => {
    const fixture = await newStore();
    const first = evaluationsFile([{ id: "Q1", scores: nine(2), ...codedForm }]);
    await bring(fixture, "a.csv", first);
    const again = await bring(fixture, "a-again.csv", `${first}\n`);
    expect(again.outcome.rows).toMatchObject({ accepted: 0, duplicate: 9 });
    const { rows } = await rowsOf(fixture, "all");
    expect(rows).toHaveLength(1);
  });

  test("one contact scored twice by the same evaluator on the same form counts once, the latest", async () => {
    const fixture = await newStore();
    await bring(fixture, "contacts.csv", contactsFile("ann", ["C-1", "C-2"]));
    const evaluations = [
      { id: "Q1", contact: "C-1", at: "2026-03-02T10:00:00Z", scores: nine(0), ...codedForm },
      { id: "Q2", contact: "C-1", at: "2026-03-03T10:00:00Z", scores: nine(2), ...codedForm },
      { id: "Q3", contact: "C-1", evaluator: "Ned", scores: nine(2), ...codedForm },
      { id: "Q4", contact: "C-2", scores: nine(2), ...codedForm },
    ];
    await bring(fixture, "evaluations.csv", evaluationsFile(evaluations));
    const { leftOut, evaluations: counted } = await floorOf(fixture);
    expect(counted).toBe(3);
    expect(leftOut).toEqual([{ reason: "told-twice", count: 1, examples: ["Q1"] }]);
    expect((await rowsOf(fixture)).meanRaw).toBe(100);
  });

  test("too few items that applied give no score, and the evaluation is named", async () => {
    const fixture = await newStore();
    const scores = [2, 2, 2, 2, 2, 2, 2, 2, 2];
    const na =
      "evaluation_id,agent,evaluator,form,evaluated_at,item,behaviour,score,max_score,not_applicable";
    const rows = scores.map((score, at) => {
      return `Q1,ann,Eve,Care,2026-03-02T10:00:00Z,Item ${at},E${at + 1},${at < 4 ? score : ""},2,${at < 4 ? 0 : 1}`;
    });
    await bring(fixture, "a.csv", `${[na, ...rows].join("\n")}\n`);
    expect(await floorOf(fixture)).toMatchObject({
      evaluations: 0,
      leftOut: [{ reason: "too-few-items", count: 1, examples: ["Q1"] }],
    });
    expect((await rowsOf(fixture)).meanRaw).toBeNull();
  });
});

describe("a form whose scale changed", () => {
  const march = (id: string, at: string, maximum: number, points: number) => {
    return { id, at, maximum, scores: [points, points, points, points, points] };
  };
  async function changedScale() {
    const fixture = await newStore();
    const evaluations = [
      march("Q1", "2026-03-01T10:00:00Z", 2, 2),
      march("Q2", "2026-03-02T10:00:00Z", 2, 1),
      march("Q3", "2026-03-03T10:00:00Z", 5, 0),
    ];
    await bring(fixture, "evaluations.csv", evaluationsFile(evaluations));
    return fixture;
  }

  test("is named and counted, and what came with the new scale is in no mean", async () => {
    const fixture = await changedScale();
    expect((await floorOf(fixture)).leftOut).toEqual([
      { reason: "scale-changed", count: 1, examples: ["Q3"] },
    ]);
    expect(await rowsOf(fixture)).toMatchObject({ total: 2, meanRaw: 75 });
    const [form] = await fixture.store.read("empathyForms");
    expect(form).toMatchObject({ form: "Care", state: "unmapped", evaluations: 3, scaleChanged: 1 });
    expect(form?.items[0]?.maxima).toMatchObject([
      { maximum: 2, evaluations: 2, counts: true, firstDay: "2026-03-01" },
      { maximum: 5, evaluations: 1, counts: false, firstDay: "2026-03-03" },
    ]);
  });

  test("counts again once a person says that both scales mean the same, and not before", async () => {
    const fixture = await changedScale();
    const items = [1, 2, 3, 4, 5].map((at) => ({ item: `Item ${at}`, behaviour: `E${at}` as "E1" }));
    const confirm = (seenVersion: number, acceptScales: boolean) =>
      fixture.store.write("confirmForm", {
        form: "Care",
        seenVersion,
        by: "Eve",
        items,
        acceptScales,
        at: 1,
      });
    await confirm(0, false);
    expect((await floorOf(fixture)).leftOut).toMatchObject([{ reason: "scale-changed", count: 1 }]);
    await confirm(1, true);
    expect(await floorOf(fixture)).toMatchObject({ evaluations: 3, leftOut: [] });
    expect(await rowsOf(fixture)).toMatchObject({ total: 3, meanRaw: 50 });
  });

  test("whichever file comes first, the scale that was in use first is the form's", async () => {
    const fixture = await newStore();
    await bring(fixture, "later.csv", evaluationsFile([march("Q3", "2026-03-03T10:00:00Z", 5, 5)]));
    expect(await floorOf(fixture)).toMatchObject({ evaluations: 1, leftOut: [] });
    await bring(fixture, "earlier.csv", evaluationsFile([march("Q1", "2026-03-01T10:00:00Z", 2, 2)]));
    expect((await floorOf(fixture)).leftOut).toEqual([
      { reason: "scale-changed", count: 1, examples: ["Q3"] },
    ]);
  });
});

describe("what a form's items stand for", () => {
  const items = [
    "Agent paraphrased the issue",
    "Apologised and set it right",
    "Correct greeting",
    "Hold used",
  ];
  const scores = [2, 2, 0, 0];

  async function unmapped() {
    const fixture = await newStore();
    await bring(fixture, "a.csv", evaluationsFile([{ id: "Q1", items, scores }]));
    return fixture;
  }
  const formOf = async ({ store }: StoreFixture) => {
    const [form] = await store.read("empathyForms");
    if (!form) throw new Error("there is no form");
    return form;
  };

  test("is only suggested until a person confirms it: it changes nothing", async () => {
    const fixture = await unmapped();
    const form = await formOf(fixture);
    const suggested = form.items.map(({ item, suggestion, behaviour, confirmed }) => {
      return [item, suggestion?.behaviour ?? null, behaviour, confirmed];
    });
    expect(suggested).toEqual([
      ["Agent paraphrased the issue", "E2", null, false],
      ["Apologised and set it right", "E5", null, false],
      ["Correct greeting", null, null, false],
      ["Hold used", null, null, false],
    ]);
    expect(await rowsOf(fixture)).toMatchObject({ total: 1, meanRaw: 50 });
    expect((await fixture.store.read("empathyEvaluations", mapped("E2"))).total).toBe(0);
  });

  test("changes what counts once confirmed, and every version is kept with its name", async () => {
    const fixture = await unmapped();
    const confirm = (seenVersion: number, by: string, behaviours: readonly ("E2" | "E5" | null)[]) =>
      fixture.store.write("confirmForm", {
        form: "Care",
        seenVersion,
        by,
        items: items.map((item, at) => ({ item, behaviour: behaviours[at] ?? null })),
        acceptScales: false,
        at: seenVersion + 1,
      });
    expect(await confirm(0, "Eve", ["E2", "E5", null, null])).toEqual({ version: 1, evaluations: 1 });
    expect(await rowsOf(fixture)).toMatchObject({ total: 1, meanRaw: 100 });
    expect((await fixture.store.read("empathyEvaluations", mapped("E2"))).total).toBe(1);
    await confirm(1, "Ned", ["E2", "E5", "E2", null]);
    expect((await rowsOf(fixture)).meanRaw).toBeCloseTo(66.7, 1);
    const form = await formOf(fixture);
    expect(form).toMatchObject({ state: "confirmed", version: 2 });
    expect(form.versions.map(({ version, by, at }) => [version, by, at])).toEqual([
      [2, "Ned", 2],
      [1, "Eve", 1],
    ]);
    expect(form.versions[1]?.items.map(({ behaviour }) => behaviour)).toEqual(["E2", "E5", null, null]);
    await expect(confirm(1, "Late", [])).rejects.toMatchObject({ reason: "form-changed" });
  });

  test("has to be said of a new item again", async () => {
    const fixture = await unmapped();
    const said = items.map((item) => ({ item, behaviour: "E2" as const }));
    const confirmation = { form: "Care", seenVersion: 0, by: "Eve", items: said, acceptScales: false, at: 1 };
    await fixture.store.write("confirmForm", confirmation);
    const more = [{ id: "Q2", items: [...items, "Closed well"], scores: [...scores, 2] }];
    await bring(fixture, "b.csv", evaluationsFile(more));
    expect((await formOf(fixture)).state).toBe("new-items");
    await expect(
      fixture.store.write("confirmForm", { ...confirmation, seenVersion: 1 }),
    ).rejects.toMatchObject({ reason: "item-missing" });
  });

  function mapped(behaviour: "E2") {
    return {
      ...range,
      behaviour,
      counted: "counted" as const,
      from: null,
      to: null,
      offset: 0,
      limit: 10,
    };
  }
});
