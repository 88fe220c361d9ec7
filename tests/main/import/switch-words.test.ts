import { describe, expect, test } from "vitest";
import { deviceOf, isTrunk, placedBy } from "../../../src/main/import/formats/dialled-device.ts";
import { idSecond } from "../../../src/main/import/formats/id-second.ts";
import { extensionIn } from "../../../src/main/import/formats/pbxware-cdr.ts";
import { queueContactKey, queueOf } from "../../../src/main/import/formats/queue-contact.ts";
import { splitValues, transferPlaces } from "../../../src/main/import/formats/queue-transfer.ts";
import {
  handlingParty,
  type Party,
  type RowParties,
} from "../../../src/main/import/formats/three-cx-parties.ts";

/*
 * What telephone switches write in their own words, each rule by its examples.
 */

describe("where an attended transfer keeps its wait and its talk", () => {
  test.each<[string, number, number]>([
    ["BRIDGE|0d4e-11|12|100|1", 2, 3],
    ["APP|Voicemail|12|100|1", 2, 3],
    ["LINK|Local/7@x;1|Local/7@x;2|12|100|1", 3, 4],
    ["LINK|Local/7@x;1|Local/7@x;2|12|100", 3, 4],
    ["link|SIP/1-01|SIP/2-02|12|100|1", 3, 4],
    // Not documented with what belongs to it; like every transfer it ends in the three numbers.
    ["THREEWAY|SIP/1-01|0d4e-11|12|100|1", 3, 4],
    ["PARK|701|12|100|1", 2, 3],
    ["300|internal|12|100|1", 2, 3],
    ["300|internal|12|100", 2, 3],
    ["12|100|1", 0, 1],
    ["12|100", 0, 1],
    ["12|100|1|||", 0, 1],
    ["300|internal", -1, -1],
    ["", -1, -1],
  ])("%s", (values, wait, talk) => {
    expect(transferPlaces(values.split("|"))).toEqual({ wait, talk });
  });

  test("in a table of five columns the last one holds the rest", () => {
    expect(splitValues(["LINK", "a", "b", "12", "100|1"])).toEqual(["LINK", "a", "b", "12", "100", "1"]);
  });
});

test.each([
  ["Queue", "sup,t,,,60", "sup"],
  ["queue", "sup|tT|||60", "sup"],
  ["Queue", "sup", "sup"],
  ["Queue", "", null],
  ["Dial", "SIP/201,20", null],
])("the queue of %s(%s) is %s", (application, given, queue) => {
  expect(queueOf(application, given)).toBe(queue);
});

test("a queue's contact has one key, whichever of the switch's files it comes from", () => {
  expect(queueContactKey("1772445600.1", "sup")).toBe("queue-log/1772445600.1/sup");
});

test.each([
  ["SIP/301-00000012", "SIP/301"],
  ["PJSIP/front-desk-0000a1b2;1", "PJSIP/front-desk"],
  ["DAHDI/1-1", "DAHDI/1-1"],
])("%s is a channel of %s", (channel, device) => {
  expect(deviceOf(channel)).toBe(device);
});

test.each([
  ["PJSIP/outside", "PJSIP/15550100@outside,30", true],
  ["PJSIP/outside", "PJSIP/15550100@outside", true],
  ["SIP/outside", "SIP/outside/15550100,30,T", true],
  ["SIP/201", "SIP/201,20", false],
  ["SIP/201", "SIP/201&SIP/15550100@outside,20", false],
  ["PJSIP/3323", "PJSIP/3323/sip:3323@10.0.0.7", false],
  ["PJSIP/out", "PJSIP/15550100@outside,30", false],
])("%s, dialled by %s, is a line to the outside: %s", (device, given, is) => {
  expect(isTrunk(device, given)).toBe(is);
});

test.each<[string, string, string, boolean, string | null]>([
  ["SIP/202-00000012", "202", "5550100", true, "SIP/202"],
  ["PJSIP/202-00000012", "5550900", "5550100", true, "PJSIP/202"],
  ["SIP/202-00000012", "202", "203", false, "SIP/202"],
  ["SIP/carrier-00000012", "5550100", "100", true, null],
  // A line that is called by its account's number brings calls in; they may go on to another exchange.
  ["SIP/211553-00000012", "5550100", "211553", true, null],
  ["SIP/12345-00000012", "5550100", "100", false, null],
  ["SIP/5550100-00000012", "5550100", "5550100", true, null],
  ["Local/202@from-queue-00000012;2", "202", "5550100", true, null],
  ["DAHDI/24-1", "5550100", "100", true, null],
])(
  "a call on %s from %s to %s, to the outside: %s, was placed by %s",
  (channel, source, dialled, isOutside, device) => {
    expect(placedBy(channel, { source, dialled }, isOutside)).toBe(device);
  },
);

test.each([
  ["1504279981.1", 1_504_279_981],
  ["pbx1-1504279981.17", 1_504_279_981],
  ["exten-120-1504803619.482.wav", undefined],
  ["c1", undefined],
])("the id %s says the second %s", (id, second) => {
  expect(idSecond(id)).toBe(second);
});

test.each([
  ["Ana Roe (201)", "Ana Roe"],
  ["201", "201"],
  ["15550100", null],
  ["", null],
])("%s is the extension of %s", (text, person) => {
  expect(extensionIn(text)).toBe(person);
});

const outside: Party = { isExtension: false, line: "10001", kind: "" };
const none: Party = { isExtension: false, line: "", kind: "" };
const extension = (line: string): Party => ({ isExtension: true, line, kind: "" });
const row = (parts: Partial<RowParties>): RowParties => ({
  from: outside,
  to: none,
  final: none,
  reasonChanged: "",
  ...parts,
});

test.each<[string, RowParties, ReturnType<typeof handlingParty>]>([
  ["a call from outside", row({ to: extension("201") }), { agent: "201", direction: "inbound", queue: null }],
  [
    "a call that a queue passed on",
    row({ to: extension("960"), final: extension("504"), reasonChanged: "QFwdToDNA" }),
    { agent: "504", direction: "inbound", queue: "960" },
  ],
  [
    "a call that ended in a queue that is known from other rows",
    row({ to: extension("800") }),
    { agent: null, direction: "inbound", queue: "800" },
  ],
  [
    "a call to a queue that says so itself",
    row({ to: { isExtension: false, line: "801", kind: "Queue" } }),
    { agent: null, direction: "inbound", queue: "801" },
  ],
  [
    "a call to the outside",
    row({ from: extension("201"), to: outside }),
    { agent: "201", direction: "outbound", queue: null },
  ],
  [
    "a call within the house",
    row({ from: extension("201"), to: extension("202") }),
    { agent: "202", direction: "internal", queue: null },
  ],
  [
    "a call that was transferred",
    row({ to: extension("201"), final: extension("202"), reasonChanged: "ReplacedDst" }),
    { agent: "202", direction: "inbound", queue: null },
  ],
])("3CX: who handled %s", (_what, parties, found) => {
  expect(handlingParty(parties, new Set(["800"]))).toEqual(found);
});
