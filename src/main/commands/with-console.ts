import { type LocalClient, localClient, type NoAnswer, noAnswer } from "../answers/local-client.ts";
import { consoleContext, viewerAs } from "../hosts/shared/console-context.ts";
import { errorLog } from "../hosts/shared/error-log.ts";
import { namedFiles } from "../hosts/shared/handed-files.ts";
import { type FolderWatch, folderWatch, type WatchedPlace } from "../import/watch-folder.ts";
import { StoreFailure } from "../record-store/store/store-failure.ts";
import { type CommandCall, notYours, UsageError } from "./command.ts";
import { withFloor } from "./with-floor.ts";

interface ConsoleHere {
  /** The data folder that the floor lies in. */
  readonly folder: string;
  readonly ask: LocalClient;
  /** Watches a folder for this floor, by looks that the command takes. */
  watchFolder<Import>(how: Omit<WatchedPlace<Import>, "store" | "now" | "isFree">): FolderWatch<Import>;
}

/**
 * Opens the call's floor and asks it as the window would: the same answers, under the same permissions. It is
 * the only way that a command has to the records.
 */
export async function withConsole<T>(
  call: CommandCall,
  work: (console: ConsoleHere) => Promise<T>,
): Promise<T> {
  return withFloor(call, async (floor) => {
    const log = errorLog(floor.folder);
    const unexpected = new Map<string, unknown>();
    const context = await consoleContext({
      floor,
      viewer: viewerAs(call.role),
      handed: namedFiles,
      settle: true,
      log: {
        ...log,
        report(error) {
          const reference = log.report(error);
          unexpected.set(reference, error);
          return reference;
        },
      },
      today: call.today,
    });
    try {
      return await work({
        folder: floor.folder,
        ask: localClient(context),
        watchFolder: (how) =>
          folderWatch({ ...how, store: floor.store, now: context.now, isFree: () => true }),
      });
    } catch (error) {
      const none = noAnswer(error);
      if (none === undefined) throw error;
      if (none.kind === "malformed") throw new UsageError(none.faults.join(" "));
      if (none.kind === "unexpected") throw unexpected.get(none.reference) ?? error;
      throw context.backups.damage() ?? failureOf(none, call);
    }
  });
}

/** A failure that the contract names, said to whoever stands at a command line. */
function failureOf({ code, sentence, data }: NoAnswer & { kind: "named" }, call: CommandCall): StoreFailure {
  const { agent, queue } = (data ?? {}) as { readonly agent?: string; readonly queue?: string };
  switch (code) {
    case "NOT_YOURS":
      return notYours(call);
    case "UNKNOWN_AGENT":
      return refused(`There is no agent called ${agent}. \`evenkeel agents\` lists those there are.`);
    case "UNKNOWN_QUEUE":
      return refused(`There is no queue called ${queue}.`);
    default:
      return refused(sentence);
  }
}

function refused(sentence: string): StoreFailure {
  return new StoreFailure("refused", sentence, "named");
}
