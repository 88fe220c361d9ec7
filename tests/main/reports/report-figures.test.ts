import { describe, expect, test } from "vitest";
import type { Role } from "../../../src/domain/privacy/viewer.ts";
import { type Ask, type TestFloor, testFloor, transports } from "../../contract/transports.ts";
import { dayOnPaper, type ExpectedTable, expectCells } from "./expected-cells.ts";
import { empathyTables, hrTables, weeklyTables } from "./expected-tables.ts";
import { importPackFloor } from "./pack-floor.ts";
import { earlierWeek, newestWeek, somebody } from "./pack-floor-files.ts";
import {
  csvLines,
  madeReport,
  pageRows,
  plain,
  type ReadBack,
  sectionOfPage,
  sheetRows,
} from "./read-back.ts";

/** The small floor, imported, and a window of a role at it. */
async function windows(): Promise<(role: Role) => Promise<Ask>> {
  const floor = await testFloor();
  await importPackFloor(await windowOf(floor, "supervisor"));
  return (role) => windowOf(floor, role);
}

async function windowOf(floor: TestFloor, role: Role): Promise<Ask> {
  const [transport] = transports;
  if (!transport) throw new Error("there is no transport");
  return (await transport.connect(await floor.context({ role, teams: "all" }))).ask;
}

async function expectAll(read: ReadBack, tables: readonly ExpectedTable[]): Promise<void> {
  for (const table of tables) await expectCells(read, table);
}

async function weeklyAnswers(ask: Ask, week: string) {
  return {
    status: await ask.floor.status(),
    today: await ask.today.view({}),
    board: await ask.floor.board({ week }),
    teams: await ask.workload.teams({ week }),
    queues: await ask.workload.queues({ week }),
  };
}

/** A day on paper is not broken over two lines. */
const onOneLine = ({ words }: { readonly words: string }) => words.replaceAll("\u00a0", " ");

