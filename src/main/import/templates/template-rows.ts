import { examplePeople, exampleRespondent } from "../../../domain/floor/example-people.ts";
import type { MappedKind } from "../../../domain/mapping/mapped-field.ts";
import { itemsThatShip } from "../../../domain/pulses/pulse-items.ts";

/** Some example rows of a plain layout, by its columns; what a row does not say is blank. */
type ExampleRows = readonly Readonly<Record<string, string>>[];

const [ann, ben] = examplePeople;

/** What each template shows: times are local, as a telephone system writes them. A Monday, so that shifts look like some. */
export const templateRows: Readonly<Record<MappedKind, ExampleRows>> = {
  contacts: [
    {
      contact_id: "EXAMPLE-1",
      agent: ann.agent,
      team: "Example team",
      queue: "billing",
      channel: "voice",
      direction: "inbound",
      offered_at: "2025-03-03 09:00:05",
      answered_at: "2025-03-03 09:00:15",
      ended_at: "2025-03-03 09:05:15",
      wait_seconds: "10",
      talk_seconds: "280",
      hold_seconds: "20",
      acw_seconds: "45",
      outcome: "handled",
      resolution: "resolved",
      transferred_in: "no",
      transferred_out: "no",
      escalated: "no",
      complaint: "no",
      abuse: "no",
    },
    {
      contact_id: "EXAMPLE-2",
      agent: ben.agent,
      team: "Example team",
      queue: "support",
      channel: "voice",
      direction: "inbound",
      offered_at: "2025-03-03 09:02:00",
      answered_at: "2025-03-03 09:02:30",
      ended_at: "2025-03-03 09:12:30",
      wait_seconds: "30",
      talk_seconds: "600",
      hold_seconds: "0",
      acw_seconds: "60",
      outcome: "handled",
      resolution: "declined",
      transferred_in: "no",
      transferred_out: "yes",
      escalated: "no",
      complaint: "yes",
      abuse: "no",
    },
    {
      contact_id: "EXAMPLE-3",
      queue: "billing",
      channel: "voice",
      direction: "inbound",
      offered_at: "2025-03-03 09:20:00",
      ended_at: "2025-03-03 09:21:10",
      wait_seconds: "70",
      outcome: "abandoned",
    },
  ],
  "agent-states": [
    {
      agent: ann.agent,
      state: "available",
      started_at: "2025-03-03 08:58:00",
      ended_at: "2025-03-03 09:00:15",
    },
    { agent: ann.agent, state: "talk", started_at: "2025-03-03 09:00:15", ended_at: "2025-03-03 09:05:15" },
    {
      agent: ben.agent,
      state: "break",
      reason: "coffee",
      started_at: "2025-03-03 10:30:00",
      ended_at: "2025-03-03 10:45:00",
    },
  ],
  shifts: [
    {
      agent: ann.agent,
      shift_start: "2025-03-03 09:00:00",
      shift_end: "2025-03-03 17:00:00",
      activity: "work",
    },
    {
      agent: ann.agent,
      shift_start: "2025-03-03 12:30:00",
      shift_end: "2025-03-03 13:00:00",
      activity: "lunch",
    },
    {
      agent: ben.agent,
      shift_start: "2025-03-03 14:00:00",
      shift_end: "2025-03-03 22:00:00",
      activity: "work",
    },
  ],
  roster: [
    {
      agent: ann.agent,
      name: ann.name,
      team: "Example team",
      site: "Example site",
      supervisor: "Example Supervisor",
      weekly_hours: "40",
      hired_on: "2024-02-01",
      shift_pattern: "days",
    },
    {
      agent: ben.agent,
      name: ben.name,
      team: "Example team",
      site: "Example site",
      supervisor: "Example Supervisor",
      weekly_hours: "20",
      hired_on: "2023-09-15",
      left_on: "2025-12-31",
      shift_pattern: "nights",
    },
  ],
  evaluations: [
    evaluationItem(ann.agent, { item: "Greets the customer", score: "2" }),
    evaluationItem(ann.agent, { item: "Names what the customer feels", score: "1" }),
    evaluationItem(ann.agent, { item: "Says what happens next", not_applicable: "yes" }),
  ],
  surveys: [
    {
      response_id: "EXAMPLE-1",
      contact_id: "EXAMPLE-1",
      agent: ann.agent,
      answered_at: "2025-03-03 09:30:00",
      kind: "csat",
      score: "5",
      scale_min: "1",
      scale_max: "5",
    },
    {
      response_id: "EXAMPLE-2",
      contact_id: "EXAMPLE-2",
      agent: ben.agent,
      answered_at: "2025-03-03 10:00:00",
      kind: "nps",
      score: "8",
      scale_min: "0",
      scale_max: "10",
    },
  ],
  absence: [
    { agent: ann.agent, from: "2025-03-10", to: "2025-03-14", kind: "planned" },
    { agent: ben.agent, from: "2025-03-06", to: "2025-03-06", kind: "short_notice" },
  ],
  training: [
    {
      agent: ann.agent,
      topic: "active listening",
      kind: "refresher",
      held_at: "2025-03-04 10:00:00",
      minutes: "45",
      status: "held",
    },
    {
      agent: ben.agent,
      topic: "emotional intelligence",
      kind: "workshop",
      held_at: "2025-03-05 14:00:00",
      minutes: "90",
      status: "held",
    },
  ],
  // Every item that may be handed out, in the words in which it is asked.
  pulses: itemsThatShip.map(({ wording, scaleMin, scaleMax }) =>
    pulseAnswer({ item: wording, score: "3", scale_min: `${scaleMin}`, scale_max: `${scaleMax}` }),
  ),
};

function evaluationItem(agent: string, of: Readonly<Record<string, string>>) {
  return {
    evaluation_id: "EXAMPLE-1",
    agent,
    evaluator: "Example Evaluator",
    form: "Voice",
    evaluated_at: "2025-03-04 11:00:00",
    contact_id: "EXAMPLE-1",
    source: "qa",
    max_score: "2",
    ...of,
  };
}

/** The respondent is a code that the agent keeps, never a person's id. */
function pulseAnswer(of: Readonly<Record<string, string>>) {
  return {
    response_id: "EXAMPLE-1",
    respondent: exampleRespondent,
    team: "Example team",
    consent: "yes",
    answered_at: "2025-03-07 15:00:00",
    ...of,
  };
}
