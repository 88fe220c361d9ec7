import type { WatchStatus } from "../../contract/watch.ts";
import { answer } from "./answer.ts";
import type { AnswersContext } from "./context.ts";
import { orRefused } from "./refused.ts";

const shownInNeed = 100;
const shownCopies = 10;

const status = answer.watch.status.handler(({ context }) => statusOf(context));

const set = answer.watch.set.handler(async ({ context, input: { folder }, errors }) => {
  await orRefused(errors, context.watch.set(folder));
  return statusOf(context);
});

const stop = answer.watch.stop.handler(async ({ context }) => {
  await context.watch.stop();
  return statusOf(context);
});

const hand = answer.watch.hand.handler(async ({ context, input: { file }, errors }) => {
  const end = await context.watch.hand(file);
  if (end.kind === "handed") return { handed: end.handed };
  const sentence =
    end.kind === "gone"
      ? `${file} is no longer in the folder.`
      : `${file} no longer waits in the watched folder.`;
  throw errors.REFUSED({ message: sentence, data: { code: "not-found", sentence } });
});

async function statusOf({ watch, records }: AnswersContext): Promise<WatchStatus> {
  const folder = await records.read("watchedFolder");
  const taken = folder === null ? [] : await records.read("takenFromFolder", { folder });
  const { standing, lookedAt, inNeed, copies, leftOut } = watch.standing(folder);
  return {
    folder,
    standing,
    lookedAt,
    taken: taken.map(({ importId: intake, ...file }) => ({ ...file, intake })),
    needs: inNeed.slice(0, shownInNeed).map(({ name: file, ...need }) => ({ ...need, file })),
    needsCount: inNeed.length,
    copies: copies.slice(0, shownCopies).map(({ name: file, as }) => ({ file, as })),
    copiesCount: copies.length,
    leftOut,
  };
}

export const watchAnswers = { status, set, stop, hand };
