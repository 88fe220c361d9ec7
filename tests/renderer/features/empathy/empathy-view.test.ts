import { describe, expect, test } from "vitest";
import type { EmpathyFloor } from "../../../../src/contract/empathy.ts";
import { behaviours } from "../../../../src/domain/empathy/behaviours.ts";
import { empathySearch } from "../../../../src/renderer/app/address.ts";
import { isViewOf } from "../../../../src/renderer/app/shell/views-of-role.ts";
import { evaluatorWords } from "../../../../src/renderer/features/empathy/empathy-evaluators-words.ts";
import { empathyWords, signed } from "../../../../src/renderer/features/empathy/empathy-words.ts";
import { loadFindings } from "../../../../src/renderer/features/empathy/load-findings.tsx";
import {
  everywhereKey,
  refusalChoice,
  refusalChoices,
  refusalsQuery,
  tooFewPeople,
} from "../../../../src/renderer/features/empathy/refusal-place.ts";
import { countOf } from "../../../../src/renderer/features/empathy/refusal-rows.tsx";
import { refusalWords } from "../../../../src/renderer/features/empathy/refusal-words.ts";
import { floorKey, rowsAsked } from "../../../../src/renderer/features/empathy/rows-asked.ts";

type EmpathyTeam = EmpathyFloor["teams"][number];

const notEnough = { kind: "not-enough", agents: 3 } as const;
const weekly = { week: "2026-W47", n: 20, agents: 8, mean: 71, from: 67, to: 75, raw: 68 };
const profile = behaviours.map(({ id }) => ({ behaviour: id, mean: 70, n: 40 }));

const team = (name: string | null, figures: Partial<EmpathyTeam> = {}): EmpathyTeam => ({
  team: name,
  people: 8,
  evaluations: 500,
  tooSmall: false,
  mean: { mean: 71, from: 70, to: 72, n: 500 },
  weeks: [weekly],
  behaviours: profile,
  underLoad: notEnough,
  loadFinding: null,
  ...figures,
});

const floor: EmpathyFloor = {
  week: "2026-W47",
  from: "2026-05-25",
  to: "2026-11-22",
  comparison: { kind: "open", apart: { agents: 0, evaluators: 0 } },
  evaluations: 900,
  leftOut: [],
  floor: { mean: null, weeks: [weekly], behaviours: profile, underLoad: notEnough, loadFinding: null },
  teams: [
    team("Billing", {
      underLoad: {
        kind: "compared",
        difference: -2.5,
        from: -4.8,
        to: -0.1,
        lowerUnderLoad: true,
        agents: 9,
        loaded: 254,
        rested: 223,
      },
    }),
    team("Escalations", { people: 3, tooSmall: true, mean: null }),
  ],
  months: [],
  findings: [],
};

describe("the rows behind a figure of empathy", () => {
  test("a team's week asks for its own days, and carries what the picture says", () => {
    const asked = rowsAsked({ of: "team Billing", open: "2026-W47", week: "2026-W47" }, floor);
    expect(asked?.section).toBe("trend");
    expect(asked?.asked).toEqual({
      week: "2026-W47",
      team: { name: "Billing" },
      from: "2026-11-16",
      to: "2026-11-22",
    });
    expect(asked).toMatchObject({ mean: 71, raw: 68, count: 20 });
  });

  test("the whole floor asks for no team", () => {
    expect(rowsAsked({ of: floorKey, open: "2026-W47" }, floor)?.asked.team).toBeUndefined();
  });

  test("a behaviour, a load, an evaluator and those left out open under their own parts", () => {
    expect(rowsAsked({ of: "team Billing", behaviour: "E1" }, floor)).toMatchObject({
      section: "behaviours",
      asked: { behaviour: "E1" },
      count: 40,
    });
    expect(rowsAsked({ of: "team Billing", cell: "loaded" }, floor)).toMatchObject({
      section: "load",
      asked: { cell: "loaded" },
      count: 254,
    });
    expect(rowsAsked({ evaluator: "e02" }, floor)?.section).toBe("evaluators");
    expect(rowsAsked({ out: "open" }, floor)?.asked.counted).toBe("left-out");
  });

  test("a team too small for a figure has no rows to open, nor has one that is not there", () => {
    expect(rowsAsked({ of: "team Escalations", open: "2026-W47" }, floor)).toBeUndefined();
    expect(rowsAsked({ of: "team Nobody", open: "2026-W47" }, floor)).toBeUndefined();
    expect(rowsAsked({ open: "2026-W47" }, floor)).toBeUndefined();
  });

  test("an address that cannot be read opens the view", () => {
    expect(
      empathySearch.parse({ behaviour: "E99", cell: "busy", arm: "refused.nothing", open: "soon" }),
    ).toEqual({});
    expect(empathySearch.parse({ arm: "refused.satisfied.other" }).arm).toBe("refused.satisfied.other");
  });
});

