import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { playbook } from "../../../src/contract/catalogue.ts";
import { refresherFor } from "../../../src/domain/acting/weakest-behaviour.ts";
import { behaviours } from "../../../src/domain/empathy/behaviours.ts";
import { readPlaybooks } from "../../../src/main/hosts/shared/playbook-folder.ts";

const folder = resolve(import.meta.dirname, "../../../resources/playbooks");
const files = readdirSync(folder);
const templates = readPlaybooks();

describe("the catalogue", () => {
  test("holds the refreshers and check-ins that the rules propose and the issue names", () => {
    expect(templates.filter(({ kind }) => kind === "refresher").map(({ play }) => play)).toEqual([
      "listening-and-mirroring",
      "acknowledging-before-policy",
      "the-honest-no",
      "apology-with-action",
      "emotional-intelligence",
      "life-outside-this-moment",
      "role-play-scenarios",
      "sharing-circle",
      "workshop",
    ]);
    expect(templates.filter(({ kind }) => kind === "check-in").map(({ play }) => play)).toEqual([
      "first-conversation",
      "after-a-hard-call",
      "first-week-back",
      "relief-plan",
      "resources-to-hand-out",
      "one-to-one",
    ]);
    const known = new Set(templates.map(({ play }) => play));
    for (const { id } of behaviours) expect(known).toContain(refresherFor([id]));
    expect(known).toContain(refresherFor([]));
  });

  test.each(files)("%s is complete, and its guide takes as long as it says", (name) => {
    const entry = playbook.parse(JSON.parse(readFileSync(join(folder, name), "utf8")));
    expect(name).toMatch(new RegExp(`^\\d\\d-${entry.play}\\.json$`));
    expect(entry.guide.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(entry.minutes);
    expect(entry.prepare.length).toBeGreaterThan(0);
    expect(entry.do.length).toBeGreaterThan(1);
    expect(entry.dont.length).toBeGreaterThan(1);
    expect(entry.agree.length).toBeGreaterThan(0);
    expect(entry.guide.some(({ say }) => say.length > 0)).toBe(true);
    // What an agent's calendar shows is neutral, and no text names a person's state.
    expect(["1:1", "Skills session"]).toContain(entry.calendarTitle);
    expect(entry.calendarTitle).toBe(entry.kind === "check-in" ? "1:1" : "Skills session");
    for (const { lines, lookFor } of entry.scenarios) {
      expect(new Set(lines.map(({ who }) => who))).toEqual(new Set(["customer", "agent"]));
      expect(lines.length).toBeGreaterThanOrEqual(6);
      expect(lookFor.length).toBeGreaterThan(1);
    }
  });

  test("writes out both parts of every role-play", () => {
    const scenarios = templates.find(({ play }) => play === "role-play-scenarios")?.scenarios ?? [];
    expect(scenarios.length).toBeGreaterThanOrEqual(3);
  });
});
