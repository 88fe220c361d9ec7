import { expect, test } from "vitest";
import {
  type AgentState,
  agentStateKind,
  agentStateValues,
} from "../../../../src/domain/floor/agent-state.ts";
import { stateKey } from "../../../../src/main/import/formats/state-key.ts";
import { importRows, newStore, type StoreFixture, type TestRow } from "../store/store-fixture.ts";

const noon = 1_750_075_200;
type Talk = readonly [startedAt: number, endedAt: number];

/** One export's states of one agent, named as its reader names them; seconds after noon. */
function exported(...talks: readonly Talk[]): TestRow[] {
  const keyOf = stateKey();
  return talks.map(([from, to]): TestRow => {
    const [startedAt, endedAt] = [noon + from, noon + to];
    const values: AgentState = {
      agent: "ann",
      state: "talk",
      reason: null,
      serviceDay: Math.floor(startedAt / 86_400),
      startedAt,
      endedAt,
    };
    const key = keyOf("state", "ann", startedAt, "talk", endedAt);
    return (batcher) => batcher.record(agentStateKind, key, null, agentStateValues(values));
  });
}

function standing(fixture: StoreFixture): Talk[] {
  return fixture.look((store) =>
    store
      .rows<{ from: number; to: number }>(
        'SELECT started_at AS "from", ended_at AS "to" FROM agent_state ORDER BY started_at, ended_at',
      )
      .map(({ from, to }): Talk => [from - noon, to - noon]),
  );
}

const cut = { name: "morning.csv", rows: exported([0, 60], [100, 100], [100, 130]), statedAt: noon + 130 };
const whole = {
  name: "day.csv",
  rows: exported([0, 60], [100, 100], [100, 160], [200, 260]),
  statedAt: noon + 900,
};
const asWhole: readonly Talk[] = [
  [0, 60],
  [100, 100],
  [100, 160],
  [200, 260],
];

test("a state that the end of an export cuts is one with the whole one, and two of one second stay two", async () => {
  const fixture = await newStore();
  await importRows(fixture, cut);
  expect(standing(fixture)).toEqual([
    [0, 60],
    [100, 100],
    [100, 130],
  ]);
  const { importId } = await importRows(fixture, whole);
  expect(standing(fixture)).toEqual(asWhole);
  await fixture.store.write("undoImport", { importId, at: 1 });
  expect(standing(fixture)).toEqual([
    [0, 60],
    [100, 100],
    [100, 130],
  ]);
  await fixture.store.write("redoImport", { importId, at: 2 });
  expect(standing(fixture)).toEqual(asWhole);
});

test("so it is whichever of the two came first, and when the older one is delivered once more", async () => {
  const fixture = await newStore();
  await importRows(fixture, whole);
  await importRows(fixture, cut);
  expect(standing(fixture)).toEqual(asWhole);
  await importRows(fixture, { ...cut, name: "morning again.csv" });
  expect(standing(fixture)).toEqual(asWhole);
});
