import { capital } from "../../domain/acting/day-words.ts";
import { causeWords, type DecisionKind, type ProposalKind } from "../../domain/acting/kinds.ts";
import { mondayOf } from "../../domain/calendar/iso-week.ts";
import type { ServiceDay } from "../../domain/calendar/service-day.ts";
import { type DebtCode, debtCodes } from "../../domain/workload/recovery-debt.ts";
import type { HeldRows } from "../record-store/floor/agent-records.ts";
import { escaped, isolated } from "../reports/html-text.ts";
import type { AgentCopyFacts } from "./agent-copy-facts.ts";
import {
  type Cell,
  page,
  paragraph,
  percent,
  section,
  table,
  writingRoom,
  yearWords,
} from "./agent-copy-html.ts";
import { sessionParts } from "./agent-copy-sessions.ts";
import { empathyPart, signalPart } from "./agent-copy-signals.ts";
import { limitWords } from "./limit-words.ts";

const heldWords = {
  contacts: "Contacts (calls, chats, mails)",
  states: "States (talking, waiting, break …)",
  shifts: "Rostered shifts",
  evaluations: "Evaluations by people",
  surveys: "Customers’ answers",
  training: "Training records",
  absences: "Absences (days only, no reasons)",
} as const satisfies Record<HeldRows["kind"], string>;

const ledgerWords: Readonly<Record<DebtCode, string>> = {
  "back-to-back": `${limitWords.runOf} or more contacts in a row with less than ${limitWords.backToBackGap} between`,
  "short-gaps": `Days with gaps of under ${limitWords.shortGap} between contacts`,
  "hard-contacts": `${limitWords.runOf} or more hard contacts in a row`,
  "missed-break": `More than ${limitWords.workWithoutBreak} of work without a break`,
  "quick-return": `Less than ${limitWords.dailyRest} of rest before work began again`,
  "short-weekly-rest": `Weeks with less than ${limitWords.weeklyRest} off in one piece`,
};

const decisionWords = {
  approve: "approved",
  change: "changed and approved",
  defer: "put off",
  dismiss: "dismissed",
  reopen: "reopened",
} as const satisfies Record<DecisionKind, string>;

const proposalWords = {
  relief: "relief",
  "check-in": "check-in",
  refresher: "refresher",
  staffing: "staffing",
  "lapsed-refresher": "refresher",
  "lapsed-check-in": "1:1",
} as const satisfies Record<ProposalKind, string>;

/**
 * The agent's own copy: one printable page with all that is held and shown about a person, in plain words,
 * with room to annotate and contest. It needs nothing from anywhere: no script, no picture, no font.
 */
export function agentCopyPage(facts: AgentCopyFacts): string {
  const { records } = facts;
  const { person } = records;
  const name = person.name ?? person.agent;
  const body = [
    intro(facts, name),
    section("Who you are here", [whoPart(facts), writingRoom()]),
    section("What is held about you", [heldPart(facts)]),
    section("Your work, week by week", [weeksPart(facts), notesBeside(facts, ["workload"]), writingRoom()]),
    section("Your rest", [restPart(facts), notesBeside(facts, ["rest"]), writingRoom()]),
    section("The burnout signal of you", [signalPart(facts), notesBeside(facts, ["signal"]), writingRoom()]),
    section("What evaluators wrote down", [
      evaluationsPart(facts),
      notesBeside(facts, ["evaluation"]),
      writingRoom(),
    ]),
    section("What the console makes of the evaluations", [
      empathyPart(facts),
      notesBeside(facts, ["empathy"]),
      writingRoom(),
    ]),
    section("What the console proposes now, and what was decided", [
      proposalsPart(facts),
      decisionsPart(facts),
      notesBeside(facts, ["proposal"]),
      writingRoom(),
    ]),
    section("Talks, refreshers and what was agreed", [
      ...sessionParts(facts),
      notesBeside(facts, ["session", "note"]),
      writingRoom(),
    ]),
    section("Your own words", [annotationsPart(facts)]),
    section("What is never held", [neverPart()]),
    section("If something is wrong", [contestPart(), writingRoom(6)]),
  ];
  return page(`${name}: own copy`, body.join("\n"));
}

