import { describe, expect, test } from "vitest";
import { callOfKey, type KnownCall, keyOfCall } from "../../../src/domain/floor/call-key.ts";

const call = (key: string, from: number, to: number | null, isHandled = true): KnownCall => ({
  key,
  from,
  to,
  isHandled,
  hasQueue: key.startsWith("queue-log/"),
});
const records = "asterisk/1.1";
const sales = "queue-log/1.1/sales";
const care = "queue-log/1.1/care";

describe("under which key a contact of a call stands", () => {
  test.each<[string, KnownCall, readonly KnownCall[], string]>([
    ["nothing else is known of the call", call(records, 10, 90), [], records],
    [
      "its own, where that is known",
      call(sales, 10, 90),
      [call(records, 10, 90), call(sales, 500, 600)],
      sales,
    ],
    ["the log's, for records without a queue", call(records, 9, 91), [call(sales, 10, 90)], sales],
    ["the records', where they came first", call(sales, 10, 90), [call(records, 9, 91)], records],
    [
      "that of the visit that overlaps",
      call(records, 60, 90),
      [call(sales, 10, 50), call(care, 60, 90)],
      care,
    ],
    [
      "the log's, where the records call the queue otherwise",
      call("queue-log/1.1/600", 9, 91),
      [call(sales, 10, 90)],
      sales,
    ],
    ["its own, for a visit to which it was handed over", call(care, 48, 90), [call(sales, 10, 50)], care],
    ["its own, for a second visit of the log", call(care, 60, 90), [call(sales, 10, 50)], care],
    ["the log's, though the clocks are hours apart", call(records, 3610, 3690), [call(sales, 10, 90)], sales],
    [
      "its own, where the records have met another visit",
      call(care, 60, 90),
      [{ ...call(records, 10, 50), hasQueue: true }],
      care,
    ],
    [
      "the log's, for a call that nobody took",
      call(records, 0, 30, false),
      [call(sales, 5, 30, false)],
      sales,
    ],
    [
      "its own, where one was taken and the other not",
      call(sales, 5, 8, false),
      [call(records, 10, 90)],
      sales,
    ],
    [
      "its own, for a second queue that nobody answered",
      call(care, 30, 60, false),
      [{ ...call(records, 0, 60, false), hasQueue: true }],
      care,
    ],
  ])("%s", (_, contact, known, key) => {
    expect(keyOfCall(contact, known)).toBe(key);
  });

  test.each([
    ["asterisk/1772445600.1", "1772445600.1"],
    ["queue-log/1772445600.1/sup/2", "1772445600.1"],
    ["five9/1", undefined],
  ])("%s is of the call %s", (key, id) => {
    expect(callOfKey(key)).toBe(id);
  });
});
