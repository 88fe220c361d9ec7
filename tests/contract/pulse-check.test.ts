import { expect, test } from "vitest";
import {
  type Answer,
  agents,
  codeOf,
  consentFile,
  isStrained,
  pulseFile,
  today,
  workFiles,
} from "./pulse-files.ts";
import { type Ask, ended, type TestFloor, testFloor, transports } from "./transports.ts";

/*
 * The check of 3.6, from files that a floor imports to what its answers say: all three states, and the way back.
 */

const item = "single-item-burnout";
const single = (score: number): readonly Answer[] => [{ item, score }];

async function consoleOf(floor: TestFloor): Promise<Ask> {
  const [transport] = transports;
  if (!transport) expect.fail("there is no transport");
  return (await transport.connect({ ...(await floor.context()), today: () => today })).ask;
}

/** Everything that the answers say of the index of a week, and how the check stands. */
async function said(ask: Ask) {
  const [board, wellbeing, figures, definitions, panel] = await Promise.all([
    ask.burnout.board({ week: "2026-W08" }),
    ask.burnout.wellbeing({ week: "2026-W08" }),
    ask.burnout.figures({ week: "2026-W08" }),
    ask.burnout.definitions(),
    ask.pulses.panel(),
  ]);
  const [weeks, week] = await Promise.all([
    ask.burnout.agent({ agent: agents[0] ?? "" }),
    ask.burnout.week({ agent: agents[0] ?? "", week: "2026-W08" }),
  ]);
  const checks = [board.check, wellbeing.check, weeks.check, week.check, panel.check];
  return {
    check: board.check,
    // One check, whoever asks.
    isOne: checks.every((one) => JSON.stringify(one) === JSON.stringify(board.check)),
    flagsRight: definitions.flagsRight,
    numbers: [
      ...board.rows.flatMap(({ band, strip, lead }) =>
        [band, ...strip].map(({ index }) => index).concat(lead?.points ?? null),
      ),
      ...figures.rows.flatMap(({ index, low, high, contributions }) => [
        index,
        low,
        high,
        ...contributions.map(({ points }) => points),
      ]),
      ...weeks.weeks.flatMap(({ band }) => [band.index, band.low, band.high]),
      week.index,
      week.decisionIndex,
      ...week.factors.map(({ points }) => points),
    ].filter((number) => number !== null),
    factors: week.factors.filter(({ score }) => score !== null).length,
    states: board.rows.map(({ band }) => band.state),
  };
}

test("the index is not yet checked, holds, is contradicted, and goes back with its answers and with consent", {
  timeout: 300_000,
}, async () => {
  const floor = await testFloor();
  const ask = await consoleOf(floor);
  const take = async (path: string) =>
    (await ended(await ask.imports.run({ handed: path, zone: "UTC" }))).result;
  const { folder } = floor.floor;
  for (const file of workFiles(folder)) await take(file);

  // Nothing but work: not yet checked, and it says why.
  const before = await said(ask);
  expect(before.check).toMatchObject({ state: "not-yet-checked", because: ["no-consents"] });
  expect(before.numbers.length).toBeGreaterThan(200);
  const copyBefore = await ask.agentCopy.page({ agent: agents[0] ?? "" });

  // Answers alone are linked to nobody.
  const fitting = pulseFile(folder, "fitting", (agent, pulse) =>
    single(isStrained(agent) ? 3 + (pulse % 2) : 1),
  );
  const first = await take(fitting);
  expect((await said(ask)).check.because).toEqual(["no-consents"]);

  // Nine who consent are too few, though their answers would fit.
  await take(consentFile(folder, "nine", agents.slice(0, 9), true, "2025-08-25"));
  expect((await said(ask)).check).toMatchObject({ state: "not-yet-checked", because: ["too-few-people"] });

  const consents = await take(consentFile(folder, "all", agents, true, "2025-08-26"));
  const holds = await said(ask);
  expect(holds.check).toMatchObject({ state: "holds", because: [], flagsRight: { from: "measured-here" } });
  expect([holds.isOne, holds.flagsRight]).toEqual([true, holds.check.flagsRight]);
  expect(holds.numbers).toEqual(before.numbers);

  // Others answer otherwise: those with an easy time say that they are burned out.
  await ask.imports.undo({ intake: first.intake ?? 0 });
  expect((await said(ask)).check.because).toEqual(["no-answers"]);
  await take(pulseFile(folder, "contrary", (agent) => single(isStrained(agent) ? 1 : 4)));
  const contradicted = await said(ask);
  expect(contradicted.check).toMatchObject({ state: "contradicted" });
  expect(contradicted.check.because).toContain("area-under-curve");
  expect(contradicted.isOne).toBe(true);
  // The index is nowhere, and every factor stays.
  expect(contradicted.numbers).toEqual([]);
  expect([contradicted.factors, contradicted.states]).toEqual([before.factors, before.states]);
  const copy = await ask.agentCopy.page({ agent: agents[0] ?? "" });
  expect(copy.html).toContain("The numbers are not shown");
  expect(copyBefore.html).not.toContain("The numbers are not shown");

  // Whoever withdraws is out of it at once, whatever older file says otherwise and whether or not it is undone.
  const withdrawn = await take(consentFile(folder, "withdrawn", agents.slice(9), false, "2026-02-20"));
  expect((await said(ask)).check.because).toEqual(["too-few-people"]);
  await ask.imports.undo({ intake: consents.intake ?? 0 });
  await ask.imports.redo({ intake: consents.intake ?? 0 });
  expect((await said(ask)).check.because).toEqual(["too-few-people"]);
  await ask.imports.undo({ intake: withdrawn.intake ?? 0 });
  expect((await said(ask)).check.because).toEqual(["too-few-people"]);
  // No code of theirs is anywhere in the store, and none of anybody's in what is listed or logged.
  const listed = JSON.stringify([await ask.imports.list(), await ask.floor.agents()]);
  for (const agent of agents) expect(listed).not.toContain(codeOf(agent));
});
