/** The file of the intake's thread: in the sources a .ts, in the build a .js. */
export function intakeWorkerUrl(): URL {
  const file = import.meta.url.endsWith(".ts") ? "./intake-worker.ts" : "./intake-worker.js";
  return new URL(file, import.meta.url);
}
