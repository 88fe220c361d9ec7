import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isoOfServiceDay } from "../../domain/calendar/service-day.ts";
import { tenth } from "../../domain/statistics/rounding.ts";
import { type FloorWish, madeFloor } from "./made-floor.ts";
import { type PlantedTruth, plantedTruths } from "./planted-truth.ts";
import { type SampleFileName, withSampleFiles } from "./sample-files.ts";
import { rowWriter, siteName } from "./sample-rows.ts";

export interface SampleFloorWish extends FloorWish {
  /** The folder that receives the files; it is made where it is missing. */
  readonly out: string;
}

/** What `manifest.json` says of the files beside it. */
export interface SampleManifest {
  readonly note: "This floor is made up.";
  readonly floor: string;
  readonly zone: string;
  readonly seed: number;
  readonly until: string;
  readonly agents: number;
  readonly weeks: number;
  /** Nothing was planted beside what is on any floor. */
  readonly calm: boolean;
  readonly from: string;
  /** Where the recent part begins. */
  readonly recentFrom: string;
  readonly rows: Readonly<Record<SampleFileName, number>>;
  /** Points that each evaluator adds to the true score. */
  readonly evaluators: readonly { readonly id: string; readonly severity: number }[];
  readonly people: readonly { readonly agent: string; readonly team: string; readonly trueEmpathy: number }[];
  readonly planted: readonly PlantedTruth[];
}

/**
 * Writes believable exports of a made-up floor, with truths planted in them and listed in the manifest.
 *
 * The same seed, last day, agents and weeks give the same bytes. A day is made, written and forgotten
 * before the next, so that memory follows the size of a day and of the rota, not of the period.
 *
 * @throws RangeError where the wish cannot be met: no such day, too few agents or weeks, a seed that is no
 * whole number
 */
export async function writeSampleFloor(wish: SampleFloorWish): Promise<SampleManifest> {
  const made = madeFloor(wish);
  const { agents, desk, absences, shifts, training, period, clock, key } = made;

  const rows = await withSampleFiles(wish.out, async (files) => {
    const endsAt = clock.instantOf((period.lastDay + 1) * 86_400).at;
    const writer = rowWriter(files, agents.length, period, endsAt, key);
    writer.people(agents);
    for (const [agent, own] of absences) writer.absences(agent, own);
    writer.training(training);
    for (const { day, shifts: today, floor, evaluations } of made.days()) {
      writer.shifts(today);
      writer.day(day, floor, evaluations);
      for (const file of Object.values(files)) await file.flush();
    }
  });

  const manifest: SampleManifest = {
    note: "This floor is made up.",
    floor: siteName,
    zone: clock.zone,
    seed: made.seed,
    until: wish.until,
    agents: agents.length,
    weeks: period.weeks,
    calm: made.calm,
    from: isoOfServiceDay(period.firstDay),
    recentFrom: isoOfServiceDay(period.recentFrom),
    rows,
    evaluators: desk.evaluators,
    people: agents.map(({ id, team, empathy }) => {
      return { agent: id, team: team.name, trueEmpathy: tenth(empathy) };
    }),
    planted: made.calm ? [] : plantedTruths({ agents, teams: made.teams, harsh: desk.harsh, shifts, period }),
  };
  await writeFile(join(wish.out, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
