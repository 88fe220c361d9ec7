import fc from "fast-check";
import { expect, test } from "vitest";
import { ledBy, weekPart } from "../../../src/domain/burnout/week-part.ts";
import { method } from "./made-weeks.ts";

const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });

test("what led a part is what the part is: the limit, or the comparison where that is more", () => {
  fc.assert(
    fc.property(share, share, share, (own, peer, absolute) => {
      const deviationOf = (g: number | null) => (g === null ? null : { scale: 1, z: 0, g });
      const parts = { own: deviationOf(own), peer: deviationOf(peer), absolute };
      const part = weekPart(parts, "exposure", method);
      const compared = weekPart({ ...parts, absolute: null }, "exposure", method);
      const led = ledBy({ own, peer, absolute }, method);
      if (part === null) expect(led).toBeNull();
      else expect(part).toBe(led === "absolute" ? absolute : compared);
    }),
  );
});

test("where both are as large the limit led, as the plainer reason", () => {
  expect(ledBy({ own: 0.5, peer: 0.5, absolute: 0.5 }, method)).toBe("absolute");
  expect(ledBy({ own: 0.5, peer: 1, absolute: 0.6 }, method)).toBe("compared");
});
