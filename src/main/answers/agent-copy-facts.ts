import type { Outcome } from "../../contract/outcomes.ts";
import { type WeekIndex, weekOfDay } from "../../domain/calendar/iso-week.ts";
import { type ServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";
import type { ZoneClock } from "../../domain/calendar/zone-clock.ts";
import { changeRule } from "../../domain/empathy/change-rule.ts";
import type { DebtCode } from "../../domain/workload/recovery-debt.ts";
import type { ProposalRead } from "../record-store/acting/proposals.ts";
import type { SessionDetailRead } from "../record-store/acting/sessions.ts";
import type { AgentSignalRead } from "../record-store/burnout/burnout-agent.ts";
import type { AgentWeekSignalRead } from "../record-store/burnout/burnout-agent-week.ts";
import type { empathyAgent } from "../record-store/empathy/empathy-agent.ts";
import type { AgentRecordsRead } from "../record-store/floor/agent-records.ts";
import type { AgentPictureRead } from "../record-store/workload/agent-picture.ts";
import type { ActingNow } from "./acting-moment.ts";
import { newestDay } from "./asked-week.ts";
import type { ShownSignal } from "./burnout-answers.ts";
import { signalShown, upToDate } from "./burnout-standing.ts";
import type { AnswersContext } from "./context.ts";
import { empathyRangeTo } from "./empathy-range.ts";
import { outcomeAnswer } from "./outcome-answers.ts";
import { proposalsNow } from "./proposal-answers.ts";

/** All that is held and shown about one person. */
export interface AgentCopyFacts {
  readonly madeOn: ServiceDay;
  readonly clock: ZoneClock;
  readonly records: AgentRecordsRead;
  readonly picture: AgentPictureRead;
  /** Lines of the recovery-debt ledger of the last 26 weeks, by their code; null where there is none. */
  readonly ledger: Readonly<Record<DebtCode, number>> | null;
  readonly sessions: readonly SessionDetailRead[];
  readonly proposals: readonly ProposalRead[];
  readonly outcomes: readonly Outcome[];
  /** Every week of the burnout signal, and all of the newest of them. */
  readonly signal: {
    readonly weeks: AgentSignalRead["weeks"];
    readonly newest: AgentWeekSignalRead | undefined;
    /** Whether its numbers are reported at all. */
    readonly shown: ShownSignal;
  };
  /** Of the 26 weeks until the newest day with data. */
  readonly empathy: ReturnType<typeof empathyAgent>;
}

const ledgerDays = changeRule.rangeWeeks * 7;

/** Gathers what the agent's copy holds; undefined where nobody is of this name in scope. */
export async function agentCopyFacts(
  context: AnswersContext,
  now: ActingNow,
  agent: string,
): Promise<AgentCopyFacts | undefined> {
  const { today, moment, clock } = now;
  const [records, picture] = await Promise.all([
    context.records.read("agentRecords", { agent }),
    context.records.read("agentPicture", { agent, from: null, to: null }),
  ]);
  if (!records || !picture) return undefined;
  const days = { from: serviceDayOf("1970-01-01") as ServiceDay, to: today + 366 };
  const base = { today, notBefore: moment.earliest };
  await upToDate(context);
  const [lines, proposed, outcomes, ledger] = await Promise.all([
    context.records.read("sessions", { ...base, agent, team: null, ...days, status: null }),
    proposalsNow(context, now, records.person.team),
    context.records.read("outcomes", { today, agent, session: null, limit: 200, judgedFirst: false }),
    context.records.read("recoveryLedger", {
      agent,
      from: today - ledgerDays,
      to: today,
      codes: null,
      offset: 0,
      limit: 1,
    }),
  ]);
  const week = weekOfDay(await newestDay(context));
  const sessions: SessionDetailRead[] = [];
  for (const { session_id } of lines) {
    const detail = await context.records.read("session", { ...base, session: session_id });
    if (detail) sessions.push(detail);
  }
  return {
    madeOn: today,
    clock,
    records,
    picture,
    ledger: ledger?.counts ?? null,
    sessions,
    proposals: proposed.cards
      .flatMap(({ proposals }) => proposals)
      .filter(({ subject }) => subject.kind === "agent" && subject.agent === agent),
    outcomes: outcomes.map(outcomeAnswer),
    signal: await signalOf(context, agent, week),
    empathy: await context.records.read("empathyAgent", { ...empathyRangeTo(context, week), agent }),
  };
}

/** Until a week: strains wear off over weeks that are still to come, and nothing is said of those. */
async function signalOf(
  context: AnswersContext,
  agent: string,
  week: WeekIndex,
): Promise<AgentCopyFacts["signal"]> {
  const shown = await signalShown(context);
  const [signal, newest] = await Promise.all([
    context.records.read("burnoutAgent", { agent, from: null, to: week }),
    context.records.read("burnoutAgentWeek", { agent, week }),
  ]);
  return { weeks: signal?.weeks ?? [], newest, shown };
}
