import { type CatalogueEntry, type Playbook, playbook } from "../../contract/catalogue.ts";
import { isoOfServiceDay } from "../../domain/calendar/service-day.ts";
import type { BookedTemplate } from "../record-store/acting/book-session.ts";
import type { AnswersContext } from "./context.ts";
import type { RefusedError } from "./refused.ts";

/** Every version of every entry, the newest version first; entries in the order of the catalogue. */
export async function catalogueVersions(
  context: AnswersContext,
): Promise<ReadonlyMap<string, readonly CatalogueEntry[]>> {
  const own = await context.records.read("ownPlaybooks");
  const entries = new Map<string, CatalogueEntry[]>();
  const came = { version: 1, changedBy: null, changedOn: null, reason: null };
  for (const entry of context.playbooks) entries.set(entry.play, [{ ...structuredClone(entry), ...came }]);
  for (const { play, version, content, changedBy, changedDay, reason } of own) {
    const versionFacts = { version, changedBy, changedOn: isoOfServiceDay(changedDay), reason };
    const entry = { ...playbook.parse(JSON.parse(content)), ...versionFacts };
    entries.set(play, [entry, ...(entries.get(play) ?? [])]);
  }
  return entries;
}

/** The newest version of each entry: refreshers first. */
export async function catalogue(context: AnswersContext): Promise<CatalogueEntry[]> {
  const versions = await catalogueVersions(context);
  const newest = [...versions.values()].flatMap(([entry]) => (entry ? [entry] : []));
  return newest.toSorted((a, b) => (a.kind === b.kind ? 0 : a.kind === "refresher" ? -1 : 1));
}

/** The entry that a session is booked with, and its usual length. */
export async function bookedTemplate(
  context: AnswersContext,
  play: string,
  errors: RefusedError,
): Promise<{ readonly booked: BookedTemplate; readonly minutes: number; readonly group: Playbook["group"] }> {
  const entry = (await catalogueVersions(context)).get(play)?.[0];
  if (!entry) {
    const sentence = "There is no such entry in the catalogue.";
    throw errors.REFUSED({ message: sentence, data: { code: "unknown-play", sentence } });
  }
  const { kind, version, title, calendarTitle, behaviours, minutes, group } = entry;
  return { booked: { play, version, kind, title, calendarTitle, behaviours }, minutes, group };
}
