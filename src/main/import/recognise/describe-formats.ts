import { formats } from "../formats/formats.ts";
import { formatTitle } from "./format-title.ts";

export interface FormatDescription {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly needsZone: boolean;
}

/** The layouts of files that are known, for people. */
export function describeFormats(): FormatDescription[] {
  return formats.map((format) => ({
    id: format.id,
    title: formatTitle(format),
    columns: format.columns,
    needsZone: format.alwaysLocal,
  }));
}