describe("the figures of a report are those of the answers, cell by cell, as page, workbook and separated values", () => {
  test("of the supervisor's weekly pack", async () => {
    const ask = await (await windows())("supervisor");
    const answers = await weeklyAnswers(ask, newestWeek);
    // What the floor was made to have: a need, an untold figure, a late source, names that do harm.
    expect(answers.today.cards.length).toBeGreaterThan(0);
    expect(answers.today.late.length).toBeGreaterThan(0);
    expect(answers.board.rows.some(({ occupancy }) => occupancy === null)).toBe(true);
    expect(answers.board.rows.some(({ name }) => name?.startsWith("="))).toBe(true);
    const read = await madeReport(ask, { kind: "weekly" });
    await expectAll(read, weeklyTables(answers));
    expect(plain(sectionOfPage(read, "Needs"))).toContain("As of 8 Mar 2026.");
  });

  test("of the weekly pack of an earlier week, which says of which day its needs are", async () => {
    const ask = await (await windows())("supervisor");
    const { week, day } = earlierWeek;
    const read = await madeReport(ask, { kind: "weekly", to: day });
    await expectAll(read, weeklyTables(await weeklyAnswers(ask, week)));
    const asOf = `As of 8 Mar 2026, not of ${week}, which ended on 8 Feb 2026.`;
    const about = await sheetRows(read, "About");
    for (const [name, heading] of [
      ["Needs", "Who needs what"],
      ["Promises", "Promises"],
      ["Gaps", "Data gaps"],
    ] as const) {
      expect(plain(sectionOfPage(read, name))).toContain(asOf);
      expect(csvLines(read, heading)).toContainEqual(["text", asOf]);
      expect(about).toContainEqual([heading, asOf]);
    }
  });

  test("of HR's monthly pack, hidden ones hidden", async () => {
    const ask = await (await windows())("hr");
    const read = await madeReport(ask, { kind: "hr-monthly" });
    const workload = [
      await ask.hr.workload({ by: "team" }),
      await ask.hr.workload({ by: "site" }),
      await ask.hr.workload({ by: "tenure" }),
    ];
    const signals = await ask.hr.signals({ by: "team" });
    const promises = await ask.hr.promises({ by: "team" });
    const cells = workload.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(new Set(cells.map(({ told }) => told))).toEqual(new Set([true, false]));
    await expectAll(read, hrTables({ status: await ask.floor.status(), workload, signals, promises }));
  });

  test("of the empathy review", async () => {
    const ask = await (await windows())("qa-lead");
    const read = await madeReport(ask, { kind: "empathy" });
    const floor = await ask.empathy.floor({});
    const evaluators = await ask.empathy.evaluators({});
    const { forms } = await ask.empathy.forms();
    expect(floor.teams.filter(({ mean }) => mean !== null).length).toBeGreaterThan(0);
    expect(floor.teams.some(({ tooSmall }) => tooSmall)).toBe(true);
    expect(evaluators.pairs.length).toBeGreaterThan(0);
    const status = await ask.floor.status();
    await expectAll(read, empathyTables({ status, floor, evaluators, forms }));
  });

  test("of the agent's own copy, which is a page alone", async () => {
    const ask = await (await windows())("supervisor");
    const { html } = await ask.reports.preview({ kind: "agent", agent: somebody });
    const { weeks, evaluations } = await ask.agent.picture({ agent: somebody });
    const { counts } = await ask.workload.ledger({ agent: somebody, from: "2025-09-07", to: "2026-03-08" });
    const rows = (heading: string) => {
      const start = html.indexOf(`<h2>${heading}</h2>`);
      const part = html.slice(start, html.indexOf("</section>", start));
      return pageRows(part).map((row) => row.map(onOneLine));
    };
    const rounded = (value: number | null) => (value === null ? "not known" : String(Math.round(value)));
    expect(weeks.length).toBe(9);
    expect(rows("Your work, week by week").map((row) => row.slice(0, 5))).toEqual(
      weeks
        .toReversed()
        .map(({ from, contacts, averageHandleSeconds, occupancy, longestStretchSeconds }) => [
          dayOnPaper(from),
          rounded(contacts),
          rounded(averageHandleSeconds),
          occupancy === null ? "not known" : `${Math.round(occupancy * 100)} %`,
          longestStretchSeconds === null ? "not known" : rounded(longestStretchSeconds / 60),
        ]),
    );
    expect(rows("Your rest").map(([, times]) => times)).toEqual(Object.values(counts).map(String));
    expect(evaluations.length).toBeGreaterThan(0);
    expect(rows("What evaluators wrote down")).toEqual(
      evaluations.map((one) => [
        dayOnPaper(one.day),
        one.form,
        one.evaluator,
        one.source,
        rounded(one.score),
        `${one.applicable} of ${one.items}`,
        one.contact ?? "not known",
      ]),
    );
  });

  test("of the agent's own copy: the signal and the empathy that the supervisor sees of them, nothing kept back", async () => {
    const ask = await (await windows())("supervisor");
    const { html } = await ask.reports.preview({ kind: "agent", agent: somebody });
    const tables = (heading: string) => {
      const start = html.indexOf(`<h2>${heading}</h2>`);
      expect(start, heading).toBeGreaterThan(0);
      const [, ...parts] = html.slice(start, html.indexOf("</section>", start)).split("<table>");
      return parts.map((part) => pageRows(part).map((row) => row.map(onOneLine)));
    };
    const { weeks } = await ask.burnout.agent({ agent: somebody, to: newestWeek });
    const { factors } = await ask.burnout.week({ agent: somebody, week: newestWeek });
    const known = factors.filter(({ score }) => score !== null);
    expect(known.length).toBeGreaterThan(3);
    const [signal = [], adding = []] = tables("The burnout signal of you");
    expect(signal.map(([day, , , , attention]) => [day, attention])).toEqual(
      weeks
        .toReversed()
        .map(({ from, band }) => [
          dayOnPaper(from),
          { attention: "yes", none: "no", insufficient: "not enough data to say" }[band.state],
        ]),
    );
    expect(signal.map(([, told]) => told)).toEqual(
      weeks
        .toReversed()
        .map(({ band: { index, low, high } }) =>
          index === null ? "not known" : low === high ? `${index}` : `${index} (${low} to ${high})`,
        ),
    );
    expect(adding.map(([name, points]) => [name, points])).toEqual(
      known.map(({ name, points }) => [name, points === null ? "not known" : points.toFixed(1)]),
    );

    const empathy = await ask.empathy.agent({ agent: somebody });
    expect(empathy.evaluations).toBeGreaterThan(0);
    const [told = [], cells = []] = tables("What the console makes of the evaluations");
    const mean = (one: { mean: number; from: number; to: number } | null) =>
      one === null ? "not known" : `${one.mean.toFixed(1)} (${one.from.toFixed(1)} to ${one.to.toFixed(1)})`;
    const figures = new Map(told.map(([name, figure]) => [name, figure]));
    expect(figures.get("Evaluations that count")).toBe(String(empathy.evaluations));
    expect(figures.get("Mean of the scores as they are")).toBe(mean(empathy.raw));
    expect(figures.get("Mean without the evaluators’ severity")).toBe(mean(empathy.adjusted));
    expect(figures.get("Change")).toBe(
      empathy.trend.word === "insufficient" ? "not enough to say" : empathy.trend.word.replaceAll("-", " "),
    );
    expect(cells.map(([, ...figures]) => figures)).toEqual(
      empathy.verdict.cells.map(({ n, mean: of }) => [String(n), mean(of)]),
    );
  });

  test("of the works council's summary, line by line, by the rules that this floor has changed", async () => {
    const ask = await (await windows())("owner");
    const reason = "Agreed with the works council";
    const saved = await ask.burnout.saveRule({
      settings: [{ code: "overtime.weight", value: 3 }],
      fromWeek: "2026-W12",
      reason,
    });
    expect(saved.kind).toBe("saved");
    const read = await madeReport(ask, { kind: "works-council" });
    const { title, parts } = await ask.burnout.summary();
    expect(parts.length).toBeGreaterThan(0);
    const sheet = await sheetRows(read, "About");
    expect(plain(read.html)).toContain(title);
    expect(plain(read.html)).toContain(`Reason: ${reason}.`);
    const { ruleVersion, consoleRules, floorChange } = await ask.burnout.definitions();
    expect([ruleVersion, consoleRules, floorChange]).toEqual([2, 2, 1]);
    expect(plain(read.html)).toContain("Rules: console rules 2, this floor's change 1");
    for (const { heading, lines } of parts) {
      // The sheet begins with what the report is, under a heading that a part may have too.
      const told = sheet.filter(([part]) => part === heading).map(([, line]) => line);
      expect(told.slice(-lines.length)).toEqual(lines);
      expect(csvLines(read, heading)).toEqual(lines.map((line) => ["text", line]));
      const start = read.html.indexOf(`>${heading.replaceAll("&", "&amp;")}</h2>`);
      const part = plain(read.html.slice(start, read.html.indexOf("</section>", start)));
      for (const line of lines) expect(part).toContain(line);
    }
  });
});
