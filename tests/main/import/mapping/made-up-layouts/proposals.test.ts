import { expect, test } from "vitest";
import { proposeMapping } from "../../../../../src/main/import/mapping/propose-mapping.ts";
import { Refusal } from "../../../../../src/main/import/recognise/refusal.ts";
import { folder } from "../../reading.ts";
import { askedSeed, askedLayouts as layouts } from "./asked-layouts.ts";
import { corrections, wrongButSure } from "./judge.ts";
import type { MadeLayout } from "./made-layout.ts";

/*
 * What is proposed for thirty made-up files; `npm run test:layouts` goes through those of other seeds.
 * EVENKEEL_LAYOUTS_REPORT=1 prints a line for each.
 */
const isReported = process.env.EVENKEEL_LAYOUTS_REPORT === "1";

const fewestGood = 27;
const mostCorrections = 1;

test(`of thirty made-up layouts at least ${fewestGood} need one correction at most, and nothing wrong is called sure`, async () => {
  using here = folder();
  const many: string[] = [];
  const wrong: string[] = [];
  // Two at once: each is read in a thread of its own.
  const judged = await Promise.all(
    [0, 1].map((lane) => judgedOf(layouts.filter((_, at) => at % 2 === lane))),
  );
  for (const { name, found, sure } of judged.flat().sort((a, b) => a.name.localeCompare(b.name))) {
    const line = `${name}: ${found.join(", ") || "right"}`;
    if (found.length > mostCorrections) many.push(line);
    if (sure.length > 0) wrong.push(`${name}: ${sure.join(", ")}`);
    if (isReported) console.log(sure.length > 0 ? `${line}; wrong but sure: ${sure.join(", ")}` : line);
  }
  if (isReported)
    console.log(
      `${askedSeed}: ${layouts.length - many.length} of ${layouts.length} with one correction at most, ${wrong.length} wrong but sure`,
    );
  expect(wrong).toEqual([]);
  // The lines of those that need more say why it is too few.
  expect(many.length <= layouts.length - fewestGood ? [] : many).toEqual([]);

  async function judgedOf(some: readonly MadeLayout[]) {
    const found: Judged[] = [];
    for (const layout of some)
      found.push(await judgedOne(layout, here.file(layout.fileName, await layout.bytes())));
    return found;
  }
});

interface Judged {
  readonly name: string;
  readonly found: readonly string[];
  readonly sure: readonly string[];
}

/** A file that is refused needs everything. */
async function judgedOne(layout: MadeLayout, path: string): Promise<Judged> {
  const { name, truth } = layout;
  try {
    const proposal = await proposeMapping({ path });
    return { name, found: corrections(proposal, layout), sure: wrongButSure(proposal, layout) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { name, found: [error.message, ...Object.keys(truth.fields)], sure: [] };
  }
}
