import type { SessionDetail, SessionEvent } from "../../../contract/sessions.ts";
import type { StepOutcome } from "../../../domain/acting/kinds.ts";
import { actingWords } from "../../words/acting.ts";
import { outcomeWords } from "../../words/outcomes.ts";
import { format } from "../../words/reader.ts";

const sessionsNoun = { one: "session", other: "sessions" };

export const sessionWords = {
  panel: "Session",
  loading: "Reading the session",
  close: "Close the session",
  by: (name: string) => `Held by ${name}`,
  series: "One of a series",
  moved: (count: number) => (count === 1 ? "moved once" : `moved ${format.number(count)} times`),
  guide: "Open the conversation guide",
  inTheWay: "In its way",
  lookedAt: ({ purpose, measures }: SessionDetail) => {
    const by = format.list(measures.map((measure) => outcomeWords.measure(measure).toLowerCase()));
    if (measures.length > 0) return `Looked at afterwards by: ${by}.`;
    return purpose === "talk"
      ? "A regular conversation: no figure judges it."
      : "What it was for was not kept: no figure judges it.";
  },
  ways: {
    label: "What to do with it",
    hold: "Mark as held",
    move: "Move",
    cancel: "Cancel it",
    miss: "It did not take place",
    file: "Calendar file",
    fileOf: (title: string) => `Calendar file of ${title}`,
  },
  copy: {
    title: "The agent's own copy",
    lead: "This check-in came from a signal. The agent sees the same facts before the conversation and can annotate or contest them, so it cannot be marked held before their copy was handed over.",
    handed: (day: string) => `Handed over on ${format.weekday(day)}.`,
    open: "Open the agent's copy",
    openOf: (name: string) => `Open the copy of ${name}`,
    hand: "It was handed over",
    handOf: (name: string) => `The copy of ${name} was handed over`,
    handTitle: (name: string) => `Handed over: ${name}`,
    handLead: "On paper or as a file, to the agent themself. The date and your name are kept.",
    preview: (name: string) => `All that is held and shown about ${name}`,
    print: "Print",
    save: "Save as a file",
    loading: "Writing the page",
    missing: "Not handed over yet",
  },
  hold: {
    title: "Mark as held",
    attended: "Who was there",
    readable: "The agent can read every word of this. Write what you would say to them.",
    notes: "Notes",
    steps: "Agreed steps",
    stepsNote: "Each comes back to you on its day.",
    action: "Mark as held",
    needsCopy: "The agent's copy has to be handed over first.",
  },
  step: {
    text: "What was agreed",
    due: "By",
    keeper: "Who",
    add: "Add a step",
    remove: "Remove this step",
    agree: "Agree a step",
    title: "Agree a step",
    none: "No steps were agreed.",
    due2: (day: string) => `due ${format.weekday(day)}`,
    settledOn: (as: StepOutcome, day: string | null) =>
      day === null ? actingWords.settled[as] : `${actingWords.settled[as]}, ${format.weekday(day)}`,
  },
  settle: {
    title: { kept: "Kept", broken: "Not kept", withdrawn: "Withdraw the step" } satisfies Record<
      StepOutcome,
      string
    >,
    action: { kept: "It was kept", broken: "It was not kept", withdrawn: "Withdraw it" } satisfies Record<
      StepOutcome,
      string
    >,
    reason: "Reason, which the agent can read",
    of: (what: string, text: string) => `${what}: ${text}`,
  },
  move: {
    title: (people: string) => `Move: ${people}`,
    account: "On whose account",
    action: (when: string) => `Move to ${when}`,
    plain: "Move",
    again: "Move it all the same",
  },
  cancel: {
    title: (people: string) => `Cancel: ${people}`,
    account: "On whose account",
    reason: "Reason, which the agent can read",
    action: "Cancel it",
    again: "Cancel it all the same",
    series: "With the rest of its series",
    second: (count: number) =>
      `It was cancelled ${count === 1 ? "once" : `${format.number(count)} times`} since you last met. Cancelling again breaks a promise twice: move it if you can.`,
    moveInstead: "Move it instead",
  },
  miss: {
    title: "It did not take place",
    reason: "What came between, which the agent can read",
    action: "Keep as missed",
  },
  notes: {
    title: "Notes",
    add: "Add a note",
    none: "No notes.",
    label: "Note",
    action: "Keep the note",
  },
  followUp: {
    title: "Follow-up",
    due: (day: string) => `Six weeks on: due ${format.weekday(day)}.`,
    done: (day: string) => `Done on ${format.weekday(day)}.`,
    lead: "How is it now, and what was kept? The agent can read every word of this.",
    label: "What came of it",
    action: "Keep the follow-up",
  },
  life: {
    title: "What happened",
    event: {
      proposed: "Proposed",
      approved: "Approved",
      booked: "Booked",
      moved: "Moved",
      cancelled: "Cancelled",
      held: "Held",
      missed: "Did not take place",
      noted: "Note",
      "copy-handed-over": "Agent's copy handed over",
      "step-agreed": "Step agreed",
      "step-settled": "Step settled",
      "followed-up": "Followed up",
    } satisfies Record<SessionEvent["kind"], string>,
    by: (day: string, name: string) => `${format.weekday(day)}, ${name}`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  },
  promise: ({ cancelledBefore }: SessionDetail) =>
    `Cancelled before: ${format.count(cancelledBefore, sessionsNoun)}`,
} as const;
