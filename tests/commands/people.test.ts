import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { agentsCommand } from "../../src/main/commands/agents.ts";
import { importCommand } from "../../src/main/commands/import.ts";
import { peopleCommand } from "../../src/main/commands/people.ts";
import { workloadCommand } from "../../src/main/commands/workload.ts";
import { temporaryFolder } from "../main/record-store/store/store-fixture.ts";
import { calledCommand } from "./called-command.ts";

const contacts = `contact_id,agent,queue,offered_at,answered_at,ended_at,talk_seconds,outcome
C1,ann,help,2026-03-02T09:00:00Z,2026-03-02T09:00:05Z,2026-03-02T09:03:25Z,200,handled
C2,"BYRNE, Ann",help,2026-03-02T09:10:00Z,2026-03-02T09:10:00Z,2026-03-02T09:15:00Z,300,handled
`;
const roster = `agent,name,team,weekly_hours
ann,Ann Byrne,Blue,40
bo,Bo Ek,Blue,40
`;

async function floorOfTwo() {
  const floor = temporaryFolder();
  for (const [name, text] of Object.entries({ contacts, roster })) {
    const path = join(floor, `${name}.csv`);
    writeFileSync(path, text);
    await calledCommand(importCommand, floor, [path, "--timezone", "UTC"]);
  }
  const handled = async (agent: string) => {
    const { answer } = await calledCommand(workloadCommand, floor, ["--agent", agent, "--by", "period"]);
    return answer;
  };
  return { floor, people: (...args: string[]) => calledCommand(peopleCommand, floor, args), handled };
}

test("who may be one is proposed, joined, found by any name, and parted with the figures of before", async () => {
  const { floor, people, handled } = await floorOfTwo();
  const before = [await handled("ann"), await handled("BYRNE, Ann")];
  const listed = await people();
  expect(listed.answer).toMatchObject({
    mayBeOne: [{ people: ["ann", "BYRNE, Ann"], reasons: [{ kind: "called-as-the-other" }] }],
  });
  expect(listed.printed).toContain("May be one person: ann = BYRNE, Ann.");
  const joined = await people("join", "ann", "BYRNE, Ann", "--by", "DM");
  expect(joined).toMatchObject({ code: 0, answer: { person: "ann", names: ["BYRNE, Ann"], rows: 1 } });
  expect(await handled("BYRNE, Ann")).toMatchObject([{ agent: "ann", contacts: 2 }]);
  expect((await calledCommand(agentsCommand, floor, [])).answer).toHaveLength(2);
  expect((await people()).answer).toMatchObject({ mayBeOne: [] });
  await people("part", "BYRNE, Ann");
  expect([await handled("ann"), await handled("BYRNE, Ann")]).toEqual(before);
  await people("apart", "ann", "BYRNE, Ann");
  expect((await people()).answer).toMatchObject({ mayBeOne: [] });
});

test("what is typed holds and says so; a roster's value is taken on purpose; leave is typed and withdrawn", async () => {
  const { people } = await floorOfTwo();
  const bo = async () => {
    const { answer } = await people();
    const { people: all } = answer as { people: { agent: string; fields: Record<string, unknown> }[] };
    return all.find(({ agent }) => agent === "bo")?.fields;
  };
  await people("set", "bo", "--hours", "30", "--by", "DM");
  expect(await bo()).toMatchObject({
    weeklyHours: { value: 30, from: { kind: "typed", by: "DM" } },
    team: { value: "Blue", from: { kind: "roster" } },
  });
  await people("set", "bo", "--take", "hours");
  expect(await bo()).toMatchObject({ weeklyHours: { value: 40, from: { kind: "roster" } } });
  const leave = ["leave", "bo", "--from", "2026-03-09", "--to", "2026-03-13", "--kind", "planned"];
  const { answer } = await people(...leave);
  const key = (answer as { leave: string }).leave;
  expect(await people("leave", "bo", "--withdraw", key)).toMatchObject({ code: 0, answer: { leave: key } });
  expect((await people("leave", "bo", "--withdraw", key)).code).toBe(1);
});

test.each([
  [["join", "ann"]],
  [["part"]],
  [["set"]],
  [["leave", "bo", "--kind", "sick"]],
  [["leave", "bo", "--kind", "planned", "--from", "2026-03-09"]],
  [["set", "bo", "--hours", "200"]],
  [["set", "bo", "--take", "shoes"]],
  [["rename", "bo"]],
])("%j is wrong usage", async (args) => {
  expect((await calledCommand(peopleCommand, temporaryFolder(), args)).code).toBe(2);
});
