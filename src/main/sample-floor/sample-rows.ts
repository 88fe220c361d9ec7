import { isoOfServiceDay, type ServiceDay } from "../../domain/calendar/service-day.ts";
import type { SampleAbsence } from "./absence.ts";
import type { SampleAgent } from "./agent.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { type ContactEnding, contactEnding, getsDifficult, isContent } from "./contact-ending.ts";
import { type CsvValue, isoInstant } from "./csv-file.ts";
import type { SampleEvaluation } from "./evaluation.ts";
import type { SamplePeriod } from "./period.ts";
import type { QueueDay, SampleContact, Served } from "./queue-day.ts";
import type { RosteredShift } from "./rota.ts";
import type { SampleFiles } from "./sample-files.ts";
import { formName, itemMaximum, scorecardItems } from "./scorecard.ts";
import { surveyAnswers } from "./survey.ts";
import type { Team } from "./team.ts";
import type { TrainingRecord } from "./training.ts";
import { trueEmpathy } from "./true-empathy.ts";

export const siteName = "Harbour Street";

const customersAnAgent = 1200;
// Some customers withhold their number.
const withheldShare = 0.04;

/** What people are contracted to, by their team's hours; who changes bands from week to week has no pattern. */
const shiftPatterns: Readonly<Record<Team["hours"], string>> = { day: "", office: "days", night: "nights" };

export interface RowWriter {
  people(agents: readonly SampleAgent[]): void;
  absences(agent: SampleAgent, absences: readonly SampleAbsence[]): void;
  shifts(shifts: readonly RosteredShift[]): void;
  training(records: readonly TrainingRecord[]): void;
  /** A day's contacts, surveys, states and evaluations. */
  day(day: ServiceDay, floor: QueueDay, evaluations: readonly SampleEvaluation[]): void;
}

/** Turns what happened into rows of the plain formats, and numbers contacts, surveys and evaluations. */
export function rowWriter(
  files: SampleFiles,
  agents: number,
  period: SamplePeriod,
  endsAt: number,
  key: string,
): RowWriter {
  let contactCount = 0;
  let surveyCount = 0;
  let evaluationCount = 0;

  function contact(day: ServiceDay, one: SampleContact, chance: Chance): string {
    const id = `c${String(++contactCount).padStart(7, "0")}`;
    const customer = chance.happens(withheldShare) ? "" : `k${chance.whole(1, agents * customersAnAgent)}`;
    if (!one.served) {
      files.contacts.add(abandonedRow(id, one, customer));
      return id;
    }
    const { agent } = one.served;
    const empathy = trueEmpathy(agent, day, "between", period);
    const ending = contactEnding(agent.team, empathy, chance, getsDifficult(agent, day, period));
    files.contacts.add(handledRow(id, one, one.served, ending, customer));
    const content = () => isContent(agent.team.queue.refusals, ending, empathy, chance);
    for (const { kind, score, secondsAfter } of surveyAnswers(content, empathy, chance)) {
      const answeredAt = one.endedAt + secondsAfter;
      if (answeredAt >= endsAt) continue;
      const response = `s${String(++surveyCount).padStart(6, "0")}`;
      files.surveys.add([response, id, agent.id, isoInstant(answeredAt), kind, score, 1, 5, ""]);
    }
    return id;
  }

  function evaluation(one: SampleEvaluation, contactId: string): void {
    const id = `q${String(++evaluationCount).padStart(6, "0")}`;
    const head = [
      id,
      one.agent.id,
      one.evaluator.id,
      formName,
      isoInstant(one.evaluatedAt),
      contactId,
      one.source,
    ];
    for (const [at, { behaviour, item }] of scorecardItems.entries()) {
      const score = one.scores[at] ?? null;
      files.evaluations.add([...head, item, behaviour, score, itemMaximum, score === null ? 1 : 0, ""]);
    }
  }

  return {
    people(all) {
      for (const agent of all) files.roster.add(rosterRow(agent));
    },
    absences(agent, absences) {
      for (const { from, to, kind } of absences) {
        files.absence.add([agent.id, isoOfServiceDay(from), isoOfServiceDay(to), kind]);
      }
    },
    shifts(shifts) {
      for (const { agent, startsAt, endsAt } of shifts) {
        files.shifts.add([agent.id, isoInstant(startsAt), isoInstant(endsAt), "work"]);
      }
    },
    training(records) {
      for (const { agent, topic, kind, heldAt, minutes, status } of records) {
        files.training.add([agent.id, topic, kind, isoInstant(heldAt), minutes, status]);
      }
    },
    day(day, floor, evaluations) {
      const chance = chanceOf(`${key}|endings|${day}`);
      const ids = new Map(floor.contacts.map((one) => [one, contact(day, one, chance)]));
      for (const { agent, intervals } of floor.worked) {
        for (const { state, reason, from, to } of intervals) {
          files["agent-states"].add([agent.id, state, reason, isoInstant(from), isoInstant(to)]);
        }
      }
      for (const one of evaluations) evaluation(one, ids.get(one.contact) ?? "");
    },
  };
}

function abandonedRow(
  id: string,
  { queue, offeredAt, endedAt }: SampleContact,
  customer: string,
): CsvValue[] {
  const times = [isoInstant(offeredAt), "", isoInstant(endedAt), "", "", "", endedAt - offeredAt];
  return [
    id,
    "",
    "",
    queue.name,
    "voice",
    "inbound",
    ...times,
    "abandoned",
    "",
    "",
    "",
    "",
    "",
    "",
    customer,
  ];
}

function handledRow(
  id: string,
  { queue, offeredAt, endedAt }: SampleContact,
  { agent, answeredAt, talkSeconds, holdSeconds, acwSeconds }: Served,
  ending: ContactEnding,
  customer: string,
): CsvValue[] {
  return [
    id,
    agent.id,
    agent.team.name,
    queue.name,
    "voice",
    "inbound",
    isoInstant(offeredAt),
    isoInstant(answeredAt),
    isoInstant(endedAt),
    talkSeconds,
    holdSeconds,
    acwSeconds,
    answeredAt - offeredAt,
    "handled",
    ending.resolution,
    Number(ending.transferredIn),
    Number(ending.transferredOut),
    Number(ending.escalated),
    Number(ending.complaint),
    Number(ending.abuse),
    customer,
  ];
}

function rosterRow(agent: SampleAgent): CsvValue[] {
  const { id, name, team, supervisor, email, shiftHours, daysAWeek, hiredOn, leftOn } = agent;
  const left = leftOn === null ? "" : isoOfServiceDay(leftOn);
  return [
    id,
    name,
    team.name,
    siteName,
    supervisor,
    email,
    shiftHours * daysAWeek,
    isoOfServiceDay(hiredOn),
    left,
    shiftPatterns[team.hours],
  ];
}
