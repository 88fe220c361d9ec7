import type { EmpathyEvaluators, EvaluatorAgreement } from "../../../contract/empathy.ts";
import type { FalseAlarmRates, OwnAlarmRates } from "../../../contract/false-alarms.ts";
import { type AgreementLevel, agreementRule } from "../../../domain/empathy/agreement.ts";
import { alarmFloor, fallWeeks } from "../../../domain/false-alarms/alarm-figures.ts";
import { usualReach } from "../../../domain/statistics/normal-law.ts";
import { format } from "../../words/reader.ts";
import { interval, signed } from "./empathy-words.ts";

const contactsNoun = { one: "contact", other: "contacts" };
const one = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const two = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2, minimumFractionDigits: 2 });

const levels: Record<AgreementLevel, string> = {
  solid: "They agree well enough to compare people.",
  tentative: "They agree well enough for a tentative comparison.",
  low: "They agree too little: people are not compared until evaluators have calibrated.",
};

type Need = EmpathyEvaluators["needs"][number];
type Claim = FalseAlarmRates["claims"][number];
type Rate = FalseAlarmRates["floors"][number]["declining"]["perLook"];

const claimNames = {
  "attention-limit": "Attention: at a limit",
  "attention-together": "Attention: demand, rest or the whole",
  declining: "Lower",
  improving: "Higher",
  "lower-since": "Lower since a date, no action",
  refresh: "Refresh",
  relieve: "Relieve",
  helped: "Better than expected after a session",
  lower: "Worse than expected after a session",
  "team-attention": "A condition that a team shares",
  "team-change": "A change that a team shares",
  "team-under-load": "A team lower under load",
} satisfies Record<Claim["claim"], string>;

/** Two figures after the point where the share is under one in a hundred. */
function rateText({ share, from, to }: Rate): string | null {
  if (share === null || from === null || to === null) return null;
  const text = (value: number) => (value < 0.01 && value > 0 ? two : one).format(value * 100);
  return `${text(share)} (${text(from)}–${text(to)})`;
}

/** @example evaluationsAWeek(1) // "1 evaluation a week" */
function evaluationsAWeek(perWeek: number): string {
  return `${format.tenth(perWeek)} ${perWeek === 1 ? "evaluation" : "evaluations"} a week`;
}

