import { type AgentShape, agentColumns } from "./agent-columns.ts";
import type { Chance } from "./chance.ts";
import { constant, Draft, fromColumn, key } from "./draft.ts";
import type { DraftedLayout } from "./drafted-layout.ts";
import { type MadeContact, madeAgents, madeContacts } from "./made-floor.ts";
import type { MadeColumn } from "./made-layout.ts";
import { addNoise, type Noise } from "./noise-columns.ts";
import { outcomeColumn } from "./outcome-column.ts";
import { actualTimes, type TimePattern, timeColumns } from "./time-columns.ts";
import { type ContactWords, contactWords, type Language } from "./vocabulary/vocabulary.ts";

export interface ContactsAsked {
  readonly language: Language;
  readonly pattern: TimePattern;
  readonly agentShape: AgentShape;
  readonly hasHeldBack: boolean;
  /** Without a header only what the values prove can be asked for. */
  readonly isHeadless: boolean;
}

/** A file of contacts: a row a contact. */
export function contactsDraft(chance: Chance, asked: ContactsAsked): DraftedLayout {
  const { language, pattern, isHeadless } = asked;
  const words = contactWords(language, asked.hasHeldBack);
  const draft = new Draft(chance, language, (meaning) => words(meaning as keyof ContactWords));
  const isOutbound = pattern === "length" && chance.isTrue(0.7);
  const hasParts = pattern !== "length" && pattern !== "handle";
  const lost = isOutbound || isHeadless || chance.isTrue(0.2) ? 0 : chance.whole(5, 15) / 100;
  const floor = {
    firsts: words("firsts"),
    lasts: words("lasts"),
    teams: words("teams"),
    queues: words("queues").slice(0, chance.whole(2, 6)),
  };
  const agents = madeAgents(chance, floor);
  const contacts = madeContacts(chance, agents, floor, {
    hasHold: hasParts && pattern !== "length-end",
    hasAcw: !isHeadless && pattern !== "length" && chance.isTrue(0.75),
    lost,
    hasUnserved: chance.isTrue(0.4),
    outbound: isOutbound ? 1 : chance.isTrue(0.3) ? 0.3 : 0,
    chats:
      pattern === "span" || pattern === "total" || pattern === "length-end" || chance.isTrue(0.8) ? 0 : 0.25,
  });
  const each = (of: (contact: MadeContact) => string | null) => contacts.map(of);

  const agent = agentColumns(
    draft,
    chance,
    asked.agentShape,
    contacts.map(({ agent }) => agent),
    true,
  );
  const times = timeColumns(draft, chance, contacts, pattern, isHeadless);
  const customer = addContactId(draft, chance, contacts, [...agent.columns, ...times.start], isHeadless);
  if (!isHeadless) addAbout();
  const alsoMeans = outcome();

  const without: Noise[] = isHeadless
    ? [
        "rowNumber",
        "supervisor",
        "agentEmail",
        "extension",
        "customerName",
        "customerId",
        "crm",
        "campaign",
        "wrapUp",
        "priority",
      ]
    : customer;
  const noiseRows = contacts.map(({ agent, customer, offered }) => ({ agent, customer, at: offered }));
  addNoise(draft, chance, isHeadless ? 2 : chance.whole(3, 10), noiseRows, words, without);

  const figures = new Map<string, { handled: number; handleSeconds: number }>();
  for (const [at, contact] of contacts.entries()) {
    if (contact.agent === null) continue;
    const called = agent.called(contact.agent);
    const { handled, handleSeconds } = figures.get(called) ?? { handled: 0, handleSeconds: 0 };
    figures.set(called, { handled: handled + 1, handleSeconds: handleSeconds + (times.handle[at] ?? 0) });
  }
  return {
    draft,
    kind: "contacts",
    alsoMeans,
    figures,
    actual: actualTimes(contacts),
    what: `${pattern}, ${asked.agentShape}`,
  };

  function addAbout() {
    if (chance.isTrue(0.65))
      draft.fields.queue = fromColumn(
        draft.text(
          "queue",
          each(({ queue }) => queue),
        ),
      );
    if (chance.isTrue(0.35)) {
      const team = draft.text(
        "team",
        each(({ agent }) => agent?.team ?? null),
        { group: 1 },
      );
      draft.fields.team = fromColumn(team);
    }
    const hasBoth = contacts.some((contact) => contact.isOutbound !== contacts[0]?.isOutbound);
    if (hasBoth || chance.isTrue(0.3)) {
      const [inbound, outbound] = [chance.pick(words("inbound")), chance.pick(words("outbound"))];
      const said = each((contact) => (contact.isOutbound ? outbound : inbound));
      draft.fields.direction = fromWords("direction", said, { [inbound]: "inbound", [outbound]: "outbound" });
    }
    const hasChats = contacts.some(({ isChat }) => isChat);
    if (hasChats || chance.isTrue(0.2)) {
      const [voice, chat] = [chance.pick(words("voice")), chance.pick(words("chat"))];
      const said = each(({ isChat }) => (isChat ? chat : voice));
      draft.fields.channel = fromWords("channel", said, { [voice]: "voice", [chat]: "chat" });
    }
    if (chance.isTrue(0.25)) {
      const said = chance.whole(0, words("yes").length - 1);
      const [yes, no] = [words("yes")[said] ?? "", words("no")[said] ?? ""];
      draft.text(
        "transferred",
        each(() => (chance.isTrue(0.12) ? yes : no)),
        {
          mayBe: ["transferred_out", "transferred_in"],
        },
      );
    }
  }

  /** A column of the file's words, with the floor's words for those that come. */
  function fromWords(
    meaning: "direction" | "channel",
    said: readonly (string | null)[],
    meanings: Readonly<Record<string, string>>,
  ) {
    const used = Object.entries(meanings).filter(([word]) => said.includes(word));
    return fromColumn(draft.text(meaning, said, { group: 0 }), Object.fromEntries(used));
  }

  function outcome() {
    if (isHeadless || (lost === 0 && chance.isTrue(0.5)) || isOutbound || chance.isTrue(0.15)) {
      draft.fields.outcome = constant("handled");
      return {};
    }
    return outcomeColumn(draft, chance, contacts, words);
  }
}

/** Adds the contact's id, or a key in its place; gives the kinds of noise that it has used up. */
function addContactId(
  draft: Draft,
  chance: Chance,
  contacts: readonly MadeContact[],
  keyed: readonly MadeColumn[],
  isHeadless: boolean,
): Noise[] {
  if (isHeadless || chance.isTrue(0.72)) {
    const from = chance.whole(10_000, 900_000);
    const write = chance.pick([
      (at: number) => String(from + at),
      (at: number) => `${chance.whole(10_000_000, 99_999_999).toString(16)}-${(from + at).toString(16)}-4c1d`,
      (at: number) => `C-2026-${String(from + at * 3).padStart(7, "0")}`,
      // Without a header nobody could say that these are no times.
      ...(isHeadless ? [] : [(at: number) => `${contacts[at]?.offered}.${from + at}`]),
    ]);
    const id = draft.text(
      "contactId",
      contacts.map((_, at) => write(at)),
      { group: 0, mayBe: ["contact_id"] },
    );
    draft.fields.contact_id = fromColumn(id);
    return [];
  }
  const customer = draft.text(
    "customerId",
    contacts.map(({ customer }) => `K${customer}`),
    {
      group: 0,
      mayBe: ["customer"],
    },
  );
  draft.fields.contact_id = key([...keyed, customer]);
  return ["customerId"];
}
