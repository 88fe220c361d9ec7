import type { SessionDetail, SessionLine } from "../../contract/sessions.ts";
import type { Reason, SessionWarning } from "../../domain/acting/session-life.ts";
import { isoOfServiceDay, type ServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";
import type { SessionChange, SessionOrder } from "../record-store/acting/change-session.ts";
import { eventAnswer, sessionAnswer, stepAnswer } from "./acting-lines.ts";
import { type ActingNow, actingNow } from "./acting-moment.ts";
import { answer } from "./answer.ts";
import { calendarFile } from "./calendar-file.ts";
import { bookedTemplate } from "./catalogue-entries.ts";
import type { AnswersContext } from "./context.ts";
import { outcomesOfSession } from "./outcome-answers.ts";
import { proposalToBook } from "./proposal-to-book.ts";
import { orRefused, type RefusedError } from "./refused.ts";

const listedDays = 28;

interface Errors extends RefusedError {
  UNKNOWN_SESSION(failure: { data: { session: number } }): Error;
  NEEDS_CONFIRMING(failure: { message: string; data: Reason<SessionWarning> }): Error;
}

const list = answer.sessions.list.handler(async ({ context, input }) => {
  const { today, moment } = await actingNow(context);
  const lines = await context.records.read("sessions", {
    today,
    notBefore: moment.earliest,
    agent: input.agent ?? null,
    team: input.team ?? null,
    from: dayOr(input.from, today - listedDays),
    to: dayOr(input.to, today + listedDays),
    status: input.status ?? null,
  });
  return lines.map(sessionAnswer);
});

const one = answer.sessions.one.handler(async ({ context, input, errors }) =>
  detail(context, await actingNow(context), input.session, errors),
);

const book = answer.sessions.book.handler(async ({ context, input, errors }) => {
  const now = await actingNow(context);
  const play = await bookedTemplate(context, input.play, errors);
  const proposal = await proposalToBook(context, now, input, errors);
  const booked = await orRefused(
    errors,
    context.records.write("bookSession", {
      agents: input.agents,
      play: play.booked,
      startsAt: input.startsAt,
      minutes: input.minutes ?? play.minutes,
      by: input.by,
      notBefore: now.moment.earliest,
      at: now.at,
      today: now.today,
      proposal,
      series: input.series ?? null,
    }),
  );
  if ("unknown" in booked) throw errors.UNKNOWN_AGENT({ data: { agent: booked.unknown } });
  const sessions: SessionLine[] = [];
  for (const session of booked.sessions) sessions.push(await line(context, now, session, errors));
  return {
    sessions,
    skipped: booked.skipped.map(({ startsAt, code, sentence }) => ({
      startsAt,
      day: isoOfServiceDay(now.clock.dayOf(startsAt)),
      problem: { code, sentence },
    })),
  };
});

const move = answer.sessions.move.handler(async ({ context, input, errors }) => {
  const now = await actingNow(context);
  const { startsAt, account, confirmed } = input;
  const order = { ...orderOf(now, input), startsAt, account, confirmed };
  await changed(context.records.write("moveSession", order), input.session, errors);
  return line(context, now, input.session, errors);
});

const cancel = answer.sessions.cancel.handler(async ({ context, input, errors }) => {
  const now = await actingNow(context);
  const { account, reason, wholeSeries, confirmed } = input;
  const order = { ...orderOf(now, input), account, reason, wholeSeries, confirmed };
  await changed(context.records.write("cancelSession", order), input.session, errors);
  return line(context, now, input.session, errors);
});

const hold = answer.sessions.hold.handler(async ({ context, input, errors }) => {
  const now = await actingNow(context);
  const order = {
    ...orderOf(now, input),
    notes: input.notes,
    attended: input.attended ?? null,
    steps: input.steps.map((step) => ({ ...step, due: serviceDayOf(step.due) as ServiceDay })),
  };
  await changed(context.records.write("holdSession", order), input.session, errors);
  return detail(context, now, input.session, errors);
});

const miss = answer.sessions.miss.handler(async ({ context, input, errors }) => {
  const now = await actingNow(context);
  const order = { ...orderOf(now, input), reason: input.reason };
  await changed(context.records.write("missSession", order), input.session, errors);
  return detail(context, now, input.session, errors);
});

const note = answer.sessions.note.handler(async ({ context, input, errors }) => {
  const now = await actingNow(context);
  const order = { ...orderOf(now, input), text: input.text };
  await changed(context.records.write("noteOnSession", order), input.session, errors);
  return detail(context, now, input.session, errors);
});

const agreeStep = answer.sessions.agreeStep.handler(async ({ context, input, errors }) => {
  const now = await actingNow(context);
  const { text, keeper } = input;
  const order = { ...orderOf(now, input), text, keeper, due: serviceDayOf(input.due) as ServiceDay };
  await changed(context.records.write("agreeOnStep", order), input.session, errors);
  return detail(context, now, input.session, errors);
});

const followUp = answer.sessions.followUp.handler(async ({ context, input, errors }) => {
  const now = await actingNow(context);
  const order = { ...orderOf(now, input), text: input.text };
  await changed(context.records.write("followUpSession", order), input.session, errors);
  return detail(context, now, input.session, errors);
});

const settleStep = answer.sessions.settleStep.handler(async ({ context, input, errors }) => {
  const { at, today } = await actingNow(context);
  const settled = await orRefused(
    errors,
    context.records.write("settleStep", {
      step: input.step,
      outcome: input.outcome,
      by: input.by,
      reason: input.reason ?? null,
      at,
      today,
    }),
  );
  if (!settled) {
    const sentence = "There is no such step.";
    throw errors.REFUSED({ message: sentence, data: { code: "unknown-step", sentence } });
  }
  return stepAnswer(settled);
});

const calendar = answer.sessions.calendar.handler(async ({ context, input, errors }) => {
  const now = await actingNow(context);
  const found = [];
  for (const session of input.sessions) {
    const read = await context.records.read("session", sessionInput(now, session));
    if (!read) throw errors.UNKNOWN_SESSION({ data: { session } });
    found.push(read);
  }
  return calendarFile(found, now.at);
});

async function line(
  context: AnswersContext,
  now: ActingNow,
  session: number,
  errors: Errors,
): Promise<SessionLine> {
  const read = await context.records.read("session", sessionInput(now, session));
  if (!read) throw errors.UNKNOWN_SESSION({ data: { session } });
  return sessionAnswer(read);
}

async function detail(
  context: AnswersContext,
  now: ActingNow,
  session: number,
  errors: Errors,
): Promise<SessionDetail> {
  const read = await context.records.read("session", sessionInput(now, session));
  if (!read) throw errors.UNKNOWN_SESSION({ data: { session } });
  const events = read.events.map(eventAnswer);
  const followed = events.find(({ kind }) => kind === "followed-up");
  const due = read.service_day + read.followUpDays;
  return {
    ...sessionAnswer(read),
    proposal: read.proposal,
    events,
    steps: read.steps.map(stepAnswer),
    followUp:
      read.status === "held"
        ? { due: isoOfServiceDay(due), doneOn: followed?.day ?? null, text: followed?.text ?? null }
        : null,
    outcomes: read.status === "held" ? await outcomesOfSession(context, now, session) : [],
    cancelledBefore: read.brokenBefore.cancelled,
  };
}

/** What an act on a session came to, as a failure of the contract. */
async function changed(write: Promise<SessionChange>, session: number, errors: Errors): Promise<void> {
  const change = await orRefused(errors, write);
  if (change.kind === "unknown") throw errors.UNKNOWN_SESSION({ data: { session } });
  if (change.kind === "confirm") {
    throw errors.NEEDS_CONFIRMING({ message: change.refusal.sentence, data: { ...change.refusal } });
  }
}

function orderOf(
  { at, today, moment }: ActingNow,
  { session, by }: { readonly session: number; readonly by: string },
): Omit<SessionOrder, "scope"> {
  return { session, by, at, today, moment };
}

function sessionInput({ today, moment }: ActingNow, session: number) {
  return { session, today, notBefore: moment.earliest };
}

function dayOr(text: string | undefined, otherwise: ServiceDay): ServiceDay {
  return (text === undefined ? undefined : serviceDayOf(text)) ?? otherwise;
}

export const sessionsAnswers = {
  list,
  one,
  book,
  move,
  cancel,
  hold,
  miss,
  note,
  agreeStep,
  settleStep,
  followUp,
  calendar,
};
