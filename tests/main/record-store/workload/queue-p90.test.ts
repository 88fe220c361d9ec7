import { expect, test } from "vitest";
import { weekOfDay } from "../../../../src/domain/calendar/iso-week.ts";
import { percentile } from "../../../../src/domain/statistics/percentile.ts";
import { queueP90s } from "../../../../src/main/record-store/workload/queue-p90.ts";
import { contact, importRows, newStore } from "../store/store-fixture.ts";

const week = weekOfDay(20_254);
const rowOf = (handleSeconds: number, at: number) => contact(`${handleSeconds} ${at}`, { handleSeconds });

test("a queue's ninetieth percentile is of type 7 on its handle times as they are, not on rounded ones", async () => {
  const fixture = await newStore();
  const times = [61, 123, 247.5, 311, 498, 503, 997, 1003, 1234.567, 5013, 61, 503];
  const { importId } = await importRows(fixture, { name: "a.csv", rows: times.map(rowOf) });
  const p90 = () => fixture.look((store) => queueP90s(store)(`${week} billing`));
  expect(p90()).toBeCloseTo(percentile(times, 0.9) ?? 0, 9);
  const more = [1777, 1778.25];
  await importRows(fixture, { name: "b.csv", rows: more.map(rowOf) });
  expect(p90()).toBeCloseTo(percentile([...times, ...more], 0.9) ?? 0, 9);
  await fixture.store.write("undoImport", { importId, at: 1 });
  expect(p90()).toBeCloseTo(percentile(more, 0.9) ?? 0, 9);
});
