import type { StateName } from "../../../../domain/floor/agent-state.ts";
import type { ShiftActivity } from "../../../../domain/floor/shift-activity.ts";
import type { ContactMark, RecordSentence } from "../../../../domain/mapping/record-sentence.ts";
import { format } from "../../../words/reader.ts";

/** A piece of a sentence; what comes out of the file stands out. */
export type SentencePart = string | { readonly value: string };

type Of<Kind extends RecordSentence["kind"]> = Extract<RecordSentence, { readonly kind: Kind }>;

const secondsAnHour = 3600;

/** To the second, so that a wrong unit is heard. @example exactSpan(310) // "5 min 10 s" */
export function exactSpan(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 100) return `${format.number(whole)} s`;
  const [hours, minutes, rest] = [
    Math.floor(whole / secondsAnHour),
    Math.floor((whole % secondsAnHour) / 60),
    whole % 60,
  ];
  const parts = [
    ...(hours > 0 ? [`${format.number(hours)} h`] : []),
    ...(minutes > 0 ? [`${minutes} min`] : []),
    ...(rest > 0 ? [`${String(rest).padStart(minutes > 0 ? 2 : 1, "0")} s`] : []),
  ];
  return parts.join(" ");
}

const day = (iso: string) => format.weekdayInFull(iso.slice(0, 10));
const clock = (local: string) =>
  format.hourOfDay(Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16)));
/** @param local `YYYY-MM-DD HH:MM` */
const moment = (local: string) => `${day(local)} at ${clock(local)}`;
const value = (text: string): SentencePart => ({ value: text });

/** From one time to another; the second day only where it is another. */
function span(from: string, to: string): SentencePart[] {
  const [begins, ends] = [clock(from), clock(to)];
  if (from.slice(0, 10) === to.slice(0, 10))
    return ["from ", value(begins), " to ", value(ends), " on ", value(day(from))];
  return ["from ", value(`${begins} on ${day(from)}`), " to ", value(`${ends} on ${day(to)}`)];
}

const someThing: Readonly<Record<Of<"contact">["thing"], string>> = {
  call: "a call",
  chat: "a chat",
  email: "an email",
  contact: "a contact",
};
const marks: Readonly<Record<ContactMark, string>> = {
  abuse: "abusive",
  complaint: "a complaint",
  escalated: "escalated",
  transferred_in: "transferred in",
  transferred_out: "transferred on",
};

function contact(of: Of<"contact">): SentencePart[] {
  const marked = of.marks.map((mark) => `, ${marks[mark]}`);
  const thing = someThing[of.thing];
  if (of.way === "abandoned") {
    const waited: SentencePart[] =
      of.waitSeconds === null
        ? [": the caller gave up, after how long is not known"]
        : [": the caller waited ", value(exactSpan(of.waitSeconds)), " and gave up"];
    const when = value(moment(of.at));
    return [capital(thing), ...queued(of), " on ", when, " was not answered", ...waited, ...marked];
  }
  if (of.way === "unserved") {
    return [
      capital(thing),
      ...queued(of),
      " on ",
      value(moment(of.at)),
      ", without an agent in the file",
      ...lengthAfter(of),
      ...marked,
    ];
  }
  return [
    value(of.agent ?? "Someone"),
    of.way === "made" ? ` made ${thing}` : ` took ${thing}`,
    ...(of.seconds === null ? [] : [" of ", value(exactSpan(of.seconds))]),
    " on ",
    value(moment(of.at)),
    ...lengthUnsaid(of),
    ...(of.holdSeconds ? [", ", value(exactSpan(of.holdSeconds)), " of it on hold"] : []),
    ...(of.acwSeconds ? [", then ", value(exactSpan(of.acwSeconds)), " of after-call work"] : []),
    ...marked,
  ];
}

/** Where talk and hold are not known, what is: from the arrival to the end. */
function lengthUnsaid({ seconds, spanSeconds }: Of<"contact">): SentencePart[] {
  if (seconds !== null) return [];
  if (spanSeconds === null) return [", length not known"];
  return [", ", value(exactSpan(spanSeconds)), " from start to end (talk not known)"];
}

function queued({ queue }: Of<"contact">): SentencePart[] {
  return queue === null ? [] : [" for ", value(queue)];
}

