import type { ActingRulesVersion as VersionAnswer } from "../../contract/proposals.ts";
import type { ActingRulesVersion } from "../../domain/acting/acting-rules.ts";
import { decisionRefusal, promiseOfDecision } from "../../domain/acting/decision.ts";
import { proposalNameOf } from "../../domain/acting/proposal-id.ts";
import { isoOfServiceDay, type ServiceDay, serviceDayOf } from "../../domain/calendar/service-day.ts";
import type { RefusalCode } from "../../domain/floor/refusal-codes.ts";
import { actingNow } from "./acting-moment.ts";
import { answer } from "./answer.ts";
import { upToDate } from "./burnout-standing.ts";
import { isoOrNull } from "./days.ts";
import { proposalAnswer, proposalsNow } from "./proposal-answers.ts";
import { orRefused } from "./refused.ts";

const habitDays = 91;

const list = answer.proposals.list.handler(async ({ context, input }) => {
  const now = await actingNow(context);
  const { cards } = await proposalsNow(context, now, input.team ?? null);
  return cards
    .flatMap(({ proposals }) => proposals)
    .filter(
      ({ subject }) =>
        input.agent === undefined || (subject.kind === "agent" && subject.agent === input.agent),
    )
    .map(proposalAnswer);
});

const decide = answer.proposals.decide.handler(async ({ context, input, errors }) => {
  const now = await actingNow(context);
  const refuse = (code: RefusalCode, sentence: string) =>
    errors.REFUSED({ message: sentence, data: { code, sentence } });
  const name = proposalNameOf(input.proposal);
  if (!name) throw refuse("unknown-proposal", "There is no such proposal.");
  const until = input.until === undefined ? null : (serviceDayOf(input.until) as ServiceDay);
  const incomplete = decisionRefusal({ kind: input.decision, reason: input.reason, until }, now.today);
  if (incomplete) throw refuse(incomplete.code, incomplete.sentence);
  const { cards } = await proposalsNow(context, now);
  const found = cards.flatMap(({ proposals }) => proposals).find(({ id }) => id === input.proposal);
  if (!found && input.decision !== "reopen")
    throw refuse("not-open", "This is no longer proposed: it was decided, or its cause is gone.");
  const decided = await orRefused(
    errors,
    context.records.write("decide", {
      proposal: input.proposal,
      name,
      queue: found?.subject.kind === "team" ? found.subject.queue : null,
      decision: input.decision,
      by: input.by,
      reason: input.reason ?? null,
      until: input.decision === "defer" ? until : null,
      consideredSeconds: input.consideredSeconds ?? null,
      promise: promiseOfDecision(found?.relief ?? null, input.decision, input.text),
      at: now.at,
      today: now.today,
    }),
  );
  if (!decided) throw refuse("unknown-proposal", "There is no such proposal.");
  return {
    decision: decided.decision,
    proposal: input.proposal,
    kind: input.decision,
    by: input.by,
    reason: input.reason ?? null,
    day: context.today(),
    until: input.decision === "defer" ? isoOrNull(until) : null,
  };
});

const decided = answer.proposals.decided.handler(async ({ context, input }) => {
  const { today } = await actingNow(context);
  const day = (input.day === undefined ? undefined : serviceDayOf(input.day)) ?? today;
  const decisions = await context.records.read("decisionsOfDay", { day });
  return decisions.map((one) => ({
    decision: one.decision_id,
    proposal: one.proposal,
    kind: one.kind,
    by: one.who,
    reason: one.reason,
    day: isoOfServiceDay(one.day),
    until: isoOrNull(one.until_day),
    proposed: one.proposed,
    subject:
      one.agent !== null
        ? { kind: "agent" as const, agent: one.agent, name: one.name, team: one.team }
        : { kind: "team" as const, team: one.team ?? "", queue: one.queue, people: 0 },
  }));
});

const habits = answer.proposals.habits.handler(async ({ context }) => {
  const { today } = await actingNow(context);
  const from = today - habitDays + 1;
  const read = await context.records.read("decisionHabits", { from });
  return { from: isoOfServiceDay(from), to: isoOfServiceDay(today), ...read };
});

const rules = answer.proposals.rules.handler(async ({ context }) => {
  const { today } = await actingNow(context);
  const read = await context.records.read("actingRules", { today });
  return { now: versionAnswer(read.now), versions: read.versions.map(versionAnswer) };
});

const previewRules = answer.proposals.previewRules.handler(async ({ context, input }) => {
  const { today } = await actingNow(context);
  await upToDate(context);
  const read = await context.records.read("actingPreview", { today, rules: input.rules });
  return {
    kinds: read.kinds.map((one) => ({ ...one })),
    teams: read.teams.map((one) => ({ ...one })),
    room: { ...read.room },
  };
});

const changeRules = answer.proposals.changeRules.handler(async ({ context, input }) => {
  const { at, today } = await actingNow(context);
  await context.records.write("changeActingRules", { ...input, at, today });
  return versionAnswer((await context.records.read("actingRules", { today })).now);
});

function versionAnswer({ version, fromDay, by, reason, rules: numbers }: ActingRulesVersion): VersionAnswer {
  return { version, from: isoOrNull(fromDay), by, reason, rules: { ...numbers } };
}

export const proposalsAnswers = { list, decide, decided, habits, rules, previewRules, changeRules };
