import type { BurnoutRule } from "../../domain/burnout/burnout-rule.ts";
import { ruleNumbers } from "../../domain/burnout/floor-rules.ts";
import { openFlags } from "../../domain/burnout/week-signal.ts";
import {
  mondayOf,
  sundayOf,
  type WeekIndex,
  weekLabel,
  weekOfDay,
  weekOfLabel,
} from "../../domain/calendar/iso-week.ts";
import { isoOfServiceDay } from "../../domain/calendar/service-day.ts";
import type { TeamFindingRead } from "../record-store/burnout/burnout-wellbeing.ts";
import type { KnownAgent } from "../record-store/floor/agent-of.ts";
import { answer } from "./answer.ts";
import { askedWeek, todayOf } from "./asked-week.ts";
import {
  bandOf,
  breachOf,
  confidenceAnswer,
  decidedAnswer,
  factorOf,
  factorRuleOf,
  falseAlarmOf,
  figuresOf,
  flagOf,
  limitsAnswer,
  missingOf,
} from "./burnout-answers.ts";
import { definitions, previewRule, rules, saveRule, summary } from "./burnout-rules.ts";
import { latestRule, signalShown, upToDate } from "./burnout-standing.ts";
import type { AnswersContext } from "./context.ts";
import { knownAgent } from "./known-agent.ts";

const board = answer.burnout.board.handler(async ({ context, input, errors }) => {
  const week = await askedWeek(context, input.week, errors);
  await upToDate(context);
  const read = await context.records.read("burnoutBoard", {
    week,
    team: input.team ?? null,
  });
  const shownSignal = await signalShown(context);
  return {
    ...daysOf(week),
    weeks: read.weeks.map(weekLabel),
    check: shownSignal.check,
    falseAlarm: falseAlarmOf(await latestRule(context)),
    rows: read.rows.map(({ person: { agent, name, team }, ...row }) => ({
      agent,
      name,
      team,
      band: bandOf(row.band, shownSignal),
      ...decidedAnswer(row.decided, shownSignal),
      confidence: confidenceAnswer(row.confidence),
      flag: flagOf(row.flag, week, thisWeekOf(context)),
      lead: row.lead && factorOf(row.lead, week, shownSignal),
      restBreaches: row.restBreaches.map(breachOf),
      missing: row.missing,
      strip: row.strip.map(({ demand, rest, ...one }) => ({ ...bandOf(one, shownSignal), demand, rest })),
    })),
  };
});

const agent = answer.burnout.agent.handler(async ({ context, input, errors }) => {
  const [from, to] = [input.from, input.to].map((label) => {
    if (label === undefined) return null;
    const week = weekOfLabel(label);
    if (week === undefined) throw errors.UNKNOWN_WEEK({ data: { week: label } });
    return week;
  });
  await upToDate(context);
  const read = await context.records.read("burnoutAgent", {
    agent: input.agent,
    from: from ?? null,
    to: to ?? null,
  });
  if (!read) throw errors.UNKNOWN_AGENT({ data: { agent: input.agent } });
  const shownSignal = await signalShown(context);
  return {
    ...nameOf(read.person),
    check: shownSignal.check,
    falseAlarm: falseAlarmOf(await latestRule(context)),
    weeks: read.weeks.map((row) => ({
      ...daysOf(row.week),
      band: bandOf(row.band, shownSignal),
      ...decidedAnswer(row.decided, shownSignal),
      counts: row.counts && { ...row.counts },
      confidence: confidenceAnswer(row.confidence),
      coverage: row.coverage,
      since: row.since === null ? null : weekLabel(row.since),
      ruleVersion: row.ruleVersion,
      consoleRules: row.numbers?.consoleRules ?? null,
      floorChange: row.numbers?.floorChange ?? null,
    })),
  };
});

