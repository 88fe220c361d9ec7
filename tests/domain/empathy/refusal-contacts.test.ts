import { describe, expect, test } from "vitest";
import {
  armContacts,
  type RefusalContact,
  type RefusalSources,
} from "../../../src/domain/empathy/refusal-contacts.ts";

const contactOf = (contact: string, agent: string): RefusalContact => ({
  contact,
  agent,
  serviceDay: 20_600,
  endedAt: 0,
  queue: "Billing",
  resolution: "declined",
  complaint: null,
  customer: null,
});

type Scores = readonly (readonly [contact: string | null, adjusted: number])[];

/** Whether each contact met empathy by what is known, in the order of the contacts; undefined where it is not known. */
function metBy(contacts: readonly RefusalContact[], scores: Readonly<Record<string, Scores>>) {
  const sources: RefusalSources = {
    satisfaction: new Map(),
    empathy: new Map(),
    scores: new Map(
      Object.entries(scores).map(([agent, own]) => [
        agent,
        own.map(([contact, adjusted]) => ({ contact, adjusted })),
      ]),
    ),
    contactsOfCustomer: new Map(),
    complaintsOfCustomer: new Map(),
  };
  const arms = armContacts(contacts, sources);
  return contacts.map(({ contact }) => arms.find((one) => one.contact === contact)?.empathic);
}

describe("which empathy a customer met whose survey did not ask", () => {
  const own: Scores = [
    ["c1", 100],
    ["c2", 50],
    [null, 60],
  ];
  // Ana's mean is 70, Ben's 62: the median is 66.
  const others = { ana: own, ben: [["b1", 62]] } satisfies Record<string, Scores>;

  test("is judged by the agent's half of the queue", () => {
    expect(metBy([contactOf("c9", "ana"), contactOf("b9", "ben")], others)).toEqual([true, false]);
  });

  test("is judged without the contact itself, so that it does not vouch for itself", () => {
    // Without the 100 of c1 Ana's mean is 55.
    expect(metBy([contactOf("c1", "ana"), contactOf("b9", "ben")], others)).toEqual([false, false]);
  });

  test("an agent at the median is in the upper half", () => {
    const three = { ana: [["a1", 60]], ben: [["b1", 70]], cem: [["d1", 80]] } satisfies Record<
      string,
      Scores
    >;
    const contacts = [contactOf("a9", "ana"), contactOf("b9", "ben"), contactOf("d9", "cem")];
    expect(metBy(contacts, three)).toEqual([false, true, true]);
  });

  test("is not known where the agent has no other score, or nobody is there to compare with", () => {
    expect(metBy([contactOf("b1", "ben"), contactOf("c9", "ana")], others)).toEqual([undefined, true]);
    expect(metBy([contactOf("c9", "ana")], others)).toEqual([undefined]);
    expect(metBy([contactOf("c9", "ana"), contactOf("b9", "ben")], {})).toEqual([undefined, undefined]);
  });
});

test("what came after a contact whose end is not known, is not known", () => {
  const after = (endedAt: number | null) => {
    const contact = { ...contactOf("c1", "ana"), endedAt, customer: "k" };
    const [arm] = armContacts([contact], {
      satisfaction: new Map(),
      empathy: new Map([["c1", { score: 5, min: 1, max: 5 }]]),
      scores: new Map(),
      contactsOfCustomer: new Map([["k", [3600]]]),
      complaintsOfCustomer: new Map([["k", [7200]]]),
    });
    return arm?.events;
  };
  expect(after(60)).toMatchObject({ repeat: true, complaint: true });
  expect(after(null)).toMatchObject({ repeat: null, complaint: null });
});
