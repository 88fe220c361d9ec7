import { answer } from "./answer.ts";

const list = answer.updates.list.handler(async ({ context }) =>
  (await context.records.read("updates")).map(({ floor, ...update }) => ({
    ...update,
    floor: floor.map((change) => ({ ...change, reasons: [...change.reasons] })),
  })),
);

const persons = answer.updates.persons.handler(async ({ context, input }) =>
  (await context.records.read("personChanges", input)).map((change) => ({
    ...change,
    reasons: [...change.reasons],
  })),
);

const markSeen = answer.updates.markSeen.handler(async ({ context, input: { update } }) => {
  await context.records.write("markUpdateSeen", { update, at: context.now() });
  return { update };
});

export const updatesAnswers = { list, persons, markSeen };
