import type { Today } from "../../../contract/today.ts";

/** The promises at risk whose session can be opened. */
export function promisesAtRisk({ promises }: Pick<Today, "promises">) {
  return promises.atRisk.flatMap((promise) =>
    promise.session === null ? [] : [{ ...promise, session: promise.session }],
  );
}

/** What waits on the first screen: its cards, and the promises at risk. */
export function thingsWaiting(today: Pick<Today, "cards" | "promises">): number {
  return today.cards.length + promisesAtRisk(today).length;
}

/** How many people the cards and the promises at risk are about; a person counts once. */
export function peopleWaiting(today: Pick<Today, "cards" | "promises">): number {
  return new Set([
    ...today.cards.flatMap(({ subject }) => (subject.kind === "agent" ? [subject.agent] : [])),
    ...promisesAtRisk(today).map(({ person }) => person.agent),
  ]).size;
}
