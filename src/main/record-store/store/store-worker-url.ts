/** The file of the store's thread: in the sources a .ts, in the build a .js. */
export function storeWorkerUrl(): URL {
  const file = import.meta.url.endsWith(".ts") ? "./store-worker.ts" : "./store-worker.js";
  return new URL(file, import.meta.url);
}
