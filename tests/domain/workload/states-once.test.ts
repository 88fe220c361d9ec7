import { expect, test } from "vitest";
import { type DatedState, statesOnce } from "../../../src/domain/workload/states-once.ts";

const hour = 3600;
const at = (day: number, from: number, to: number, state: DatedState["state"] = "available"): DatedState => ({
  day,
  state,
  from: from * hour,
  to: to * hour,
});

test.each<[string, readonly DatedState[], readonly DatedState[]]>([
  ["a state whose beginning its export cut is held already", [at(1, 22, 26), at(2, 24, 26)], [at(1, 22, 26)]],
  [
    "what goes on after the earlier one's end is left",
    [at(1, 22, 25), at(2, 24, 27)],
    [at(1, 22, 25), at(2, 25, 27)],
  ],
  [
    "what was cut at midnight on both sides is whole",
    [at(1, 22, 24), at(2, 24, 26)],
    [at(1, 22, 24), at(2, 24, 26)],
  ],
  [
    "another state is another matter",
    [at(1, 22, 26), at(2, 24, 26, "talk")],
    [at(1, 22, 26), at(2, 24, 26, "talk")],
  ],
  [
    "an overlap within a day is the source's own",
    [at(1, 9, 12), at(1, 10, 12)],
    [at(1, 9, 12), at(1, 10, 12)],
  ],
  ["a state without length stays", [at(1, 9, 9)], [at(1, 9, 9)]],
  ["there are none", [], []],
])("%s", (_, states, once) => {
  expect(statesOnce(states)).toEqual(once);
});
