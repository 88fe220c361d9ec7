import type { DuePromise, LateSource, TodayCard } from "../../contract/today.ts";
import { causeWords, type ProposalKind } from "../../domain/acting/kinds.ts";
import { isOverdue } from "../../domain/acting/promise-meter.ts";
import { weekLabel } from "../../domain/calendar/iso-week.ts";
import { monthAfter } from "../../domain/calendar/month.ts";
import { isoOfServiceDay, type ServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";
import type { CardStripRead } from "../record-store/acting/card-strip.ts";
import type { DueStepRead } from "../record-store/acting/promises.ts";
import type { CardRead } from "../record-store/acting/proposals.ts";
import type { SourceSpan } from "../record-store/floor/floor-status.ts";
import { sessionAnswer } from "./acting-lines.ts";
import { actingNow } from "./acting-moment.ts";
import { answer } from "./answer.ts";
import { upToDate } from "./burnout-standing.ts";
import { outcomeAnswer } from "./outcome-answers.ts";
import { proposalAnswer, proposalsNow } from "./proposal-answers.ts";

const outcomesShown = 3;
/** A source that ends further back than yesterday by more than this is late; evaluations come weekly. */
const allowedDays = { contacts: 1, states: 1, shifts: 1, evaluations: 7 } as const;

const view = answer.today.view.handler(async ({ context, input }) => {
  const now = await actingNow(context);
  const { today, moment } = now;
  const asked = input.team === undefined ? context.records : context.records.ofTeam(input.team);
  const month = context.today().slice(0, 7);
  const from = serviceDayOf(`${month}-01`) as ServiceDay;
  await upToDate(context);
  const [proposed, promised, outcomes, status] = await Promise.all([
    proposalsNow(context, now, input.team ?? null),
    asked.read("promises", {
      today,
      notBefore: moment.earliest,
      from,
      to: (serviceDayOf(`${monthAfter(month)}-01`) as ServiceDay) - 1,
    }),
    asked.read("outcomes", { today, agent: null, session: null, limit: outcomesShown, judgedFirst: true }),
    context.records.read("floorStatus"),
  ]);
  return {
    day: context.today(),
    cards: proposed.cards.map(cardAnswer),
    shortOfTime: proposed.shortOfTime,
    heldBack: proposed.heldBack,
    unknown: [...proposed.unknown],
    promises: {
      month,
      ...promised.counts,
      atRisk: promised.atRisk.map(({ agent, name, team, ...risk }) => ({
        ...risk,
        person: { agent, name, team },
      })),
    },
    comingUp: promised.comingUp.map(sessionAnswer),
    due: promised.due.map((step) => dueAnswer(step, today)),
    followUps: promised.followUps.map(({ session, due }) => ({
      session: sessionAnswer(session),
      due: isoOfServiceDay(due),
      overdue: isOverdue(due, today),
    })),
    outcomes: outcomes.map(outcomeAnswer),
    late: status.sources.flatMap((source) => lateSource(source, today)),
  };
});

/** A card leads with what mends the condition; its chip says what the person is to get. */
function cardAnswer({ proposals, strip }: CardRead): TodayCard {
  const first = proposals[0];
  if (!first) throw new Error("a card has a proposal");
  const kind: ProposalKind = proposals.some((one) => one.kind === "check-in") ? "check-in" : first.kind;
  return {
    subject: { ...first.subject },
    kind,
    cause: first.cause,
    words: causeWords[first.cause],
    sentence: first.why.slice(0, 2).join(" "),
    since: isoOfServiceDay(first.since),
    until: isoOfServiceDay(first.until),
    proposals: proposals.map(proposalAnswer),
    strip: strip && stripAnswer(strip),
  };
}

function stripAnswer(strip: CardStripRead): NonNullable<TodayCard["strip"]> {
  if (strip.kind === "day") {
    return {
      ...strip,
      from: isoOfServiceDay(strip.from),
      to: isoOfServiceDay(strip.to),
      halfHours: strip.halfHours.map((halfHour) => ({ ...halfHour })),
      onePersonMore: strip.onePersonMore && { ...strip.onePersonMore },
    };
  }
  return {
    ...strip,
    weeks: strip.weeks.map(({ week, from, ...figures }) => ({
      ...figures,
      week: weekLabel(week),
      from: isoOfServiceDay(from),
    })),
  };
}

function dueAnswer({ due, agent, name, team, queue, ...step }: DueStepRead, today: ServiceDay): DuePromise {
  return {
    ...step,
    due: isoOfServiceDay(due),
    overdue: isOverdue(due, today),
    subject:
      agent !== null
        ? { kind: "agent", agent, name, team }
        : { kind: "team", team: team ?? "", queue, people: 0 },
  };
}

function lateSource({ source, to }: SourceSpan, today: ServiceDay): LateSource[] {
  if (to === null || !isDated(source)) return [];
  const daysLate = today - to - allowedDays[source];
  return daysLate > 0 ? [{ source, to: isoOfServiceDay(to), daysLate }] : [];
}

function isDated(source: SourceSpan["source"]): source is keyof typeof allowedDays {
  return Object.hasOwn(allowedDays, source);
}

export const todayAnswers = { view };
