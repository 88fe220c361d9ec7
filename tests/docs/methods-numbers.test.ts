import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { firstActingRules } from "../../src/domain/acting/acting-rules.ts";
import { beforeAndAfterRule } from "../../src/domain/acting/before-and-after.ts";
import { firstBurnoutRule, secondBurnoutRule, totalWeight } from "../../src/domain/burnout/burnout-rule.ts";
import type { FactorRule } from "../../src/domain/burnout/factor-rule.ts";
import { flagWeeks } from "../../src/domain/burnout/flag-expiry.ts";
import { limitRules } from "../../src/domain/burnout/limit-rule.ts";
import { limitNames } from "../../src/domain/burnout/limit-sentence.ts";
import { contradictedBelow, minEvents as pulseEvents } from "../../src/domain/burnout/pulse-check.ts";
import { burnedOutFrom, outcomeWeeks } from "../../src/domain/burnout/pulse-outcome.ts";
import { agreementRule } from "../../src/domain/empathy/agreement.ts";
import { behaviours } from "../../src/domain/empathy/behaviours.ts";
import { changeRule } from "../../src/domain/empathy/change-rule.ts";
import { minRate } from "../../src/domain/empathy/change-threshold.ts";
import { chartRule } from "../../src/domain/empathy/control-chart.ts";
import { minSharedBy } from "../../src/domain/empathy/floor-empathy.ts";
import { loadRule } from "../../src/domain/empathy/load-before.ts";
import { shownWithChance } from "../../src/domain/empathy/missing-scores.ts";
import { minContactsPerArm, minEvents } from "../../src/domain/empathy/policy-said-no.ts";
import { minQueueAgents } from "../../src/domain/empathy/queue-shrinkage.ts";
import { scoreSpreadRule } from "../../src/domain/empathy/score-spread.ts";
import { scoringQueueRule } from "../../src/domain/empathy/scoring-queue.ts";
import { agentsForEstimate, priorSpreadPoints } from "../../src/domain/empathy/shrinkage.ts";
import { conflictBelow, maxWeight, referenceMeanWeeks } from "../../src/domain/empathy/source-combination.ts";
import { verdictRule } from "../../src/domain/empathy/verdict-rule.ts";
import { wanderRule } from "../../src/domain/empathy/wander.ts";
import type { AlarmRates } from "../../src/domain/false-alarms/alarm-rates.ts";
import { storedAlarms } from "../../src/domain/false-alarms/stored-alarms.ts";
import { minGroup } from "../../src/domain/privacy/min-group.ts";
import { minHandledForOwn } from "../../src/domain/queueing/queue-half-hour.ts";
import { understaffedShare } from "../../src/domain/queueing/queue-shortage.ts";
import { backToBackSeconds } from "../../src/domain/workload/back-to-back-run.ts";
import { demandRules } from "../../src/domain/workload/emotional-demand.ts";
import { inWords, percent } from "../../src/domain/workload/figure-definition.ts";
import { busyAbove, workedHalfHourSeconds } from "../../src/domain/workload/half-hour-occupancy.ts";
import { pauseSeconds } from "../../src/domain/workload/longest-stretch.ts";
import { breakRules } from "../../src/domain/workload/missed-break.ts";
import { dailyRestSeconds, shortestRestSeconds } from "../../src/domain/workload/quick-return.ts";
import { longestStateSeconds } from "../../src/domain/workload/state-timeline.ts";
import { type FixedThreshold, thresholds } from "../../src/domain/workload/thresholds.ts";
import { weeklyRestSeconds } from "../../src/domain/workload/weekly-rest.ts";
import { contactRestSeconds } from "../../src/domain/workload/work-record.ts";
import { filesUnder, page, root, sections } from "./methods-page.ts";

const { attention, factors, method } = firstBurnoutRule;
const { baseline, teamFinding, confidence } = method;
const { rules: acting } = firstActingRules;
const [breakRule] = breakRules;
const weights = demandRules.at(-1)?.weights;

