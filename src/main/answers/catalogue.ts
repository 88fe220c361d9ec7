import { actingNow } from "./acting-moment.ts";
import { answer } from "./answer.ts";
import { catalogue, catalogueVersions } from "./catalogue-entries.ts";

const list = answer.catalogue.list.handler(({ context }) => catalogue(context));

const versions = answer.catalogue.versions.handler(async ({ context, input }) => [
  ...((await catalogueVersions(context)).get(input.play) ?? []),
]);

const save = answer.catalogue.save.handler(async ({ context, input }) => {
  const { at, today } = await actingNow(context);
  const { entry, by, reason } = input;
  const { version } = await context.records.write("savePlaybook", {
    play: entry.play,
    content: JSON.stringify(entry),
    by,
    reason,
    at,
    today,
  });
  return { ...entry, version, changedBy: by, changedOn: context.today(), reason };
});

export const catalogueAnswers = { list, versions, save };
