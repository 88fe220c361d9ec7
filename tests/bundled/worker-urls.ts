import { join } from "node:path";
import { pathToFileURL } from "node:url";

const bundled = (name: string) => pathToFileURL(join(process.env.EVENKEEL_TEST_BUNDLES ?? "", name));

/** In tests, instead of the functions of the same names in src/main. */
export const storeWorkerUrl = () => bundled("store-worker.js");
export const importWorkerUrl = () => bundled("import-worker.js");
