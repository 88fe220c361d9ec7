import type { ErrorLog } from "./error-log.ts";
import type { OpenFloor } from "./floor.ts";

const lookMilliseconds = 60 * 60 * 1000;

/**
 * While a console runs: its store is read through once, and each day that begins or finds it running gets
 * its backup. Failures are logged; they do not endanger the records themselves.
 *
 * @returns ends it, once what is under way is done
 */
export function keepBackups(
  { backups }: OpenFloor,
  log: ErrorLog,
  clock: () => number = Date.now,
): () => Promise<void> {
  const day = () => new Date(clock()).toISOString().slice(0, 10);
  let work: Promise<void> = backups
    .checkAtStart()
    .then(() => backups.backUpToday(day()))
    .catch((error) => void log.report(error));
  const timer = setInterval(() => {
    work = work.then(() => backups.backUpToday(day())).catch((error) => void log.report(error));
  }, lookMilliseconds);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await work;
  };
}
