import { describe, expect, test } from "vitest";
import { agentParts, type ConnectedStretch } from "../../../src/domain/floor/agent-parts.ts";

const stretch = (
  agent: string,
  answeredAt: number,
  endedAt: number,
  connection: string | null = null,
): ConnectedStretch => ({ agent, answeredAt, endedAt, workSeconds: endedAt - answeredAt, connection });

describe("one part an agent, with the work of each", () => {
  test.each<[what: string, stretches: ConnectedStretch[], parts: [string, number, number, number][], number]>(
    [
      ["nobody", [], [], 0],
      ["one agent", [stretch("Ana", 0, 60)], [["Ana", 0, 60, 60]], 0],
      [
        "a transfer, its rows in no order",
        [stretch("Bo", 60, 90), stretch("Ana", 0, 60)],
        [
          ["Ana", 0, 60, 60],
          ["Bo", 60, 90, 30],
        ],
        0,
      ],
      [
        "one who answers twice at once counts once",
        [stretch("Ana", 0, 60), stretch("Ana", 50, 100)],
        [["Ana", 0, 100, 100]],
        0,
      ],
      [
        "a stretch within another adds nothing",
        [stretch("Ana", 0, 60), stretch("Ana", 10, 20)],
        [["Ana", 0, 60, 60]],
        0,
      ],
      [
        "three that overlap in a chain last as long as the whole",
        [stretch("Ana", 0, 60), stretch("Ana", 50, 100), stretch("Ana", 90, 150)],
        [["Ana", 0, 150, 150]],
        0,
      ],
      [
        "one connection that its source cut in two is no transfer",
        [stretch("Ana", 0, 60, "SIP/1-01"), stretch("Ana", 80, 100, "SIP/1-01")],
        [["Ana", 0, 100, 80]],
        0,
      ],
      [
        "a transfer to oneself is summed and named",
        [stretch("Ana", 0, 60, "SIP/1-01"), stretch("Ana", 80, 100, "SIP/1-02")],
        [["Ana", 0, 100, 80]],
        1,
      ],
      [
        "a call that comes back from a colleague is no transfer to oneself",
        [stretch("Ana", 0, 60), stretch("Bo", 60, 90), stretch("Ana", 90, 100)],
        [
          ["Ana", 0, 60, 70],
          ["Bo", 60, 90, 30],
        ],
        0,
      ],
      [
        "three in a conference are kept, each with the time of its own",
        [stretch("Ana", 0, 100), stretch("Bo", 20, 100), stretch("Cy", 40, 90)],
        [
          ["Ana", 0, 100, 100],
          ["Bo", 20, 100, 80],
          ["Cy", 40, 90, 50],
        ],
        0,
      ],
    ],
  )("%s", (_what, stretches, parts, oneself) => {
    const found = agentParts(stretches);
    expect(
      found.parts.map(({ agent, answeredAt, endedAt, workSeconds }) => [
        agent,
        answeredAt,
        endedAt,
        workSeconds,
      ]),
    ).toEqual(parts);
    expect(found.transfersToOneself).toBe(oneself);
  });
});
