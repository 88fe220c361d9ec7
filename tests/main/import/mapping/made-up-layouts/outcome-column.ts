import type { Chance } from "./chance.ts";
import { type Draft, fromColumn } from "./draft.ts";
import type { MadeContact } from "./made-floor.ts";

type OutcomeMeaning = "handledWord" | "abandonedWord" | "unservedWord" | "yes" | "no";

/** Adds what says how a contact ended: words, or a yes and no. Gives what its words can mean beside the truth. */
export function outcomeColumn(
  draft: Draft,
  chance: Chance,
  contacts: readonly MadeContact[],
  words: (meaning: OutcomeMeaning) => readonly string[],
): Record<string, readonly string[]> {
  const shape = chance.pick(["words", "words", "words", "isAnswered", "isAbandoned"] as const);
  if (shape !== "words") {
    const pairs = words("yes")
      .map((yes, at) => ({ yes, no: words("no")[at] ?? "" }))
      .filter(({ no }) => no !== "");
    const { yes, no } = chance.pick(pairs);
    const [handled, other] = shape === "isAnswered" ? [yes, no] : [no, yes];
    const column = draft.text(
      shape,
      contacts.map(({ ended }) => (ended === "handled" ? handled : other)),
      { group: 0 },
    );
    draft.fields.outcome = fromColumn(column, { [handled]: "handled", [other]: "abandoned" });
    return {};
  }
  const handled = chance.shuffled(words("handledWord")).slice(0, chance.whole(1, 2));
  const abandoned = chance.shuffled(words("abandonedWord")).slice(0, chance.whole(1, 2));
  const unserved = chance.pick(words("unservedWord"));
  const said = contacts.map(({ ended }) => {
    if (ended === "unserved") return unserved;
    return chance.pick(ended === "handled" ? handled : abandoned);
  });
  const meanings = { ...Object.fromEntries(handled.map((word) => [word, "handled"])) };
  for (const word of abandoned) meanings[word] = "abandoned";
  meanings[unserved] = "unserved";
  const used = Object.entries(meanings).filter(([word]) => said.includes(word));
  draft.fields.outcome = fromColumn(draft.text("outcome", said, { group: 0 }), Object.fromEntries(used));
  // A lost call and one that met a busy line or a voice mailbox are as good as one.
  return { [unserved]: ["abandoned"] };
}