function intro({ madeOn }: AgentCopyFacts, name: string): string {
  return [
    `<h1>${isolated(name)}: your own copy</h1>`,
    paragraph(
      `Made on ${yearWords(madeOn)}. This is everything that Evenkeel holds and shows about you. There is no hidden part: what your supervisor sees about you stands here, and so do the notes. Figures are signals about working conditions and change. They are no diagnosis, no ranking, and nothing follows from them without a person who decides and gives their name.`,
    ),
    paragraph(
      "Each part has room to write. Add what is missing, and mark what is wrong. Your words are kept beside the figures as you write them.",
    ),
  ].join("\n");
}

function whoPart({ records }: AgentCopyFacts): string {
  const { person, roster } = records;
  const rows: Cell[][] = [
    ["Id in the source", person.agent],
    ["Name", person.name],
    ["Team", person.team],
    ["Site", person.site],
    ["Supervisor", roster?.supervisor ?? null],
    ["Mail", roster?.email ?? null],
    ["Weekly hours", roster?.weeklyHours ?? null],
    ["Contracted shifts", roster?.shiftPattern ?? null],
    ["Began", dayOrNull(roster?.hiredOn)],
    ["Last day", dayOrNull(roster?.leftOn)],
    ["First and last day with records", span(person.first_day, person.last_day)],
  ];
  return table(["What", "Held"], rows);
}

function heldPart({ records }: AgentCopyFacts): string {
  const rows = records.held.map(({ kind, rows: count, from, to }): Cell[] => [
    heldWords[kind],
    count,
    span(from, to),
  ]);
  const training = records.training.map(({ day, topic, kind, status, minutes }): Cell[] => [
    yearWords(day),
    topic,
    kind,
    status,
    minutes,
  ]);
  const absences = records.absences.map(({ from, to, kind }): Cell[] => [
    span(from, to),
    kind === "planned" ? "planned" : "at short notice",
  ]);
  return [
    table(["Records", "Rows", "Days"], rows),
    training.length > 0
      ? `<h3>Training</h3>${table(["Day", "Topic", "Sort", "Status", "Minutes"], training)}`
      : "",
    absences.length > 0 ? `<h3>Absences</h3>${table(["Days", "Sort"], absences)}` : "",
  ].join("\n");
}

function weeksPart({ picture, records }: AgentCopyFacts): string {
  if (picture.weeks.length === 0) return paragraph("There are no records of your work.");
  const returns = new Map(records.quickReturns.map(({ week, count }) => [week, count]));
  const rows = picture.weeks
    .toReversed()
    .map((week): Cell[] => [
      yearWords(mondayOf(week.week)),
      week.contacts,
      week.averageHandleSeconds === null ? null : Math.round(week.averageHandleSeconds),
      percent(week.occupancy),
      week.longestStretchSeconds === null ? null : Math.round(week.longestStretchSeconds / 60),
      returns.get(week.week) ?? null,
    ]);
  return [
    table(
      [
        "Week from",
        "Contacts",
        "Seconds a contact",
        "Share of logged time on contacts",
        "Longest stretch without a pause, minutes",
        `Rests under ${limitWords.dailyRest}`,
      ],
      rows,
    ),
    paragraph("“not known” means that no records say; it is never counted as nought, nor against you."),
  ].join("\n");
}

function restPart({ ledger }: AgentCopyFacts): string {
  const rows = ledger === null ? [] : debtCodes.map((code): Cell[] => [ledgerWords[code], ledger[code]]);
  return [
    paragraph(`Times in the last ${limitWords.rangeWeeks} in which work left little room to recover:`),
    table(["What", "Times"], rows),
  ].join("\n");
}

