import { expect, test } from "vitest";
import { contact, importRows, newStore } from "../store/store-fixture.ts";
import { contentOf, fillFrom, layoutOf, storeBefore, versionsFrom } from "./version-before.ts";

const midnight = 20_255 * 86_400;
const night = [
  contact("1", { offeredAt: midnight - 600, answeredAt: midnight - 600, endedAt: midnight - 60 }),
  contact("2", {
    serviceDay: 20_255,
    offeredAt: midnight,
    answeredAt: midnight,
    endedAt: midnight + 601,
    handleSeconds: 601,
  }),
];

test("the step keeps every row; the roll-ups it changes are rebuilt from them", async () => {
  const fixture = await newStore();
  await importRows(fixture, { name: "a.csv", rows: night });
  const today = fixture.look((store) =>
    contentOf(
      store,
      new Map([
        ["agent_day", ["*"]],
        ["queue_handle_time", ["*"]],
      ]),
    ),
  );
  const { store, toNewest } = storeBefore(23);
  fillFrom(store, fixture);
  const kept = new Map([...layoutOf(store)].filter(([table]) => table === "contact" || table === "claim"));
  const before = contentOf(store, kept);
  expect(toNewest()).toEqual(versionsFrom(23));
  expect(contentOf(store, kept)).toEqual(before);
  expect(store.rows("SELECT * FROM agent_day ORDER BY 1, 2")).toEqual(today.agent_day);
  expect(store.rows("SELECT * FROM queue_handle_time ORDER BY 1, 2, 3")).toEqual(today.queue_handle_time);
  expect(store.rows("SELECT handle_seconds FROM queue_handle_time ORDER BY 1")).toEqual([
    { handle_seconds: 600 },
    { handle_seconds: 601 },
  ]);
});
