import type { SessionDetail, SessionEvent, SessionLine } from "../../../contract/sessions.ts";

/** Whether a session can be marked held: one from a signal not before the agent's copy was handed over. */
export function mayHold({
  copyNeeded,
  copyHandedOn,
}: Pick<SessionLine, "copyNeeded" | "copyHandedOn">): boolean {
  return !copyNeeded || copyHandedOn !== null;
}

/** What was written about a session, in its order. */
export function notesOf({ events }: Pick<SessionDetail, "events">): readonly SessionEvent[] {
  return events.filter(
    ({ kind, text }) => (kind === "noted" || kind === "held") && text !== null && text !== "",
  );
}

/** A step as it is typed, before it is agreed. */
export interface StepDraft {
  readonly key: number;
  readonly text: string;
  readonly due: string;
  readonly keeper: "supervisor" | "agent" | "planner";
}

/** The steps that say something; those left empty are left out. */
export function agreedSteps(drafts: readonly StepDraft[]) {
  return drafts
    .filter(({ text }) => text.trim() !== "")
    .map(({ text, due, keeper }) => ({ text: text.trim(), due, keeper }));
}