const week = answer.burnout.week.handler(async ({ context, input, errors }) => {
  const asked = await askedWeek(context, input.week, errors);
  await upToDate(context);
  const read = await context.records.read("burnoutAgentWeek", {
    agent: input.agent,
    week: asked,
  });
  if (!read) throw errors.UNKNOWN_AGENT({ data: { agent: input.agent } });
  const shownSignal = await signalShown(context);
  const { rule } = read;
  return {
    ...nameOf(read.person),
    ...daysOf(asked),
    check: shownSignal.check,
    falseAlarm: falseAlarmOf(rule),
    band: bandOf(read.band, shownSignal),
    ...decidedAnswer(read.decided, shownSignal),
    counts: read.counts && { ...read.counts },
    limits: limitsAnswer(read.decided, asked, rule),
    index: shownSignal.hidden ? null : read.band.index,
    coverage: read.coverage,
    confidence: confidenceAnswer(read.confidence),
    withheld: [...read.withheld],
    flag: flagOf(read.flag, asked, thisWeekOf(context)),
    teamFindings: read.findings.map((finding) => findingOf({ ...finding, median: null }, rule)),
    pastOf: weekLabel(read.pastOf),
    mainQueue: read.mainQueue,
    factors: read.factors.map((factor) => ({
      ...factorOf(factor, asked, shownSignal),
      history: (read.history.get(factor.code) ?? []).map((one) => ({ ...one, week: weekLabel(one.week) })),
    })),
    restBreaches: read.restBreaches.map(breachOf),
    missing: read.missing.map((one) => missingOf(factorRuleOf(rule, one.code), one)),
    ruleVersion: rule.version,
    ...ruleNumbers(rule),
  };
});

const figures = answer.burnout.figures.handler(async ({ context, input, errors }) => {
  const { agent } = input;
  if (agent !== undefined) await knownAgent(context, agent, errors);
  const asked = await askedWeek(context, input.week, errors);
  await upToDate(context);
  const read = await context.records.read("burnoutFigures", { agent: agent ?? null, week: asked });
  const shownSignal = await signalShown(context);
  return { week: weekLabel(asked), rows: read.map((one) => figuresOf(one, shownSignal)) };
});

const wellbeing = answer.burnout.wellbeing.handler(async ({ context, input, errors }) => {
  const asked = await askedWeek(context, input.week, errors);
  await upToDate(context);
  const { weeks, talks } = input;
  const read = await context.records.read("burnoutWellbeing", { week: asked, weeks });
  if (!read) throw errors.UNKNOWN_WEEK({ data: { week: weekLabel(asked) } });
  const shownSignal = await signalShown(context);
  const { rule } = read;
  const thisWeek = thisWeekOf(context);
  const everyFlag = read.flags.map(({ person, flag, lead }) => ({
    person,
    lead,
    flag: flagOf(flag, asked, thisWeek),
  }));
  const standing = everyFlag.filter(({ flag }) => flag !== null && !flag.expired);
  const { flags, finding } = openFlags(
    standing.map((one) => ({ agent: one, since: weekOfLabel(one.flag?.since ?? "") ?? asked })),
    talks,
  );
  return {
    ...daysOf(asked),
    check: shownSignal.check,
    falseAlarm: falseAlarmOf(await latestRule(context)),
    teams: read.teams.map(({ team, people, weeks: of }) => ({
      team,
      people,
      weeks: of.map(({ findings, counts, ...one }) => ({
        ...one,
        counts: counts && { ...counts },
        week: weekLabel(one.week),
        findings: findings.map((found) => findingOf(found, rule)),
      })),
    })),
    flags: flags.flatMap(({ agent: { person, flag, lead } }) =>
      flag
        ? [
            {
              agent: person.agent,
              name: person.name,
              team: person.team,
              flag,
              lead: lead && factorOf(lead, asked, shownSignal),
            },
          ]
        : [],
    ),
    expired: everyFlag.length - standing.length,
    moreThanTime: finding ?? null,
    withheld: {
      people: read.withheld.people,
      missing: read.withheld.missing.map(({ people, ...one }) => ({
        ...missingOf(factorRuleOf(rule, one.code), one),
        people,
      })),
    },
  };
});

function thisWeekOf(context: AnswersContext): WeekIndex {
  return weekOfDay(todayOf(context));
}

function daysOf(of: WeekIndex) {
  return { week: weekLabel(of), from: isoOfServiceDay(mondayOf(of)), to: isoOfServiceDay(sundayOf(of)) };
}

function nameOf({ agent: id, name, team }: Pick<KnownAgent, "agent" | "name" | "team">) {
  return { agent: id, name, team };
}

function findingOf({ code, agents, affected, median, queue, people }: TeamFindingRead, rule: BurnoutRule) {
  const { name, unit } = factorRuleOf(rule, code);
  const named = people.map(({ agent: id, name: called }) => ({ agent: id, name: called }));
  return { factor: code, name, unit, agents, affected, median, queue, people: named };
}

export const burnoutAnswers = {
  board,
  agent,
  week,
  figures,
  wellbeing,
  definitions,
  summary,
  rules,
  previewRule,
  saveRule,
};
