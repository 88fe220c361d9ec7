import { problemSentence } from "../../domain/acting/problem-sentence.ts";
import type { SlotsRead } from "../record-store/acting/slots.ts";

/** Why there is no slot at all; null where there is one. */
export function whyNone({ slots: found, people, refused }: SlotsRead): string | null {
  if (found.length > 0) return null;
  const unknown = people.find(({ hours }) => hours === null);
  if (unknown) {
    return `When ${unknown.name ?? unknown.agent} works is not known: import a rota, or choose a time yourself.`;
  }
  const [most] = refused.filter(({ code }) => code !== "in-the-past" && code !== "not-at-work");
  if (!most) return "They are not at work at the same time in these days. Choose fewer people, or more days.";
  return `There is no time at which they are at work and nothing stands in the way. Most often: ${problemSentence(most.code, null)}`;
}
