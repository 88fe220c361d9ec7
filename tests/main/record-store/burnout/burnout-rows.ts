import { absenceKind, absenceValues } from "../../../../src/domain/floor/absence.ts";
import { evaluationItemKind, evaluationItemValues } from "../../../../src/domain/floor/evaluation-item.ts";
import { rosterEntryKind, rosterEntryValues } from "../../../../src/domain/floor/roster-entry.ts";
import { type Chance, chanceOf } from "../../../../src/main/sample-floor/chance.ts";
import { contact, shift, stateAt, type TestRow } from "../store/store-fixture.ts";

const secondsADay = 86_400;
const hour = 3600;

export interface MadeRows {
  readonly agents: number;
  readonly weeks: number;
  /** The first day, a Monday, in days since 1970. */
  readonly firstDay: number;
}

/**
 * Rows of a small floor in UTC that a test makes up, in no useful order: contacts with everything that makes
 * them hard, states, shifts, evaluations, hours and absences. Some people have rough weeks.
 */
export function burnoutRows({ agents, weeks, firstDay }: MadeRows, seed: number): TestRow[] {
  const chance = chanceOf(`rows ${seed}`);
  const rows: TestRow[] = [];
  for (let person = 0; person < agents; person++) {
    const agent = `agent ${String(person).padStart(2, "0")}`;
    const own = chance.fraction();
    rows.push(rosterRow(agent, chance.pick([38, 40, null])));
    if (chance.happens(0.3)) rows.push(absenceRow(agent, firstDay + chance.whole(0, weeks * 7 - 1)));
    for (let week = 0; week < weeks; week++) {
      if (chance.happens(0.06)) continue;
      const rough = chance.happens(0.35);
      const days = rough ? 6 : 5;
      for (let day = 0; day < days; day++)
        rows.push(...dayRows(agent, firstDay + week * 7 + day, rough, own, chance));
      if (chance.happens(0.8))
        rows.push(evaluationRow(agent, `${agent} ${week}`, firstDay + week * 7 + 2, chance));
    }
  }
  return chance.shuffled(rows);
}

function dayRows(agent: string, day: number, rough: boolean, own: number, chance: Chance): TestRow[] {
  const late = rough && chance.happens(0.5);
  const begins = day * secondsADay + (late ? 14 : 7 + chance.whole(0, 3)) * hour;
  const ends = begins + (8 + (rough ? chance.whole(0, 3) : 0)) * hour;
  const rows = [shift(agent, begins, begins + 8 * hour)];
  const apart = (ends - begins) / 5;
  for (let call = 0; call < 5; call++) {
    const at = Math.round(begins + call * apart);
    const handle = chance.whole(120, rough ? 1500 : 600);
    rows.push(
      stateAt(agent, "talk", at, at + handle),
      stateAt(agent, "available", at + handle, Math.round(at + apart)),
    );
    const sign = (share: number) => (chance.happens(share) ? 1 : 0);
    rows.push(
      contact(`${agent} ${day} ${call}`, {
        agent,
        queue: own < 0.8 ? "billing" : "claims",
        channel: "voice",
        serviceDay: day,
        offeredAt: at - 5,
        answeredAt: at,
        endedAt: at + handle - 20,
        talkSeconds: handle - 20,
        acwSeconds: 20 + (rough ? chance.whole(0, 40) : 0),
        handleSeconds: handle,
        resolution: chance.pick(["resolved", "resolved", "unresolved"]),
        transferredOut: sign(0.1),
        complaint: sign(rough ? 0.4 : 0.05),
        abuse: sign(rough ? 0.2 : 0.02),
      }),
    );
  }
  return rows;
}

function evaluationRow(agent: string, id: string, serviceDay: number, chance: Chance): TestRow {
  const evaluator = chance.pick(["eve", "pat"]);
  const scores = Array.from({ length: 5 }, () => chance.whole(0, 2));
  return (batcher) => {
    scores.forEach((score, at) => {
      const item = `item ${at}`;
      const values = evaluationItemValues({
        evaluation: id,
        agent,
        evaluator,
        form: "care",
        source: "qa",
        serviceDay,
        evaluatedAt: serviceDay * secondsADay + 18 * hour,
        contact: null,
        item,
        behaviour: null,
        score,
        maxScore: 2,
      });
      batcher.record(evaluationItemKind, `evaluation/${id}/${item}`, null, values);
    });
  };
}

function rosterRow(agent: string, weeklyHours: number | null): TestRow {
  const values = rosterEntryValues({
    agent,
    name: agent,
    team: "North",
    site: null,
    supervisor: null,
    email: null,
    weeklyHours,
    hiredOn: null,
    leftOn: null,
    shiftPattern: null,
  });
  return (batcher) => batcher.record(rosterEntryKind, `roster/${agent}`, null, values);
}

function absenceRow(agent: string, serviceDay: number): TestRow {
  const values = absenceValues({ agent, kind: "short_notice", serviceDay, lastDay: serviceDay });
  return (batcher) => batcher.record(absenceKind, `absence/${agent}/${serviceDay}`, null, values);
}
