import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { usualLoad } from "../../../src/domain/workload/usual-load.ts";
import { SparklineChart } from "../../../src/renderer/charts/sparkline.tsx";
import { aroundMedian, sparkline } from "../../../src/renderer/charts/sparkline-model.ts";

const size = { width: 100, height: 20, pad: 0 };

describe("a sparkline", () => {
  test("of nothing known is not drawn at all", () => {
    expect(sparkline([null, null], [0, 1], size)).toBeUndefined();
    expect(
      renderToStaticMarkup(<SparklineChart values={[null]} low={0} high={1} width={100} colour="load" />),
    ).toBe("");
  });

  test("breaks at a week that is not known, and does not bridge it", () => {
    const drawn = sparkline([1, 2, null, 3, 4], [0, 4], size);
    expect(drawn?.runs).toEqual(["M0,15L25,10", "M75,5L100,0"]);
    expect(drawn?.lone).toEqual([]);
  });

  test("shows a week between two gaps as a point, where a line would show nothing", () => {
    const drawn = sparkline([null, 2, null, null, 4], [0, 4], size);
    expect(drawn?.runs).toEqual([]);
    expect(drawn?.lone).toEqual([
      { x: 25, y: 10 },
      { x: 100, y: 0 },
    ]);
  });

  test("marks the newest week only where it is known", () => {
    expect(sparkline([1, 2], [0, 4], size)?.last).toEqual({ x: 100, y: 10 });
    expect(sparkline([1, null], [0, 4], size)?.last).toBeUndefined();
  });

  test("a zero is a value, not a gap", () => {
    expect(sparkline([0, 0], [0, 4], size)?.runs).toEqual(["M0,20L100,20"]);
  });
});

describe("a scale around the own median", () => {
  test("has the median in its middle and holds every value", () => {
    const [low, high] = aroundMedian([10, 12, 30], (median) => median * 0.4);
    expect((low + high) / 2).toBe(12);
    expect(high).toBe(30);
  });

  test("does not blow small changes up", () => {
    expect(aroundMedian([100, 101, 99], (median) => median * 0.4)).toEqual([60, 140]);
  });

  test("of a load is around the weeks worked, not those after somebody left", () => {
    const loads = [100, 200, 0, 0, 0];
    expect(usualLoad(loads)).toBe(150);
    expect(aroundMedian(loads, (median) => median * 0.4, usualLoad(loads))).toEqual([0, 300]);
    expect(sparkline(loads, [0, 300], size, usualLoad(loads))?.median).toBe(150);
    expect(usualLoad([0, null])).toBeUndefined();
  });

  test("of zeros is still a scale", () => {
    expect(aroundMedian([0, 0], (median) => median * 0.4)).toEqual([-1, 1]);
  });
});
