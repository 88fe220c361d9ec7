import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Handled,
  handledByAgent,
  handlingStates,
  type Interval,
  intervalsByAgent,
  mean,
  type Row,
  type WrittenFloor,
  writtenFloor,
} from "./floor-fixture.ts";

interface Evaluation {
  readonly agent: string;
  readonly evaluator: string;
  readonly source: string;
  readonly contact: string;
  readonly raw: number;
  /** Without the evaluator's severity as the manifest gives it. */
  readonly adjusted: number;
  readonly recent: boolean;
}

type Cell = "loaded" | "rested" | "between";

let floor: WrittenFloor;
let evaluations: Evaluation[];
let contacts: Row[];
let intervals: Map<string, Interval[]>;
let handled: Map<string, Handled[]>;

beforeAll(async () => {
  floor = await writtenFloor({ seed: 5 });
  contacts = await floor.rowsOf("contacts");
  handled = handledByAgent(contacts);
  intervals = intervalsByAgent(await floor.rowsOf("agent-states"));
  const severity = new Map(floor.manifest.evaluators.map((one) => [one.id, one.severity]));
  const cards = Map.groupBy(await floor.rowsOf("evaluations"), (row) => row.evaluation_id ?? "");
  evaluations = [...cards.values()].map((items): Evaluation => {
    const applied = items.filter((row) => row.not_applicable === "0");
    const sum = (column: string) => applied.reduce((total, row) => total + Number(row[column]), 0);
    const {
      agent = "",
      evaluator = "",
      source = "",
      contact_id: contact = "",
      evaluated_at = "",
    } = items[0] ?? {};
    const raw = (100 * sum("score")) / sum("max_score");
    const adjusted = raw - (severity.get(evaluator) ?? 0);
    const recent = evaluated_at.slice(0, 10) >= floor.manifest.recentFrom;
    return { agent, evaluator, source, contact, raw, adjusted, recent };
  });
});

afterAll(() => floor?.remove());

function agentOf(code: string): string {
  return floor.manifest.planted.find((truth) => truth.code === code)?.agents?.[0] ?? "";
}

/** The cell of a scored contact, from the files alone: the hour before it, its gap and its run. */
function cellOf({ agent, contact }: Evaluation): Cell {
  const own = handled.get(agent) ?? [];
  const at = own.findIndex(({ row }) => row.contact_id === contact);
  const start = own[at]?.from ?? 0;
  const seconds = { busy: 0, free: 0 };
  for (const { state, from, to } of intervals.get(agent) ?? []) {
    const within = Math.min(to, start) - Math.max(from, start - 3600);
    if (within <= 0) continue;
    if (handlingStates.has(state)) seconds.busy += within;
    else if (state === "available") seconds.free += within;
  }
  const occupancy = seconds.busy / (seconds.busy + seconds.free);
  const gap = (place: number) => (own[place]?.from ?? 0) - (own[place - 1]?.to ?? Number.NEGATIVE_INFINITY);
  if (occupancy > 0.85 || (gap(at) < 10 && gap(at - 1) < 10)) return "loaded";
  return occupancy <= 0.8 && gap(at) >= 30 ? "rested" : "between";
}

function cell(agent: string, name: Cell, recent: boolean): number[] {
  return evaluations
    .filter((one) => one.agent === agent && one.recent === recent && cellOf(one) === name)
    .map(({ adjusted }) => adjusted);
}