export const evaluatorWords = {
  title: "Evaluators",
  loading: "Reading the evaluators",
  none: "Nobody evaluated in these weeks.",
  lead: "How each one scores beside the mean of all, by name. A harsh or a lenient hand is nobody's fault; it is taken out of every adjusted score.",
  wholeFloor: "Evaluators are told over the whole floor, whichever team is chosen.",
  scroll: "Severity of evaluators",
  heads: {
    evaluator: "Evaluator",
    picture: "Severity",
    unit: "points, 95 % interval",
    severity: "Beside the mean",
    evaluations: "Evaluations",
    calibrations: "Calibrations",
    double: "Double scored",
    missing: "Still needed",
    shrunk: "Shrunk",
  },
  harsh: "harsher",
  lenient: "more lenient",
  severity: (points: number, from: number, to: number) => `${signed(points)} (${interval(from, to)})`,
  shrunk: (share: number) => `${two.format(share * 100)} %`,
  noSeverity: "People and evaluators cannot be told apart here, so no severity is told",
  open: (evaluator: string, count: number) =>
    `${format.count(count, { one: "evaluation", other: "evaluations" })} by ${evaluator}. Open them`,
  spread: (points: number) =>
    `A usual evaluator lies ${format.tenth(points)} points off the mean of all (standard deviation).`,
  drift:
    "A drift that all evaluators share cannot be told from a real fall: only contacts that are scored again later, by somebody who does not know the first score, could tell.",
  agreement: {
    title: "Agreement",
    measured: ({ alpha, level, contacts }: Extract<EvaluatorAgreement, { kind: "measured" }>) =>
      `Krippendorff's alpha ${two.format(alpha)} on ${format.count(contacts, contactsNoun)} that several scored. ${levels[level]}`,
    notEnough: (contacts: number, needed: number) =>
      `Not enough data to say: ${format.count(contacts, contactsNoun)} scored by several, ${format.number(needed)} needed for a verdict.`,
    noVariety: (contacts: number) =>
      `All ${format.count(contacts, contactsNoun)} that several scored have one and the same score: agreement has no value without variety.`,
    pairs: "Pairs",
    pairsLead: "Weighted kappa over the items that both scored: 1 is full agreement, 0 is what chance gives.",
    noPairs: `No two evaluators have ${format.number(agreementRule.minContactsPerEvaluator)} contacts in common.`,
    pairsScroll: "Agreement of pairs of evaluators",
    heads: {
      first: "Evaluator",
      second: "and",
      contacts: "Contacts",
      items: "Items",
      kappa: "Weighted kappa",
    },
    kappa: (kappa: number) => two.format(kappa),
    noKappa: "Both always gave the same points: agreement has no value without variety",
  },
  needs: {
    title: "What double scoring would help most",
    none: "Every evaluator has enough double-scored contacts in the last quarter.",
    lead: `Each should share ${format.number(agreementRule.minContactsPerEvaluator)} contacts a quarter with somebody.`,
    need: ({ evaluator, missing, doubleScored, standardError }: Need) =>
      `${evaluator}: ${format.count(missing, contactsNoun)} more (${format.number(doubleScored)} so far${standardError === null ? "" : `; severity known to ± ${format.tenth(usualReach(standardError))} points`})`,
  },
  ownAlarms: {
    lead: "On this floor: its own scores of a year, each person’s weeks in an order that chance gives.",
    button: "Work it out here",
    loading: "Working out how often chance makes a word here. This takes some seconds.",
    tooLittle: ({
      weeks,
      people,
      neededWeeks,
      neededPeople,
    }: Extract<OwnAlarmRates, { kind: "too-little" }>) =>
      `Not yet: it takes ${format.number(neededWeeks)} weeks with evaluations and ${format.number(neededPeople)} people with 12 each. There are ${format.number(weeks)} weeks and ${format.number(people)} people.`,
    rate: ({ changed, personYears, shuffles }: Extract<OwnAlarmRates, { kind: "shuffled" }>) =>
      `On this floor chance says “lower” or “higher” of ${rateText(changed)} % of people in a year, over ${format.number(personYears)} person-years in ${format.number(shuffles)} orders. A person’s own slow wandering is spread out by it, so the true rate is rather higher.`,
  },
  alarms: {
    title: "How often the words are wrong",
    loading: "Reading the simulations",
    lead: "Where nothing changed, how often would a word still come up by chance? From simulations with these very rules, with the 95 % binomial interval.",
    floors: (floors: number, agents: number, perWeek: number) =>
      `${format.count(floors, { one: "made-up floor", other: "made-up floors" })} of ${format.number(agents)} people, ${evaluationsAWeek(perWeek)} each`,
    simulated: (perWeek: number, sigma: number, years: number) =>
      `${evaluationsAWeek(perWeek)}, spread ${format.tenth(sigma)} points, ${format.number(years)} years`,
    heads: {
      what: "Where nothing changed",
      changed: "“Lower” or “higher”",
      verdict: "Refresh or relieve",
      chart: "Chart signals",
      look: "% of looks",
      year: "% of people in a year",
      claim: "What is claimed",
      claimYear: "% in a year, or of sessions",
      aFloor: `begins a year on a floor of ${format.number(alarmFloor.people)}`,
      fall: "What changed",
    },
    rate: rateText,
    share: (share: number | null) => (share === null ? null : `${format.number(100 * share)} %`),
    claims: "Every claim, and how often chance makes it",
    byPace: "Of empathy, by how often people are evaluated:",
    found: "How early a lasting fall is said",
    fallWeeks: fallWeeks.map((weeks) => `by ${format.number(weeks)} weeks`),
    fall: (perWeek: number, points: number) =>
      `A person falls by ${format.number(points)}, ${evaluationsAWeek(perWeek)}`,
    teamFall: (perWeek: number, points: number) =>
      `A team of twelve falls by ${format.number(points)}, ${one.format(perWeek)} a week each`,
    aFloor: ({ words, from, to }: Claim["aFloorYear"]) =>
      `${two.format(words)} (${two.format(from)}–${two.format(to)})`,
    subject: { person: "person", session: "session", team: "team" } satisfies Record<
      Claim["subject"],
      string
    >,
    claim: claimNames,
    notSimulated: "Not simulated",
    scroll: "False-alarm rates",
    more: "Single people, by how often they are evaluated and how far their scores spread",
  },
} as const;
