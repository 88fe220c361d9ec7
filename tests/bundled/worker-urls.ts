import { pathToFileURL } from "node:url";
import { bundled } from "./bundled.ts";

/** In tests, instead of the functions of the same names in src/main. */
export const storeWorkerUrl = () => pathToFileURL(bundled("store-worker.js"));
export const importWorkerUrl = () => pathToFileURL(bundled("import-worker.js"));
