import { join } from "node:path";

/** The path of a program or a thread that this run of the tests has bundled: see bundle.ts. */
export const bundled = (name: string) => join(process.env.EVENKEEL_TEST_BUNDLES ?? "", name);
