import type { ServiceDay } from "../calendar/service-day.ts";
import type { ZoneClock } from "../calendar/zone-clock.ts";
import { dailyRestSeconds, quickReturnWeeks } from "../workload/quick-return.ts";
import type { ActingRulesVersion } from "./acting-rules.ts";
import { lengthWords, numberWords } from "./day-words.ts";
import type { Cause, ProposalKind } from "./kinds.ts";
import { lapsedSince } from "./lapse.ts";
import type { LastHeld, PersonFacts, Proposal, ProposalSubject, VerdictFacts } from "./proposal.ts";
import { proposalId } from "./proposal-id.ts";
import { reliefAfterLoad, reliefAfterRest, reliefAfterWork } from "./relief-text.ts";
import { refresherFor } from "./weakest-behaviour.ts";
import { whyAttention, whyLapsed, whyRest, whyVerdict } from "./why.ts";

/** By which rules, and on which day, something is proposed. */
export interface ProposingOn {
  readonly today: ServiceDay;
  readonly version: ActingRulesVersion;
  readonly clock: ZoneClock;
}

/** Shown first, in a relief's and a check-in's catalogue entry. */
const firstConversation = "first-conversation";
const regularTalk = "one-to-one";

// The weeks of a verdict move on with the calendar: it is the same one, and decided about, as long as it lasts.
const asLongAsItLasts = 0;

/**
 * What the rules propose for one person (issue: proposals). Conditions first: attention or a rest under
 * eleven hours asks the planner for relief, and then for a check-in. `relieve` leads to relief and to no
 * refresher; `refresh` to a refresher on the weakest behaviours. A lapsed refresher or 1:1 comes only where
 * nothing else does, for nobody needs two sessions at once. What is not known proposes nothing.
 *
 * @returns in the order in which it should be done; nothing for somebody who has left
 */
export function personProposals(facts: PersonFacts, on: ProposingOn): Proposal[] {
  if (facts.left) return [];
  const found = [...restOrAttention(facts, on), ...underLoad(facts, on)];
  const hasTalk = found.some(({ kind }) => kind === "check-in");
  if (!hasTalk && facts.verdict?.verdict === "refresh") found.push(...refresher(facts, facts.verdict, on));
  if (found.length === 0) found.push(...lapsed(facts, on));
  return found;
}

function restOrAttention(facts: PersonFacts, on: ProposingOn): Proposal[] {
  const { today, version, clock } = on;
  const { rules } = version;
  const rest =
    facts.rest && facts.rest.count >= rules.quickReturnsFrom && today < facts.rest.lastDay + rules.flagDays
      ? facts.rest
      : null;
  const attention =
    facts.attention && today < facts.attention.computedIn + rules.flagDays ? facts.attention : null;
  if (!rest && !attention) return [];
  const cause: Cause = rest ? "rest-cut-short" : "work-heavier-lately";
  // A further short rest is news: it comes back though the one before was dismissed.
  const of = rest ? rest.lastDay : (attention?.since ?? today);
  const base = {
    subject: subjectOf(facts),
    cause,
    since: rest ? rest.firstDay : of,
    until: (rest ? of : (attention?.computedIn ?? of)) + rules.flagDays,
    why: [...(rest ? whyRest(facts, rest, clock) : []), ...(attention ? whyAttention(attention) : [])],
    lead: attention?.led ?? null,
  };
  const due = today + rules.reliefDueDays;
  const text = rest
    ? reliefAfterRest(facts, rest, clock)
    : reliefAfterWork(facts, attention ? attention.top.map(({ code }) => code) : []);
  const ruleText = rest
    ? `${rules.quickReturnsFrom === 1 ? "A rest" : `${rules.quickReturnsFrom} rests`} under ${lengthWords(dailyRestSeconds)} in ${numberWords(quickReturnWeeks)} weeks: relief first, then a check-in`
    : "Attention by the signal's rule: relief first, then a check-in";
  const code = rest ? "rest-breach" : "attention";
  const rule: Proposal["rule"] = { code, version: version.version, text: ruleText };
  return [
    proposal(base, "relief", of, { rule, relief: { text, due }, play: null }),
    ...(facts.booked.checkIn
      ? []
      : [proposal(base, "check-in", of, { rule, relief: null, play: firstConversation })]),
  ];
}