describe("where policy refusals are compared", () => {
  const places = [
    { team: "Accounts", queue: "Accounts", people: 8 },
    { team: "Escalations", queue: "Escalations", people: 3 },
    { team: "Nights", queue: "Night line", people: 5 },
    { team: null, queue: "Overflow", people: 2 },
  ];

  test("at one team and queue at first, for a difference in one is lost among all", () => {
    const choices = refusalChoices(places, undefined);
    expect(choices.map(({ name }) => name)).toEqual([
      "Accounts",
      "Escalations",
      "Nights, Night line",
      "Overflow",
      "All of them together",
    ]);
    const choice = refusalChoice(choices, undefined);
    expect(choice?.name).toBe("Accounts");
    expect(choice && refusalsQuery(choice, "2026-W47")).toEqual({
      week: "2026-W47",
      team: { name: "Accounts" },
      queue: "Accounts",
    });
  });

  test("at the chosen team's places alone", () => {
    const choices = refusalChoices(places, "Nights");
    expect(choices).toHaveLength(1);
    expect(refusalChoice(choices, "Accounts / Accounts")?.name).toBe("Nights, Night line");
  });

  test("at all of them where that is asked, without naming a team", () => {
    const choice = refusalChoice(refusalChoices(places, undefined), everywhereKey);
    expect(choice && refusalsQuery(choice, undefined)).toEqual({ week: undefined });
  });

  test("not at three people, since what customers say would identify them", () => {
    const few = refusalChoice(refusalChoices(places, "Escalations"), undefined);
    expect(few && tooFewPeople(few)).toBe(true);
  });

  test("nowhere where no contact says how it ended", () => {
    expect(refusalChoice(refusalChoices([], undefined), undefined)).toBeUndefined();
  });

  test("a count in the address is identified by its panel, outcome and arm", () => {
    expect(countOf("resolved.repeat.other")).toEqual({ panel: "resolved", outcome: "repeat", arm: "other" });
  });
});

describe("the words of empathy", () => {
  test("a difference carries a sign, and zero none", () => {
    expect(signed(-2.46)).toBe("−2.5");
    expect(signed(1.1)).toBe("+1.1");
    expect(signed(0.01)).toBe("0");
  });

  test("a fall under load is attributed to the work and not to anybody", () => {
    expect(empathyWords.load.finding(["Billing"])).toBe(
      "Billing: this team’s empathy is lower under load. That is the work: relieve it before looking at anybody.",
    );
  });

  test("lower under load is said of the teams, and of the whole floor only where no team is", () => {
    const finding = { difference: -9.2, from: -11.4, to: -7, agents: 14 };
    const [billing, small] = floor.teams;
    if (!billing || !small) throw new Error("There are two teams");
    const both = { ...floor, floor: { ...floor.floor, loadFinding: finding } };
    const ofTeam = { ...both, teams: [{ ...billing, loadFinding: finding }, small] };
    expect(loadFindings(floor, undefined)).toEqual([]);
    expect(loadFindings(both, undefined).map(({ name }) => name)).toEqual([empathyWords.floor]);
    expect(loadFindings(both, "Billing")).toEqual([]);
    expect(loadFindings(ofTeam, undefined).map(({ name }) => name)).toEqual(["Billing"]);
    expect(empathyWords.load.findingFigures(loadFindings(ofTeam, "Billing"))).toBe(
      "Over the last 13 weeks loaded less rested: Billing −9.2 (−11.4 to −7), 14 people.",
    );
  });

  test("counts alone are reported with what they lack", () => {
    expect(refusalWords.countsOnly("too-few-contacts", { contactsPerArm: 30, events: 5 })).toBe(
      "Counts only: fewer than 30 contacts on a side.",
    );
  });

  test("a difference within chance is no difference, whatever its figure", () => {
    const arm = { contacts: 40, events: 9, agents: 8, share: null };
    const text = refusalWords.compared({
      kind: "compared",
      reason: null,
      empathic: arm,
      other: arm,
      riskDifference: { value: 0.283, from: 0.114, to: 0.393 },
      oddsRatio: { value: 3.4, from: 1.64, to: 6.33 },
      differs: false,
    });
    expect(text).toBe(
      "No clear difference: +28.3 points (+11.4 to +39.3) with more empathy; odds ratio 3.40 (1.64 to 6.33).",
    );
  });

  test("a false-alarm rate that was not simulated is not zero", () => {
    const { rate } = evaluatorWords.alarms;
    expect(rate({ share: null, from: null, to: null })).toBeNull();
    expect(rate({ share: 0.025, from: 0.0044, to: 0.129 })).toBe("2.5 (0.44–12.9)");
  });
});

describe("who has the view of empathy", () => {
  test("supervisors and QA leads, and neither HR nor an owner", () => {
    expect(["supervisor", "qa-lead", "hr", "owner"].filter((role) => isViewOf(role, "/empathy"))).toEqual([
      "supervisor",
      "qa-lead",
    ]);
  });
});
