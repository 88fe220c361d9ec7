import { lookMilliseconds, untilNextLook } from "../../import/keep-looking.ts";
import { StoreFailure } from "../../record-store/store/store-failure.ts";
import type { ErrorLog } from "./error-log.ts";
import type { WatchedFolder } from "./watched-folder.ts";

/**
 * While a console runs: the folder that is set to be watched is looked at every few seconds.
 *
 * @returns ends it: an import that is under way is called off, and nothing of it is stored
 */
export function keepWatching(watch: WatchedFolder, log: ErrorLog): () => Promise<void> {
  const ended = new AbortController();
  const work = (async () => {
    let said: string | undefined;
    while (!ended.signal.aborted) {
      try {
        await watch.look();
        said = undefined;
      } catch (error) {
        // While another Evenkeel writes, the watch waits its turn.
        if (error instanceof StoreFailure && error.code === "busy") continue;
        // The same again every few seconds says nothing more.
        const sentence = String(error);
        if (sentence !== said) log.report(error);
        said = sentence;
      } finally {
        await untilNextLook(lookMilliseconds, ended.signal);
      }
    }
  })();
  return async () => {
    ended.abort();
    watch.close();
    await work;
  };
}