describe("planted empathy", () => {
  test("one agent falls only under load", () => {
    const agent = agentOf("empathy-falls-under-load");
    const cells = [true, false].flatMap((recent) => [
      cell(agent, "loaded", recent),
      cell(agent, "rested", recent),
    ]);
    for (const scores of cells) expect(scores.length).toBeGreaterThanOrEqual(8);
    const [loadedLately = 0, restedLately = 0, , restedBefore = 0] = cells.map(mean);
    expect(loadedLately - restedLately).toBeLessThan(-15);
    expect(Math.abs(restedLately - restedBefore)).toBeLessThan(4);
  });

  test("one agent falls though rested", () => {
    const agent = agentOf("empathy-falls-rested");
    const lately = cell(agent, "rested", true);
    const before = cell(agent, "rested", false);
    expect(Math.min(lately.length, before.length)).toBeGreaterThanOrEqual(8);
    expect(mean(lately) - mean(before)).toBeLessThan(-10);
  });

  test("a fine agent falls in raw scores alone, under the harsh evaluator", () => {
    const agent = agentOf("fine-agent-under-harsh-evaluator");
    const own = evaluations.filter((one) => one.agent === agent);
    const lately = own.filter(({ recent }) => recent);
    const before = own.filter(({ recent }) => !recent);
    const change = (of: "raw" | "adjusted") =>
      mean(lately.map((one) => one[of])) - mean(before.map((one) => one[of]));
    expect(change("raw")).toBeLessThan(-7);
    expect(Math.abs(change("adjusted"))).toBeLessThan(4);
    const harsh = floor.manifest.planted.find(({ code }) => code === "harsh-evaluator")?.evaluator;
    expect(before.some(({ evaluator }) => evaluator === harsh)).toBe(false);
  });

  test("contacts that everybody scored show the evaluators' severities", () => {
    const together = evaluations.filter(({ source }) => source === "calibration");
    const byContact = Map.groupBy(together, ({ contact }) => contact);
    expect(byContact.size).toBe(2 * floor.manifest.weeks);
    expect(new Set(together.map(({ agent }) => agent)).size).toBeGreaterThan(2);
    for (const { id, severity } of floor.manifest.evaluators) {
      const apart = [...byContact.values()].map((all) => {
        return (
          (all.find(({ evaluator }) => evaluator === id)?.raw ?? Number.NaN) - mean(all.map(({ raw }) => raw))
        );
      });
      expect(Math.abs(mean(apart) - severity), id).toBeLessThan(4);
    }
    expect(floor.manifest.evaluators.map(({ severity }) => severity)).toContain(-12);
  });

  test("agents and evaluators are all joined by who scored whom", () => {
    const joined = new Set([evaluations[0]?.agent, evaluations[0]?.evaluator]);
    for (let before = 0; before < joined.size; ) {
      before = joined.size;
      for (const { agent, evaluator } of evaluations) {
        if (joined.has(agent) || joined.has(evaluator)) joined.add(agent).add(evaluator);
      }
    }
    expect(joined.size).toBe(floor.manifest.agents + floor.manifest.evaluators.length);
  });
});

describe("a refusal", () => {
  /** Shares after declined and unresolved contacts, of agents in the upper and the lower half of the team. */
  async function afterRefusals(team: string) {
    const members = floor.manifest.people
      .filter((one) => one.team === team)
      .sort((a, b) => a.trueEmpathy - b.trueEmpathy);
    const lower = new Set(members.slice(0, Math.floor(members.length / 2)).map(({ agent }) => agent));
    const refused = contacts.filter(
      (row) => row.team === team && ["declined", "unresolved"].includes(row.resolution ?? ""),
    );
    const csat = new Map(
      (await floor.rowsOf("surveys")).flatMap((row) =>
        row.kind === "csat" ? [[row.contact_id, Number(row.score)]] : [],
      ),
    );
    const half = (inLower: boolean) => {
      const own = refused.filter((row) => lower.has(row.agent ?? "") === inLower);
      const answers = own.flatMap((row) => csat.get(row.contact_id) ?? []);
      return {
        answers: answers.length,
        content: answers.filter((score) => score >= 4).length / answers.length,
        complaints: own.filter((row) => row.complaint === "1").length / own.length,
      };
    };
    return { lower: half(true), upper: half(false) };
  }

  test("by an empathic agent leaves more customers content in one queue", async () => {
    const { lower, upper } = await afterRefusals("Billing");
    expect(Math.min(lower.answers, upper.answers)).toBeGreaterThanOrEqual(30);
    expect(upper.content - lower.content).toBeGreaterThan(0.15);
    expect(lower.complaints / upper.complaints).toBeGreaterThan(1.7);
  });

  test("makes no such difference in the other", async () => {
    const { lower, upper } = await afterRefusals("Accounts");
    expect(Math.min(lower.answers, upper.answers)).toBeGreaterThanOrEqual(30);
    expect(Math.abs(upper.content - lower.content)).toBeLessThan(0.15);
    expect(lower.complaints / upper.complaints).toBeLessThan(1.6);
    expect(upper.complaints / lower.complaints).toBeLessThan(1.6);
  });
});