/** By section: what it has to print, made from the numbers that the code runs on. */
const printed: Readonly<Record<string, readonly string[]>> = {
  "1.1": [
    `of more than ${inWords(longestStateSeconds)}, other than \`offline\``,
    `half-hours with occupancy above ${busyAbove}`,
    `has at least ${inWords(workedHalfHourSeconds)} of handling and waiting`,
    `every gap under ${inWords(backToBackSeconds)}`,
    `before ${inWords(pauseSeconds)} or more without a contact`,
    `between two working intervals of under ${inWords(dailyRestSeconds)}`,
    `short under ${inWords(weeklyRestSeconds)}`,
    `work of more than ${inWords(breakRule?.workSeconds ?? 0)} without a pause of ${inWords(breakRule?.minBreakSeconds ?? 0)}`,
    `lie ${inWords(shortestRestSeconds)} apart belong to two intervals; from contacts alone it takes ${inWords(contactRestSeconds)}`,
    `${weights?.abuse}·abuse + ${weights?.complaint}·complaint + ${weights?.escalated}·escalated + ${weights?.unresolved}·unresolved + ${weights?.transferredIn}·transferred in + ${weights?.longHandle}·(handle time`,
    `demand of ${demandRules.at(-1)?.hardFrom} or more is *hard*`,
  ],
  "1.4": [
    `from ${minHandledForOwn} handled contacts on`,
    `in at least half (${understaffedShare}) of the half-hours`,
    `who stay is at most ${acting.occupancyCap}, where at most ${acting.mostAwayAtOnce} people and at most ${percent(acting.mostAwayShare)} of`,
    `at least ${percent(acting.peakShare)} of the day's highest load) or in the ${acting.minutesAfterPeak} minutes after one`,
  ],
  "3.2": [`switched on add up to ${totalWeight(firstBurnoutRule)}.`],
  "3.3": [
    `weeks t−${baseline.oldest} to t−${baseline.newest}, with at least ${baseline.leastWeeks} valid weeks`,
    `clipped to ±${method.clipAt} g = clamp((z − ${method.deadZone}) / ${method.fullAt - method.deadZone}, 0, 1)`,
    `at least ${method.leastPeers} others`,
    `${method.ownShare}·own + ${method.peerShare}·peer`,
    `U_t = ${method.newShare}·u_t + ${1 - method.newShare}·U_{t−1}`,
    `for at most ${method.carryWeeks} weeks`,
    `coverage of at least ${method.leastCoverage} and at least one demand`,
    `rounds R to ${method.roundedTo} points`,
    `R of ${attention.from} or more in ${attention.weeks} weeks in a row`,
    `at least ${percent(teamFinding.share)} of the team's agents with an index, and at least ${teamFinding.leastAgents} of them, have a smoothed part of ${teamFinding.partFrom} or more`,
    `(peer part below ${teamFinding.peerBelow})`,
    `it holds at least ${secondBurnoutRule.method.baseline.standsStillFrom} weeks`,
    `(emotional demand) counts up to ${secondBurnoutRule.method.decision?.relativeUpTo}.`,
    `With less than ${secondBurnoutRule.method.decision?.leastKnown} of a domain's weight known`,
    `D of ${secondBurnoutRule.attention.together?.demandFrom} or more, or Q of ${secondBurnoutRule.attention.together?.restFrom} or more, or a decision index of ${secondBurnoutRule.attention.from} or more, the same of the three in ${secondBurnoutRule.attention.weeks} weeks`,
    `in ${secondBurnoutRule.attention.limits?.weeks} of the ${secondBurnoutRule.attention.limits?.ofWeeks} calendar weeks`,
    ...limitRules.map(({ from, code }) => `${limitNames[code]} | ${from} `),
    ...storedAlarms.attention.map(
      ({ wider, inAttention, agentWeeks, any }) =>
        `| ${wider} | ${inAttention} of ${agentWeeks.toLocaleString("en-GB")} | ${rates(any)} |`,
    ),
    ...conditionRows(),
  ],
  "3.4": [
    `coverage of at least ${confidence.high.coverage}, and for each exposure of the week at least ${confidence.high.weeks} baseline weeks and ${confidence.high.peers} others`,
    `coverage of at least ${confidence.medium.coverage} and a baseline`,
  ],
  "3.6": [
    `an answer of ${burnedOutFrom} or more to the single item within the ${outcomeWeeks} weeks`,
    `fewer than ${pulseEvents} events`,
    `area's interval is below ${contradictedBelow}`,
  ],
  "3.7": [
    `by team of at least ${minGroup.operational}`,
    `expire after ${flagWeeks} weeks`,
    `proposals after ${acting.flagDays} days`,
  ],
  "4.1": behaviours.map(({ id }) => `| ${id} |`),
  "4.2": [`${minContactsPerArm} contacts on each side and ${minEvents} events in all`],
  "4.3": [
    `mean of its first ${referenceMeanWeeks} weeks`,
    `more than ${percent(maxWeight)} of the weight`,
    `p below ${conflictBelow}`,
  ],
  "4.4": [
    `from ${agentsForEstimate} agents on, else ${priorSpreadPoints}² squared points`,
    `fewer than ${minQueueAgents} scored agents`,
  ],
  "4.5": [
    `at least ${percent(minSharedBy)} of the evaluations`,
    `from ${agreementRule.minContacts} such contacts on`,
    `Solid from ${agreementRule.solidFrom}, tentative from ${agreementRule.tentativeFrom}`,
    `with ${agreementRule.minContactsPerEvaluator} contacts in common`,
  ],
  "4.6": [
    `z_t = ${chartRule.lambda}·ȳ_t + ${1 - chartRule.lambda}·z_{t−1}`,
    `μ₀ ± ${chartRule.width}·√V_t`,
    `weeks t−${chartRule.baselineFrom} to t−${chartRule.baselineTo}, with at least ${chartRule.minBaselineWeeks} weeks and ${chartRule.minBaselineEvaluations} evaluations`,
    `recent = the last b weeks, at least ${changeRule.minRecent} scores; reference = the weeks before, at least ${changeRule.minReference}`,
    `for b = 1 to ${changeRule.maxRecentWeeks}`,
    `last ${changeRule.windowWeeks} weeks`,
    `median ± ${changeRule.cutAt}σ`,
    `at least ${changeRule.points} points`,
    `SD ${wanderRule.points} and ${wanderRule.aWeek} a week`,
    `(ν·s² + ${scoreSpreadRule.floorDegrees}·σ_floor²)/(ν + ${scoreSpreadRule.floorDegrees})`,
    `After ${changeRule.standsWeeks} weeks`,
    `at least ${changeRule.teamMinPeople} people`,
    `at least ${percent(changeRule.teamShare)} of them`,
    `occupancy of the ${loadRule.beforeSeconds / 60} minutes before the contact above ${loadRule.loadedAbove}`,
    `occupancy of at most ${loadRule.restedTo} and a gap of at least ${loadRule.restedGapSeconds} seconds`,
    `the last ${verdictRule.shortWeeks}, ${verdictRule.middleWeeks} and ${verdictRule.longWeeks} weeks against the weeks from t−${verdictRule.referenceFrom}`,
    `over ${verdictRule.underLoadWeeks} weeks`,
    `at least ${verdictRule.minScores} scores on each side`,
    `at least ${verdictRule.minOthers} of them`,
    `at least ${verdictRule.points} points worse`,
    `${verdictRule.usualShare}·N(0, ${verdictRule.usualSpread}²) + 0.05·N(0, ${verdictRule.unusualSpread}²)`,
    `both at most ${verdictRule.quiet}`,
    `within ${verdictRule.apart} of it`,
  ],
  "4.7": [
    `Under ${minRate} a week`,
    `of at least ${shownWithChance}, variance`,
    `V = 1/(1/${scoringQueueRule.unknownSpread}² + n/σ²) n the scores of the last ${changeRule.recentWeeks} weeks`,
    `At most ${percent(scoringQueueRule.twiceShare)} of the places are second looks, where evaluators lack ${agreementRule.minContactsPerEvaluator} contacts`,
  ],
  "5": [
    `the ${beforeAndAfterRule.weeksBefore} weeks before the session`,
    `up to ${beforeAndAfterRule.weeksAfter} weeks`,
    `until ${beforeAndAfterRule.minWeeksAfter} weeks have passed`,
    `fewer than ${beforeAndAfterRule.minValues} scored contacts, or ${beforeAndAfterRule.minValues} weeks with records`,
    `With fewer than ${beforeAndAfterRule.minOthers} others`,
    `from ${beforeAndAfterRule.otherSessionDays} days before`,
    `interval is one of ${percent(1 - 2 * beforeAndAfterRule.earlyFalseShare)}`,
    `of ${storedAlarms.sessions.statements}, on ${storedAlarms.sessions.queues}`,
    ...storedAlarms.sessions.kinds.map(
      ({ measure, everybody, statements, helped, lower }) =>
        `| ${measure} | ${everybody} | ${statements} | ${((100 * helped) / statements).toFixed(1)} | ${((100 * lower) / statements).toFixed(1)} |`,
    ),
    ...[...Map.groupBy(storedAlarms.power.effects, ({ measure }) => measure)].map(
      ([measure, all]) =>
        `| ${measure} | ${all.map(({ effect }) => effect).join(" / ")} | ${all.map(({ found }) => (100 * found).toFixed(0)).join(" / ")} |`,
    ),
    `No refresher for ${acting.refresherWeeks} weeks or no 1:1 for ${acting.checkInWeeks} weeks`,
  ],
  "6": [
    `fewer than ${minGroup.operational} people (counts of load, rest and promises) or ${minGroup.wellbeing} people (signals)`,
  ],
};

