import type { AnswersContext } from "../answers/context.ts";
import { type LocalClient, localClient, namedSentence } from "../answers/local-client.ts";
import { consoleContext, viewerAs } from "../hosts/shared/console-context.ts";
import { errorLog } from "../hosts/shared/error-log.ts";
import type { OpenFloor } from "../hosts/shared/floor.ts";
import { droppedFiles } from "../hosts/shared/handed-files.ts";
import { StoreFailure } from "../record-store/store/store-failure.ts";
import type { CommandCall } from "./command.ts";
import { withFloor } from "./with-floor.ts";

interface ConsoleHere {
  readonly floor: OpenFloor;
  readonly context: AnswersContext;
  readonly ask: LocalClient;
}

/** Opens the call's floor and asks it as the window would: the same answers, under the same permissions. */
export async function withConsole<T>(
  call: CommandCall,
  work: (console: ConsoleHere) => Promise<T>,
): Promise<T> {
  return withFloor(call, async (floor) => {
    const context = await consoleContext({
      floor,
      viewer: viewerAs(call.role),
      handed: droppedFiles(),
      log: errorLog(floor.folder),
      today: call.today,
    });
    try {
      return await work({ floor, context, ask: localClient(context) });
    } catch (error) {
      const sentence = namedSentence(error);
      throw sentence === undefined ? error : new StoreFailure("refused", sentence, "named");
    }
  });
}
