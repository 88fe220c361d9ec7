import { expect, test } from "vitest";
import { evaluationsOfDays } from "../../../../src/main/record-store/empathy/empathy-days.ts";
import { storeBefore, versionsFrom } from "./version-before.ts";

function floorOfTwoDays() {
  const before = storeBefore(10);
  const { store } = before;
  store.run("INSERT INTO agent (source_id) VALUES ('ann')");
  for (const [id, serviceDay] of [
    ["a", 20_000],
    ["b", 20_001],
  ] as const)
    store.run(
      `INSERT INTO evaluation (evaluation, agent_id, evaluator, form, source, service_day, evaluated_at, score,
         applicable, items) VALUES (?, 1, 'Eve', 'Care', 'qa', ?, 0, 50, 9, 9)`,
      id,
      serviceDay,
    );
  const marks = () => {
    const rows = store.rows<{ service_day: number; mark: number }>("SELECT * FROM evaluation_day ORDER BY 1");
    return new Map(rows.map(({ service_day, mark }) => [service_day, mark]));
  };
  return { ...before, marks };
}

test("the step takes in the days of the evaluations, and marks those that change from then on", () => {
  const { store, step, marks } = floorOfTwoDays();
  expect(step()).toEqual([10]);
  const before = marks();
  expect([...before.keys()]).toEqual([20_000, 20_001]);
  expect(evaluationsOfDays(store, 20_000, 20_001).map(({ evaluation }) => evaluation)).toEqual(["a", "b"]);

  store.run("UPDATE evaluation SET score = 50 WHERE evaluation = 'a'");
  expect(marks()).toEqual(before);
  store.run("UPDATE evaluation SET service_day = 20002 WHERE evaluation = 'b'");
  const after = marks();
  expect(after.get(20_000)).toBe(before.get(20_000));
  expect(after.get(20_001)).not.toBe(before.get(20_001));
  expect(evaluationsOfDays(store, 20_000, 20_002).map(({ serviceDay }) => serviceDay)).toEqual([
    20_000, 20_002,
  ]);
});

test("an update keeps the evaluations, and a day whose evaluation goes is marked", () => {
  const { store, toNewest, marks } = floorOfTwoDays();
  expect(toNewest()).toEqual(versionsFrom(10));
  const before = marks();
  store.run("DELETE FROM evaluation WHERE evaluation = 'a'");
  expect(marks().get(20_000)).not.toBe(before.get(20_000));
  expect(marks().get(20_001)).toBe(before.get(20_001));
  expect(store.rows("SELECT evaluation FROM evaluation")).toEqual([{ evaluation: "b" }]);
});
