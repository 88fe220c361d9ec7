import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isoOfServiceDay, type ServiceDay } from "../../domain/calendar/service-day.ts";
import { zoneClock } from "../../domain/calendar/zone-clock.ts";
import { absencesOf } from "./absence.ts";
import { agentsOf } from "./agent.ts";
import { chanceOf } from "./chance.ts";
import { evaluationChooser } from "./evaluation.ts";
import { evaluationDesk } from "./evaluator.ts";
import { floorDay } from "./floor-day.ts";
import { type SamplePeriod, samplePeriod } from "./period.ts";
import { type PlantedTruth, plantedTruths } from "./planted-truth.ts";
import { type RosteredShift, rotaOf } from "./rota.ts";
import { type SampleFileName, withSampleFiles } from "./sample-files.ts";
import { rowWriter, siteName } from "./sample-rows.ts";
import { fewestAgents, teamsOf } from "./team.ts";
import { type TrainingRecord, trainingOf } from "./training.ts";

export interface SampleFloorWish {
  /** The folder that receives the files; it is made where it is missing. */
  readonly out: string;
  /** At least 24: below that the planted truths would have to share their people. */
  readonly agents?: number;
  /** At least 4. The recent part is the last eight weeks, or the later half of fewer than sixteen. */
  readonly weeks?: number;
  readonly seed?: number;
  /** Nothing is planted: the floor on which whatever is raised is a false alarm. */
  readonly calm?: boolean;
  /** The last day, YYYY-MM-DD. */
  readonly until: string;
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

const zone = "Europe/Dublin";
const fewestWeeks = 4;

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
  const { out, agents: agentCount = 40, weeks = 26, seed = 1, calm = false, until } = wish;
  checkWhole("agents", agentCount, fewestAgents);
  checkWhole("weeks", weeks, fewestWeeks);
  checkWhole("seed", seed, Number.MIN_SAFE_INTEGER);
  const period = samplePeriod(until, weeks);
  const clock = zoneClock(zone);
  if (!clock) throw new Error(`This Node has no time zone ${zone}.`);

  const key = `${seed}|${until}|${agentCount}|${weeks}`;
  const teams = teamsOf(agentCount, chanceOf(`${key}|teams`), calm);
  const agents = agentsOf(teams, period, key, calm);
  const desk = evaluationDesk(agentCount, period, key, calm);
  const absences = new Map(agents.map((agent) => [agent, absencesOf(agent, period, key)]));
  const shifts = agents.flatMap((agent) => rotaOf(agent, absences.get(agent) ?? [], period, clock, key));
  const shiftsByDay = Map.groupBy(shifts, ({ day }) => day);
  const training = trainingRecords(shifts, period, key);
  const trainingByDay = Map.groupBy(training, ({ day }) => day);

  const rows = await withSampleFiles(out, async (files) => {
    const endsAt = clock.instantOf((period.lastDay + 1) * 86_400).at;
    const writer = rowWriter(files, agentCount, period, endsAt, key);
    const chooser = evaluationChooser(desk, period, key);
    writer.people(agents);
    for (const [agent, own] of absences) writer.absences(agent, own);
    writer.training(training);
    for (let day: ServiceDay = period.firstDay; day <= period.lastDay; day++) {
      const today = shiftsByDay.get(day) ?? [];
      const floor = floorDay(today, trainingByDay.get(day) ?? [], day, period, clock, key);
      writer.shifts(today);
      writer.day(day, floor, chooser.dayOf(floor.worked, day));
      for (const file of Object.values(files)) await file.flush();
    }
  });

  const manifest: SampleManifest = {
    note: "This floor is made up.",
    floor: siteName,
    zone,
    seed,
    until,
    agents: agentCount,
    weeks,
    calm,
    from: isoOfServiceDay(period.firstDay),
    recentFrom: isoOfServiceDay(period.recentFrom),
    rows,
    evaluators: desk.evaluators,
    people: agents.map(({ id, team, empathy }) => {
      return { agent: id, team: team.name, trueEmpathy: Math.round(empathy * 10) / 10 };
    }),
    planted: calm ? [] : plantedTruths({ agents, teams, harsh: desk.harsh, shifts, period }),
  };
  await writeFile(join(out, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

function trainingRecords(
  shifts: readonly RosteredShift[],
  period: SamplePeriod,
  key: string,
): TrainingRecord[] {
  const byAgent = Map.groupBy(shifts, ({ agent }) => agent);
  const records = [...byAgent].flatMap(([agent, own]) => trainingOf(agent, own, period, key));
  return records.sort((a, b) => a.heldAt - b.heldAt || a.agent.index - b.agent.index);
}

function checkWhole(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  const bound = least > Number.MIN_SAFE_INTEGER ? ` of at least ${least}` : "";
  throw new RangeError(`${name} is ${value}; a whole number${bound} is needed.`);
}