function lengthAfter({ seconds }: Of<"contact">): SentencePart[] {
  return seconds === null ? [] : [", ", value(exactSpan(seconds)), " long"];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const states: Readonly<Record<StateName, string>> = {
  talk: " was talking ",
  hold: " had a caller on hold ",
  acw: " did after-call work ",
  available: " was available ",
  break: " was on a break ",
  meal: " was at a meal ",
  training: " was in training ",
  meeting: " was in a meeting ",
  aux_other: " was off the phones for another reason ",
  offline: " was logged off ",
};

const activities: Readonly<Record<ShiftActivity, string>> = {
  contacts: " is rostered for contacts ",
  break: " is rostered for a break ",
  meal: " is rostered for a meal ",
  training: " is rostered for training ",
  coaching: " is rostered for coaching ",
  meeting: " is rostered for a meeting ",
  other: " is rostered for other work ",
  off: " is rostered off ",
  unknown: " is rostered for something not known here ",
};

const questions: Readonly<Record<Of<"survey">["question"], string>> = {
  csat: " for satisfaction",
  nps: " for recommending",
  empathy: " for feeling understood",
};

function survey(of: Of<"survey">): SentencePart[] {
  const scale =
    of.scaleMin === null || of.scaleMax === null
      ? " (its scale is not known)"
      : ` on a scale from ${format.tenth(of.scaleMin)} to ${format.tenth(of.scaleMax)}`;
  return [
    "A customer gave ",
    value(format.tenth(of.score)),
    questions[of.question],
    scale,
    " on ",
    value(moment(of.at)),
    ...(of.agent === null ? ["; the agent is not known"] : [", about ", value(of.agent)]),
  ];
}

function evaluation(of: Of<"evaluation">): SentencePart[] {
  const scored: SentencePart[] =
    of.score === null
      ? [" found that ", value(`“${of.item}”`), " did not apply to "]
      : [
          " gave ",
          value(`${format.tenth(of.score)} of ${format.tenth(of.maxScore)}`),
          " for ",
          value(`“${of.item}”`),
          " to ",
        ];
  return [value(of.evaluator), ...scored, value(of.agent), " on ", value(moment(of.at))];
}

function roster(of: Of<"roster">): SentencePart[] {
  const called = of.name === of.agent ? [value(of.name)] : [value(of.name), ` (${of.agent})`];
  const about: SentencePart[] = [
    ...(of.weeklyHours === null
      ? [", hours not known"]
      : [", ", value(`${format.tenth(of.weeklyHours)} h a week`)]),
    ...(of.site === null ? [] : [", at ", value(of.site)]),
    ...(of.hiredOn === null ? [] : [", since ", value(day(of.hiredOn))]),
    ...(of.leftOn === null ? [] : [", until ", value(day(of.leftOn))]),
  ];
  return of.team === null
    ? [...called, " is in no team", ...about]
    : [...called, " is in the team ", value(of.team), ...about];
}

/** A record as a sentence in the reader's dates and numbers. */
export function sentenceParts(of: RecordSentence): readonly SentencePart[] {
  switch (of.kind) {
    case "contact":
      return contact(of);
    case "state":
      return [value(of.agent), states[of.state], ...span(of.from, of.to)];
    case "shift":
      return [
        value(of.agent),
        of.activity === null ? " is rostered " : activities[of.activity],
        ...span(of.from, of.to),
      ];
    case "survey":
      return survey(of);
    case "evaluation":
      return evaluation(of);
    case "roster":
      return roster(of);
    case "absence":
      return [
        value(of.agent),
        " is away from ",
        value(day(of.from)),
        " to ",
        value(day(of.to)),
        of.way === "planned" ? ", planned" : ", at short notice",
      ];
    case "training":
      return [
        value(of.agent),
        " had ",
        value(`${format.tenth(of.minutes)} min`),
        " of ",
        value(`“${of.topic}”`),
        " on ",
        value(moment(of.at)),
        `: ${of.status}`,
      ];
    case "pulse":
      return [
        "One answer",
        ...(of.team === null ? [] : [" from ", value(of.team)]),
        " to ",
        value(`“${of.item}”`),
        " on ",
        value(moment(of.at)),
        "; single answers are never shown",
      ];
  }
}
