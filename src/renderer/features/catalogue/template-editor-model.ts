import type { CatalogueEntry, Playbook } from "../../../contract/catalogue.ts";

/** The lists of an entry that are typed one to a line. */
export const lineFields = ["prepare", "do", "dont", "agree"] as const;
export type LineField = (typeof lineFields)[number];

/** What a text of lines says; empty lines are left out. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** An entry without what its version says of itself, to be changed and kept as the next one. */
export function draftOf(entry: CatalogueEntry): Playbook {
  const { version: _version, changedBy: _by, changedOn: _on, reason: _reason, ...draft } = entry;
  return draft;
}

/** Whether a draft can be kept: what an entry must have is there. */
export function isComplete(draft: Playbook): boolean {
  const texts = [draft.title, draft.calendarTitle, draft.purpose, draft.when, draft.notWhen];
  return (
    texts.every((text) => text.trim() !== "") &&
    draft.do.length > 0 &&
    draft.dont.length > 0 &&
    draft.group.least <= draft.group.most &&
    draft.guide.every(({ title, text }) => title.trim() !== "" && text.trim() !== "")
  );
}
