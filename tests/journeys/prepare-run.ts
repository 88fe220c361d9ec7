import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeFolder } from "../remove-folder.ts";
import { placeOfRun } from "./prepared-floors.ts";

/** Before and after a run of the journeys: the folder in which its floors are kept. */
export default function prepareRun(): () => void {
  const place = mkdtempSync(join(tmpdir(), "evenkeel-prepared-"));
  process.env[placeOfRun] = place;
  return () => removeFolder(place);
}