function evaluationsPart({ picture }: AgentCopyFacts): string {
  if (picture.evaluations.length === 0) return paragraph("There are no evaluations of your contacts.");
  const rows = picture.evaluations.map((evaluation): Cell[] => [
    yearWords(evaluation.serviceDay),
    evaluation.form,
    evaluation.evaluator,
    evaluation.source,
    evaluation.score === null ? null : Math.round(evaluation.score),
    `${evaluation.applicable} of ${evaluation.items}`,
    evaluation.contact,
  ]);
  return [
    paragraph(
      "People scored what could be observed in a contact, never a feeling. One score says little: evaluators differ, and the console takes their severity out before it says anything of a change.",
    ),
    table(["Day", "Form", "Evaluator", "Source", "Score of 100", "Items that applied", "Contact"], rows),
    ...picture.evaluations.flatMap(({ comment, evaluator, serviceDay }) =>
      comment === null ? [] : [paragraph(`${evaluator}, ${yearWords(serviceDay)}: ${comment}`)],
    ),
  ].join("\n");
}

function proposalsPart({ proposals }: AgentCopyFacts): string {
  if (proposals.length === 0) return paragraph("Nothing is proposed for you at present.");
  return proposals
    .map(({ kind, cause, since, why, rule, relief }) => {
      const heading = `<h3>${escaped(capital(proposalWords[kind]))}: ${escaped(causeWords[cause])}, since ${yearWords(since)}</h3>`;
      const reasons = why.map((sentence) => `<li>${isolated(sentence)}</li>`).join("");
      const asked = relief ? paragraph(`The text for the planner: “${relief.text}”`) : "";
      return `${heading}<ul>${reasons}</ul>${asked}${paragraph(`Rule: ${rule.text} (version ${rule.version}).`)}`;
    })
    .join("\n");
}

function decisionsPart({ records }: AgentCopyFacts): string {
  if (records.decisions.length === 0) return "";
  const rows = records.decisions.map(({ day, proposed, cause, kind, who, reason }): Cell[] => [
    yearWords(day),
    proposalWords[proposed],
    causeWords[cause],
    decisionWords[kind],
    who,
    reason ?? "",
  ]);
  return `<h3>Decided so far</h3>${table(["Day", "Proposed", "Cause", "Decision", "By", "Reason"], rows)}`;
}

function annotationsPart({ records }: AgentCopyFacts): string {
  const { annotations, handedCopies } = records;
  const handed = handedCopies.map(({ day, by }) => `${yearWords(day)} by ${by}`).join("; ");
  const rows = annotations.map(({ about, of, of_day, text, contests, who }): Cell[] => [
    [about, of, dayOrNull(of_day)].filter((part) => part !== null).join(", "),
    text,
    contests === 1 ? "yes" : "no",
    who,
  ]);
  return [
    rows.length > 0
      ? table(["About", "Your words", "You contest it", "Written down by"], rows)
      : paragraph("None so far."),
    paragraph(
      handed ? `Your copy was handed over: ${handed}.` : "Your copy has not been handed over before.",
    ),
  ].join("\n");
}

/** What the agent said before of a part stands beside it. */
function notesBeside({ records }: AgentCopyFacts, about: readonly string[]): string {
  return records.annotations
    .filter((annotation) => about.includes(annotation.about))
    .map(
      ({ text, contests, of_day }) =>
        `<p class="own"><b>${contests === 1 ? "You contest this" : "You added"}${of_day === null ? "" : ` (${yearWords(of_day)})`}:</b> ${isolated(text)}</p>`,
    )
    .join("\n");
}

function neverPart(): string {
  return `<ul>
<li>No voice, face, typing or other biometric, and no feeling that software guessed. Columns of that kind are dropped at import.</li>
<li>No reason of an absence and nothing of health.</li>
<li>No answer that you gave in a pulse: nobody can see one person’s. If you agreed to have yours compared with your own weeks, that is known to the check of the whole floor alone; you may take it back at any time, with whoever keeps the consents.</li>
<li>No recording and no text of a contact. Customers are kept as a code that leads back to nobody.</li>
</ul>`;
}

function contestPart(): string {
  return paragraph(
    "Say so to your supervisor, or to whoever you trust: the works council, HR, the data protection officer. Wrong records are taken out by undoing the import that brought them; your words stay beside the figures until then, and after.",
  );
}

function span(from: ServiceDay | null, to: ServiceDay | null): string | null {
  if (from === null || to === null) return null;
  return from === to ? yearWords(from) : `${yearWords(from)} to ${yearWords(to)}`;
}

function dayOrNull(day: ServiceDay | null | undefined): string | null {
  return day === null || day === undefined ? null : yearWords(day);
}
