import type {
  RefusalFigure,
  RefusalOutcome,
  RefusalPanel,
  RefusalPanelFigures,
  RefusalPlaces,
} from "../../../contract/empathy.ts";
import { minGroup } from "../../../domain/privacy/min-group.ts";
import { format } from "../../words/reader.ts";
import { peopleNoun } from "./empathy-words.ts";

const contactsNoun = { one: "contact", other: "contacts" };

/** In points of a hundred, with its sign. */
function pointsOf(share: number): string {
  const text = format.tenth(Math.abs(share) * 100);
  if (text === format.tenth(0)) return text;
  return share < 0 ? `−${text}` : `+${text}`;
}

const ratio = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2, minimumFractionDigits: 2 });

const outcomes: Record<
  RefusalOutcome,
  {
    readonly name: string;
    readonly meaning: string;
    readonly event: string;
    readonly noEvent: string;
    readonly known: string;
  }
> = {
  satisfied: {
    name: "Satisfied",
    meaning: "gave one of the best two marks when asked",
    event: "satisfied",
    noEvent: "not satisfied",
    known: "the customer's answer",
  },
  complaint: {
    name: "Complaint",
    meaning: "complained within 14 days",
    event: "complained",
    noEvent: "no complaint",
    known: "whether a complaint followed",
  },
  repeat: {
    name: "Came back",
    meaning: "was in contact again within 7 days",
    event: "came back",
    noEvent: "did not come back",
    known: "whether the customer came back",
  },
};

export const refusalWords = {
  title: "When policy said no",
  lead: "The same outcome, met with more and with less empathy. What is left of the difference once the answer is fixed?",
  place: "Team and queue",
  everywhere: "All of them together",
  placeName: ({ team, queue }: RefusalPlaces["places"][number]) =>
    team === null ? queue : team === queue ? team : `${team}, ${queue}`,
  loadingPlaces: "Reading where contacts have a known outcome",
  loading: "Comparing contacts of the same outcome; this takes some seconds",
  noPlaces: "No contact of these weeks says how it ended. Import call logs that give the resolution.",
  tooFewPeople: (people: number) =>
    `${format.count(people, peopleNoun)} work here: fewer than ${format.number(minGroup.operational)} would tell of persons, so nothing is compared.`,
  panels: {
    refused: { title: "Declined or unresolved", meaning: "The customer did not get what they came for." },
    resolved: { title: "Resolved", meaning: "They did. It stands beside it to compare." },
  } satisfies Record<RefusalPanel, { title: string; meaning: string }>,
  counts: ({ contacts, withExposure, exposure }: RefusalPanelFigures) =>
    `${format.count(contacts, contactsNoun)}; of ${format.number(withExposure)} the empathy they met is known: ${format.number(exposure.survey)} by the customer's own answer, ${format.number(exposure.evaluations)} by the agent's other evaluations.`,
  outcomes,
  arms: { empathic: "more empathy", other: "less empathy" },
  armsShort: { empathic: "more", other: "less" },
  heads: {
    arm: "Empathy",
    picture: "Share of contacts, %",
    share: "%, 95 % interval",
    counts: "Contacts",
  },
  share: (share: number, from: number, to: number) =>
    `${format.tenth(share * 100)} (${format.tenth(from * 100)}–${format.tenth(to * 100)})`,
  noShare: "No contacts on this side",
  of: (events: number, contacts: number) => `${format.number(events)} of ${format.number(contacts)}`,
  openOf: (panel: string, outcome: string, arm: string, events: number, contacts: number) =>
    `${panel}, ${outcome}, ${arm}: ${format.number(events)} of ${format.count(contacts, contactsNoun)}. Open them`,
  tick: (share: number) => format.tenth(share * 100),
  compared({ riskDifference, oddsRatio, differs }: RefusalFigure): string {
    if (!riskDifference) return "The difference has no interval: too many draws had no figure.";
    const clear = differs ? "A clear difference" : "No clear difference";
    const ratioText = oddsRatio
      ? `; odds ratio ${ratio.format(oddsRatio.value)} (${ratio.format(oddsRatio.from)} to ${ratio.format(oddsRatio.to)})`
      : "";
    return `${clear}: ${pointsOf(riskDifference.value)} points (${pointsOf(riskDifference.from)} to ${pointsOf(riskDifference.to)}) with more empathy${ratioText}.`;
  },
  countsOnly: (reason: RefusalFigure["reason"], minimum: { contactsPerArm: number; events: number }) =>
    `Counts only: ${
      reason === "too-few-contacts"
        ? `fewer than ${format.number(minimum.contactsPerArm)} contacts on a side`
        : reason === "too-few-events"
          ? `fewer than ${format.number(minimum.events)} events in all`
          : "no reason, queue and quarter that both sides share"
    }.`,
  missing: {
    resolution: "No contact says how it ended.",
    surveys: "No customer was asked: nothing is known of how satisfied they were.",
    complaint: "The call log says nothing of complaints.",
    customer: "The call log does not tell customers apart, so nobody knows who came back.",
    evaluations: "There are no evaluations, so only a customer's own answer tells of empathy.",
  },
  minimum: (contacts: number, events: number) =>
    `Compared within reason, queue and quarter; from ${format.number(contacts)} contacts on each side and ${format.number(events)} events on. Intervals are 95 %, drawn over people; “clear” asks for 99 %.`,
  notProven:
    "What it does not prove: that empathy made the difference. It is an association: customers and evaluators know how the contact ended, and agents who meet people well may differ in other ways.",
} as const;
