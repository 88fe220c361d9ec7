import { describe, expect, test } from "vitest";
import { contactsIfEnded, endedContacts, endedParts } from "../../../src/domain/workload/contact-interval.ts";
import { dayPicture } from "../../../src/domain/workload/day-picture.ts";
import { longestOfDays } from "../../../src/domain/workload/longest-stretch.ts";

const contact = (from: number, to: number | null) => ({
  from,
  to,
  talkSeconds: null,
  holdSeconds: null,
  acwSeconds: null,
  handleSeconds: 60,
});
const [first, open, last] = [contact(0, 60), contact(65, null), contact(400, 460)];

describe("a contact whose source gives no end", () => {
  test("has no length, so that nothing is computed over all contacts", () => {
    expect(contactsIfEnded([first, open, last])).toBeUndefined();
    expect(contactsIfEnded([first, last])).toEqual([first, last]);
    expect(contactsIfEnded([])).toEqual([]);
  });

  test("parts those before it from those after it", () => {
    expect(endedContacts([first, open, last])).toEqual([first, last]);
    expect(endedParts([first, open, last])).toEqual([[first], [last]]);
    expect(endedParts([first, last, open])).toEqual([[first, last]]);
    expect(endedParts([open])).toEqual([]);
  });

  test("counts as handled with its handle time, and leaves the day's stretch and run open", () => {
    expect(dayPicture([first, open, last], [])).toMatchObject({
      handled: 3,
      handleSeconds: 180,
      longestStretchSeconds: null,
      backToBackLongest: null,
      contactsFrom: 0,
      contactsTo: 460,
    });
  });

  test("alone is no sign of when the agent worked", () => {
    expect(dayPicture([open], [])).toMatchObject({ handled: 1, contactsFrom: null, contactsTo: null });
  });
});

describe("the longest of several days", () => {
  const day = (handled: number, longest: number | null) => ({ handled, longest });

  test("is the greatest, days without contacts aside", () => {
    expect(longestOfDays([day(3, 900), day(0, null), day(1, 1200)])).toBe(1200);
  });

  test("is not known as soon as a day with contacts does not know its own", () => {
    expect(longestOfDays([day(3, 900), day(1, null)])).toBeNull();
  });

  test("of no contacts is not known", () => {
    expect(longestOfDays([day(0, null)])).toBeNull();
    expect(longestOfDays([])).toBeNull();
  });
});
