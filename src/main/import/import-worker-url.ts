/** The file of the import's thread: in the sources a .ts, in the build a .js. */
export function importWorkerUrl(): URL {
  const file = import.meta.url.endsWith(".ts") ? "./import-worker.ts" : "./import-worker.js";
  return new URL(file, import.meta.url);
}
