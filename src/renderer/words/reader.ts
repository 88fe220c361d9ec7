import { formatFor } from "./format.ts";

/** The conventions of whoever sits before this window. */
export const format = formatFor(navigator.languages, new Date().getFullYear());
