import { describe, expect, test } from "vitest";
import { teamUnderLoad } from "../../../src/domain/empathy/team-under-load.ts";
import { around, recentWeeks, spread } from "./scores.ts";

const agent = (loaded: number, rested: number, n = 8) => [
  ...around(loaded, n, recentWeeks).map((score) => ({ ...score, cell: "loaded" as const })),
  ...around(rested, n, recentWeeks).map((score) => ({ ...score, cell: "rested" as const })),
];

describe("a team under load", () => {
  test("whose agents all score lower when loaded is said to", () => {
    const found = teamUnderLoad(
      [60, 65, 70, 75, 80].map((level) => agent(level - 9, level)),
      spread,
    );
    expect(found).toMatchObject({
      kind: "compared",
      agents: 5,
      loaded: 40,
      rested: 40,
      lowerUnderLoad: true,
    });
    expect(found.kind === "compared" && found.difference).toBeCloseTo(-9, 10);
  });

  test("is not blamed on load where the weaker scorers work the busy hours", () => {
    const weak = [...Array(3)].map(() => [...agent(50, 50, 16), ...agent(50, 50).slice(0, 8)]);
    const strong = [...Array(3)].map(() => [...agent(80, 80, 8), ...agent(80, 80).slice(8)]);
    expect(teamUnderLoad([...weak, ...strong], spread)).toMatchObject({ lowerUnderLoad: false });
  });

  test("of four agents is no team figure, nor are agents who were seen in one cell only", () => {
    const team = [60, 65, 70, 75].map((level) => agent(level - 20, level));
    expect(teamUnderLoad(team, spread)).toEqual({ kind: "not-enough", agents: 4 });
    const onlyLoaded = agent(60, 60).filter(({ cell }) => cell === "loaded");
    expect(teamUnderLoad([...team, onlyLoaded], spread)).toEqual({ kind: "not-enough", agents: 4 });
    expect(teamUnderLoad([], undefined)).toEqual({ kind: "not-enough", agents: 0 });
  });
});
