import { localMinute } from "../calendar/local-minute.ts";
import { isoOfServiceDay } from "../calendar/service-day.ts";
import type { ZoneClock } from "../calendar/zone-clock.ts";
import { absenceKinds } from "../floor/absence.ts";
import { stateNames } from "../floor/agent-state.ts";
import { isCall } from "../floor/channel.ts";
import { contactOutcomes } from "../floor/contact.ts";
import { shiftActivities } from "../floor/shift-activity.ts";
import { surveyKinds } from "../floor/survey-response.ts";
import { contactMarks, type contactThings, type RecordSentence } from "./record-sentence.ts";

/** A record's value by the name of its column; null where the source does not say. */
export type RecordValue = (column: string) => string | number | null;

/**
 * What is said of a record.
 *
 * @param kind the name of its kind (see floor/record-kind.ts)
 * @param clock the clock of the floor's zone
 * @returns undefined for a kind of which nothing can be said
 * @example recordSentence("absence", value, dublin)
 * // { kind: "absence", agent: "Ana", way: "planned", from: "2026-03-02", to: "2026-03-06" }
 */
export function recordSentence(
  kind: string,
  value: RecordValue,
  clock: ZoneClock,
): RecordSentence | undefined {
  const said = saidOf[kind];
  return said?.(valuesOf(value, clock));
}

type Values = ReturnType<typeof valuesOf>;

function valuesOf(value: RecordValue, clock: ZoneClock) {
  const number = (column: string) => {
    const found = value(column);
    return typeof found === "number" && Number.isFinite(found) ? found : null;
  };
  const text = (column: string) => {
    const found = value(column);
    return found === null ? null : String(found);
  };
  return {
    number,
    text,
    /** Of a column that every such record has. */
    name: (column: string) => text(column) ?? "",
    moment: (column: string) => localMinute(number(column) ?? 0, clock),
    day(column: string) {
      const day = number(column);
      return day === null ? null : isoOfServiceDay(day);
    },
    oneOf<Word extends string>(words: readonly Word[], column: string): Word | null {
      const found = value(column);
      return words.find((word) => word === found) ?? null;
    },
  };
}

const saidOf: Readonly<Record<string, (values: Values) => RecordSentence>> = {
  contact: contactSentence,
  agent_state: (of) => ({
    kind: "state",
    agent: of.name("agent"),
    state: of.oneOf(stateNames, "state") ?? "aux_other",
    from: of.moment("started_at"),
    to: of.moment("ended_at"),
    seconds: (of.number("ended_at") ?? 0) - (of.number("started_at") ?? 0),
  }),
  shift: (of) => ({
    kind: "shift",
    agent: of.name("agent"),
    activity: of.oneOf(shiftActivities, "activity"),
    from: of.moment("starts_at"),
    to: of.moment("ends_at"),
  }),
  survey_response: (of) => ({
    kind: "survey",
    question: of.oneOf(surveyKinds, "kind") ?? "csat",
    agent: of.text("agent"),
    at: of.moment("answered_at"),
    score: of.number("score") ?? 0,
    scaleMin: of.number("scale_min"),
    scaleMax: of.number("scale_max"),
  }),
  evaluation_item: (of) => ({
    kind: "evaluation",
    agent: of.name("agent"),
    evaluator: of.name("evaluator"),
    item: of.name("item"),
    at: of.moment("evaluated_at"),
    score: of.number("score"),
    maxScore: of.number("max_score") ?? 0,
  }),
  roster_entry: (of) => ({
    kind: "roster",
    agent: of.name("agent"),
    name: of.name("name"),
    team: of.text("team"),
    site: of.text("site"),
    weeklyHours: of.number("weekly_hours"),
    hiredOn: of.day("hired_on"),
    leftOn: of.day("left_on"),
  }),
  absence: (of) => ({
    kind: "absence",
    agent: of.name("agent"),
    way: of.oneOf(absenceKinds, "kind") ?? "planned",
    from: of.day("service_day") ?? "",
    to: of.day("last_day") ?? "",
  }),
  training_session: (of) => ({
    kind: "training",
    agent: of.name("agent"),
    topic: of.name("topic"),
    minutes: of.number("minutes") ?? 0,
    at: of.moment("held_at"),
    status: of.name("status"),
  }),
  pulse_answer: (of) => ({
    kind: "pulse",
    team: of.text("team_name"),
    item: of.name("item"),
    at: of.moment("answered_at"),
  }),
};

function contactSentence(of: Values): RecordSentence {
  const outcome = of.oneOf(contactOutcomes, "outcome") ?? "unserved";
  const isMade = of.text("direction")?.toLowerCase() === "outbound";
  const answered = of.number("answered_at") !== null;
  const [offered, ended] = [of.number("offered_at"), of.number("ended_at")];
  return {
    kind: "contact",
    way: outcome === "handled" ? (isMade ? "made" : "took") : outcome,
    thing: thingOf(of.text("channel")),
    agent: of.text("agent"),
    queue: of.text("queue"),
    at: of.moment(outcome === "handled" && answered ? "answered_at" : "offered_at"),
    seconds: lengthOf(of),
    spanSeconds: ended === null || offered === null ? null : ended - offered,
    holdSeconds: of.number("hold_seconds"),
    acwSeconds: of.number("acw_seconds"),
    waitSeconds: of.number("wait_seconds"),
    marks: contactMarks.filter((mark) => of.number(mark) === 1),
  };
}

/** Talk and hold, seconds: as measured, else between answer and end, else what is left of the handle time. */
function lengthOf({ number }: Values): number | null {
  const [talk, hold, acw] = [number("talk_seconds"), number("hold_seconds"), number("acw_seconds")];
  if (talk !== null) return talk + (hold ?? 0);
  const [answered, ended] = [number("answered_at"), number("ended_at")];
  if (answered !== null && ended !== null) return ended - answered;
  const handle = number("handle_seconds");
  return handle === null ? null : Math.max(0, handle - (acw ?? 0));
}

function thingOf(channel: string | null): (typeof contactThings)[number] {
  if (isCall(channel)) return "call";
  if (/chat/i.test(channel ?? "")) return "chat";
  return /^e-?mail$/i.test(channel ?? "") ? "email" : "contact";
}
