import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PlantedTruth } from "../../../src/main/sample-floor/planted-truth.ts";
import { mean, type Row, type WrittenFloor, writtenFloor } from "./floor-fixture.ts";

let floor: WrittenFloor;
let calm: WrittenFloor;
let contacts: Row[];

beforeAll(async () => {
  const wish = { agents: 40, weeks: 12, seed: 2 };
  floor = await writtenFloor(wish);
  calm = await writtenFloor({ ...wish, calm: true });
  contacts = handledOf(await floor.rowsOf("contacts"));
});

afterAll(async () => {
  await Promise.all([floor, calm].map((one) => one?.remove()));
});

function planted(code: string): PlantedTruth {
  const found = floor.manifest.planted.filter((truth) => truth.code === code);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} truths are called ${code}`);
  return found[0];
}

const handledOf = (rows: readonly Row[]) => rows.filter(({ outcome }) => outcome === "handled");
const isLate = (row: Row) => (row.offered_at ?? "") >= floor.manifest.recentFrom;
const isDifficult = (row: Row) => [row.complaint, row.abuse, row.escalated].includes("1");
const difficultShare = (rows: readonly Row[]) => mean(rows.map((row) => Number(isDifficult(row))));

describe("difficult contacts", () => {
  test("are half of one person's lately, far over ten a week, and were not before", () => {
    const { agents: [agent] = [], expect: wanted } = planted("difficult-contacts");
    const own = contacts.filter((row) => row.agent === agent);
    const lately = own.filter(isLate);
    expect(difficultShare(lately)).toBeGreaterThan(Number(wanted.difficultShareAbove));
    expect(difficultShare(lately)).toBeLessThan(0.6);
    expect(lately.filter(isDifficult).length / 6).toBeGreaterThan(50);
    expect(difficultShare(own.filter((row) => !isLate(row)))).toBeLessThan(0.1);
    for (const sign of ["complaint", "abuse", "escalated"] as const)
      expect(mean(lately.map((row) => Number(row[sign])))).toBeGreaterThan(0.05);
  });

  test("stand out on a queue that is ordinary otherwise, with at least eight others", () => {
    const { agents: [agent] = [], queue, expect: wanted } = planted("difficult-contacts");
    expect(wanted).toMatchObject({ attention: true, attentionBy: "difficult-contacts" });
    const others = Map.groupBy(
      contacts.filter((row) => row.queue === queue && row.agent !== agent && isLate(row)),
      (row) => row.agent ?? "",
    );
    expect(others.size).toBeGreaterThanOrEqual(8);
    for (const [other, own] of others) expect([other, difficultShare(own) < 0.12]).toEqual([other, true]);
  });

  test("come to every queue at its ordinary rate, refusals too", () => {
    for (const [queue, own] of Map.groupBy(
      contacts.filter((row) => !isLate(row)),
      (row) => row.queue,
    )) {
      for (const sign of ["complaint", "abuse", "escalated"] as const) {
        const share = mean(own.map((row) => Number(row[sign])));
        expect([queue, sign, share > 0.003 && share < 0.04]).toEqual([queue, sign, true]);
      }
      const refused = mean(own.map((row) => Number(row.resolution === "declined")));
      expect([queue, refused > 0.06 && refused < 0.12]).toEqual([queue, true]);
    }
  });

  test("are nobody's on a calm floor", async () => {
    const own = Map.groupBy(handledOf(await calm.rowsOf("contacts")), (row) => row.agent ?? "");
    for (const [agent, rows] of own) expect([agent, difficultShare(rows) < 0.1]).toEqual([agent, true]);
  });
});

describe("a team's empathy that falls together", () => {
  interface Score {
    readonly agent: string;
    readonly evaluator: string;
    readonly late: boolean;
    /** Without the evaluator's severity as the manifest gives it. */
    readonly adjusted: number;
  }

  async function scoresOf(written: WrittenFloor): Promise<Score[]> {
    const severity = new Map(written.manifest.evaluators.map((one) => [one.id, one.severity]));
    const cards = Map.groupBy(await written.rowsOf("evaluations"), (row) => row.evaluation_id ?? "");
    return [...cards.values()].map((items) => {
      const applied = items.filter((row) => row.not_applicable === "0");
      const sum = (column: string) => applied.reduce((total, row) => total + Number(row[column]), 0);
      const { agent = "", evaluator = "", evaluated_at = "" } = items[0] ?? {};
      const late = evaluated_at >= written.manifest.recentFrom;
      const adjusted = (100 * sum("score")) / sum("max_score") - (severity.get(evaluator) ?? 0);
      return { agent, evaluator, late, adjusted };
    });
  }

  /** How far the late scores lie below what each person had before, so that it does not matter who was scored how often. */
  function fallOf(scores: readonly Score[], lately: readonly Score[] = scores): number {
    const before = new Map(
      [...Map.groupBy(scores, ({ agent }) => agent)].map(([agent, own]) => {
        return [agent, mean(own.filter(({ late }) => !late).map(({ adjusted }) => adjusted))];
      }),
    );
    const falls = lately.flatMap(({ agent, adjusted, late }) =>
      late ? [(before.get(agent) ?? Number.NaN) - adjusted] : [],
    );
    return mean(falls.filter((fall) => !Number.isNaN(fall)));
  }

  test("is a fall of 10 to 12 points of a team of at least twelve, whoever scored", async () => {
    const { agents = [], team, expect: wanted } = planted("team-empathy-drift");
    expect(wanted).toEqual({ teamFinding: "empathy", fallsBy: 11, declining: false });
    expect(agents.length).toBeGreaterThanOrEqual(12);
    expect(agents.toSorted()).toEqual(
      floor.manifest.people
        .filter((one) => one.team === team)
        .map(({ agent }) => agent)
        .sort(),
    );
    const scores = (await scoresOf(floor)).filter(({ agent }) => agents.includes(agent));
    expect(Math.abs(fallOf(scores) - Number(wanted.fallsBy))).toBeLessThan(3);
    for (const [evaluator, own] of Map.groupBy(scores, (one) => one.evaluator))
      expect([evaluator, fallOf(scores, own) > 4]).toEqual([evaluator, true]);
  });

  test("is seen by customers as well", async () => {
    const { agents = [] } = planted("team-empathy-drift");
    const felt = (await floor.rowsOf("surveys"))
      .filter(({ kind, agent = "" }) => kind === "empathy" && agents.includes(agent))
      .map((row) => ({
        late: (row.answered_at ?? "") >= floor.manifest.recentFrom,
        score: Number(row.score),
      }));
    const of = (late: boolean) => mean(felt.filter((one) => one.late === late).map(({ score }) => score));
    // One point of five is 25 of 100.
    expect(25 * (of(false) - of(true))).toBeGreaterThan(7);
  });

  test("is of no other team, and of none on a calm floor", async () => {
    const { team } = planted("team-empathy-drift");
    const named = new Set(
      floor.manifest.planted.flatMap(({ expect: { verdict }, agents = [] }) => (verdict ? agents : [])),
    );
    for (const [written, skipped] of [
      [floor, team],
      [calm, undefined],
    ] as const) {
      const all = await scoresOf(written);
      for (const [other, people] of Map.groupBy(written.manifest.people, (one) => one.team)) {
        const ids = new Set(people.map(({ agent }) => agent));
        const own = all.filter(({ agent }) => ids.has(agent) && !(written === floor && named.has(agent)));
        if (other !== skipped && ids.size >= 5)
          expect([other, Math.abs(fallOf(own)) < 5]).toEqual([other, true]);
      }
    }
  });
});