describe("the numbers that the methods print are those of the code", () => {
  test.each(Object.entries(printed))("section %s", (section, texts) => {
    for (const text of texts) expect(sections.get(section)).toContain(text);
  });

  test("the thresholds", () => {
    const labels = {
      occupancy: "Occupancy",
      "longest-stretch": "Longest stretch",
      "daily-rest": "Daily rest",
      "quick-returns": "Quick returns",
      "days-in-a-row": "Days in a row",
    } as const;
    for (const [code, label] of Object.entries(labels)) {
      const rule: FixedThreshold = thresholds[code as keyof typeof labels][0];
      expect(page).toContain(
        `| ${label} | ${rule.unit} | ${rule.heavier} | ${rule.usualTo} | ${rule.heavyBeyond} | ${rule.evidence} |`,
      );
    }
    expect(sections.get("1.2")).toContain(`a mark at ${thresholds.occupancy[0].mark}`);
  });

  test.each(factors)("the factor $code", (factor) => {
    const { name, domain, role, on, weight, sMin, evidence } = factor;
    const row = [
      name,
      domain,
      role,
      on ? weight : `${weight}, off`,
      exposureOf(factor),
      sMin,
      edgesOf(factor),
    ];
    expect(sections.get("3.2")).toContain(`| ${row.join(" | ")} | ${evidence} |`);
  });

  test("the false alarms", () => {
    for (const { evaluationsAWeek, sigma, declining, changed, verdict, chart } of storedAlarms.simulated)
      expect(page).toContain(
        `| ${evaluationsAWeek} | ${sigma} | ${rates(declining)} | ${rates(changed)} | ${rates(verdict)} | ${rates(chart)} |`,
      );
    for (const { evaluationsAWeek, agentYears, declining, changed, verdict } of storedAlarms.floors)
      expect(page).toContain(
        `| ${evaluationsAWeek} | ${agentYears} | ${rates(declining)} | ${rates(changed)} | ${rates(verdict)} |`,
      );
  });

  test("every claim, and what is found of falls", () => {
    for (const { claim, simulated, perLook, perAgentYear, aFloorYear } of storedAlarms.claims)
      expect(page).toContain(
        `| ${claim} | ${simulated} | ${rates({ perLook, perAgentYear })} | ${(100 * perAgentYear.from).toFixed(1)} to ${(100 * perAgentYear.to).toFixed(1)} | ${aFloorYear.words.toFixed(2)} (${aFloorYear.from.toFixed(2)} to ${aFloorYear.to.toFixed(2)}) |`,
      );
    const { falls, teamFalls } = storedAlarms.power;
    const by = (shares: readonly number[]) => shares.map((share) => (100 * share).toFixed(0)).join(" / ");
    for (const pace of Map.groupBy(falls, ({ evaluationsAWeek }) => evaluationsAWeek).values())
      expect(page).toContain(
        `| ${pace[0]?.evaluationsAWeek} | ${pace.map((fall) => by(fall.by)).join(" | ")} |`,
      );
    for (const fall of teamFalls)
      expect(page).toContain(`| ${fall.points} | ${fall.people} | ${by(fall.by)} |`);
  });

  test("the target of a queue's staffing", () => {
    const targets = filesUnder("src", /\.ts$/).flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      return [...text.matchAll(/: StaffingTarget = \{([^}]*)\}/g)].map(([, fields = ""]) => {
        const of = (field: string) => Number(new RegExp(`${field}: ([\\d.]+)`).exec(fields)?.[1]);
        return `${percent(of("serviceLevel"))} of contacts within ${of("withinSeconds")} seconds and an occupancy of at most ${of("occupancyCap")}`;
      });
    });
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(sections.get("1.4")).toContain(`The usual target is ${target}`);
  });

  test("the highest index of the demand factors and the longest stretch lies below attention, as 8.1 says", () => {
    const heaviest = factors.filter(
      ({ on, domain, code }) => on && (domain === "demand" || code === "longest-stretch"),
    );
    const index =
      (100 * heaviest.reduce((sum, { weight }) => sum + weight, 0)) / totalWeight(firstBurnoutRule);
    expect(index).toBeLessThan(attention.from);
    expect(sections.get("8.1")).toContain(`= ${index.toFixed(1)}\`: below the cut of ${attention.from}`);
  });
});

function exposureOf({ leastExposure: { amount, unit } }: FactorRule): string {
  if (amount === 0) return "nothing";
  return `${amount} ${amount === 1 ? unit.replace(/s$/, "") : unit}`;
}

function edgesOf({ edges }: FactorRule): string {
  if (edges === null) return "none";
  return edges.kind === "queue" ? "relative" : `${edges.zeroAt} → ${edges.oneAt}`;
}

/** The conditions that were planted, new and since ever, with whom attention found by three and four weeks. */
function conditionRows(): string[] {
  const pairs = Map.groupBy(storedAlarms.power.attention, ({ condition }) => condition);
  const both = (shares: readonly number[]) =>
    `${shares.map((share) => (100 * share).toFixed(0)).join(" / ")} %`;
  return [...pairs.values()].map(
    (pair) => `| ${both(pair.map(({ byThree }) => byThree))} | ${both(pair.map(({ byFour }) => byFour))} |`,
  );
}

/** Percent of looks, and of agent-years. */
function rates({ perLook, perAgentYear }: AlarmRates): string {
  return `${(100 * perLook.share).toFixed(2)} | ${(100 * perAgentYear.share).toFixed(1)}`;
}