function underLoad(facts: PersonFacts, { today, version }: ProposingOn): Proposal[] {
  const { verdict } = facts;
  const { rules } = version;
  if (verdict?.verdict !== "relieve" || today >= verdict.computedIn + rules.flagDays) return [];
  const base = {
    subject: subjectOf(facts),
    cause: "lower-under-load" as const,
    since: verdict.since,
    until: verdict.computedIn + rules.flagDays,
    why: whyVerdict(verdict),
  };
  const rule: Proposal["rule"] = {
    code: "relieve",
    version: version.version,
    text: "Train or relieve says relieve: relief, and no refresher",
  };
  const relief = { text: reliefAfterLoad(facts), due: today + rules.reliefDueDays };
  return [proposal(base, "relief", asLongAsItLasts, { rule, relief, play: null })];
}

function refresher(facts: PersonFacts, verdict: VerdictFacts, { today, version }: ProposingOn): Proposal[] {
  const until = verdict.computedIn + version.rules.flagDays;
  if (facts.booked.refresher || today >= until) return [];
  const base = {
    subject: subjectOf(facts),
    cause: "lower-when-rested" as const,
    since: verdict.since,
    until,
    why: whyVerdict(verdict),
  };
  const rule: Proposal["rule"] = {
    code: "refresh",
    version: version.version,
    text: "Train or relieve says refresh: a refresher on the weakest behaviours",
  };
  const play = refresherFor(verdict.weakest.map(({ behaviour }) => behaviour));
  return [proposal(base, "refresher", asLongAsItLasts, { rule, relief: null, play })];
}

function lapsed(facts: PersonFacts, { today, version }: ProposingOn): Proposal[] {
  const { rules } = version;
  const since = (last: LastHeld, weeks: number): ServiceDay | undefined => {
    const from = last.kind === "held" ? last.day : last.kind === "never" ? last.here : null;
    return from === null ? undefined : lapsedSince(from, weeks, today);
  };
  const refresherSince = facts.booked.refresher
    ? undefined
    : since(facts.lastRefresher, rules.refresherWeeks);
  const talkSince = facts.booked.checkIn ? undefined : since(facts.lastCheckIn, rules.checkInWeeks);
  const one = (kind: "lapsed-refresher" | "lapsed-check-in", from: ServiceDay): Proposal => {
    const ofRefresher = kind === "lapsed-refresher";
    const last = ofRefresher ? facts.lastRefresher : facts.lastCheckIn;
    const weeks = ofRefresher ? rules.refresherWeeks : rules.checkInWeeks;
    const what = ofRefresher ? "refresher" : "1:1";
    const base = {
      subject: subjectOf(facts),
      cause: ofRefresher ? ("refresher-lapsed" as const) : ("check-in-lapsed" as const),
      since: from,
      until: today + rules.flagDays,
      why: whyLapsed(what, last, weeks, today),
    };
    const rule: Proposal["rule"] = {
      code: kind,
      version: version.version,
      text: `No ${what} for ${weeks} weeks`,
    };
    const play = ofRefresher ? refresherFor([]) : regularTalk;
    return proposal(base, kind, from, { rule, relief: null, play });
  };
  if (talkSince !== undefined) return [one("lapsed-check-in", talkSince)];
  return refresherSince === undefined ? [] : [one("lapsed-refresher", refresherSince)];
}

type Base = Pick<Proposal, "subject" | "cause" | "since" | "until" | "why"> & Partial<Pick<Proposal, "lead">>;

function proposal(
  base: Base,
  kind: ProposalKind,
  of: ServiceDay,
  rest: Pick<Proposal, "rule" | "relief" | "play">,
): Proposal {
  return { id: proposalId(kind, base.subject, base.cause, of), lead: null, ...base, kind, ...rest };
}

function subjectOf({ agent, name, team }: PersonFacts): ProposalSubject {
  return { kind: "agent", agent, name, team };
}
