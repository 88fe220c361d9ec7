import { expect, test } from "vitest";
import { segmentKey, sharedKey, unmarkedKey } from "../../../src/domain/floor/segment-key.ts";

test.each([
  ["contact/C-1", "contact/C-1"],
  ["contact/C-1\u001f1", "contact/C-1 1"],
  ["queue-log/\u001f\u001f/q", "queue-log/  /q"],
  ["contact/__proto__", "contact/__proto__"],
])("a file's key %j is kept as %j, so that it is no further record's", (key, kept) => {
  expect(unmarkedKey(key)).toBe(kept);
  expect([sharedKey(kept), sharedKey(segmentKey(kept, 2))]).toEqual([kept, kept]);
});
