import fc from "fast-check";
import { expect, test } from "vitest";
import { scalePoints } from "../../../../src/domain/empathy/source-combination.ts";
import { answerOnScale } from "../../../../src/main/record-store/empathy/answer-scale.ts";
import { newStore } from "../store/store-fixture.ts";

test("the store finds an answer on its scale where the domain has points for it, and nowhere else", async () => {
  const fixture = await newStore();
  const sql = `SELECT ${answerOnScale} AS found FROM (SELECT ? AS score, ? AS scale_min, ? AS scale_max)`;
  const whole = fc.integer({ min: -3, max: 12 });
  fixture.look((store) => {
    fc.assert(
      fc.property(whole, whole, whole, (score, from, to) => {
        const found = store.row<{ found: number }>(sql, score, from, to)?.found;
        expect(found === 1).toBe(scalePoints(score, from, to) !== undefined);
      }),
      { numRuns: 300 },
    );
  });
});
