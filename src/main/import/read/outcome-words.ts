import type { ContactOutcome } from "../../../domain/floor/contact.ts";

const handled = [
  [
    "handled",
    "answered",
    "completed",
    "complete",
    "connected",
    "served",
    "accepted",
    "taken",
    "closed",
    "success",
  ],
  ["beantwortet", "angenommen", "bearbeitet", "erledigt", "repondu", "traite", "pris", "decroche"],
  ["contestada", "contestado", "atendida", "atendido", "respondida", "risposta", "gestita", "beantwoord"],
  ["odebrane", "besvarat", "besvaret", "отвечен", "отвечено", "принят", "cevaplandi"],
];
const abandoned = [
  [
    "abandoned",
    "abandon",
    "abandoned call",
    "short abandon",
    "short abandoned",
    "caller abandoned",
    "customer abandoned",
    "missed",
    "missed call",
    "no answer",
    "not answered",
    "unanswered",
  ],
  ["noanswer", "hung up", "hang up", "hangup", "hang", "lost", "caller hung up", "customer hung up", "aban"],
  ["verpasst", "abgebrochen", "aufgelegt", "nicht angenommen", "nicht beantwortet", "manque", "abandonne"],
  ["sans reponse", "non repondu", "perdida", "perdido", "abandonada", "abandonado", "no contestada"],
  ["persa", "abbandonata", "gemist", "niet beantwoord", "nieodebrane", "missat", "ubesvart", "ubesvaret"],
  ["пропущен", "пропущено", "не отвечен", "cevapsiz"],
];
/** It reached the service, but nobody is known to have served it, and the customer did not give up. */
const unserved = [
  ["unserved", "busy", "failed", "congestion", "error", "rejected", "declined", "voicemail", "voice mail"],
  [
    "callback",
    "callback requested",
    "queued callback",
    "call back",
    "rückruf",
    "ruckruf",
    "overflow",
    "timeout",
  ],
  ["timed out", "transferred to voicemail", "besetzt", "occupe", "ocupado", "occupato", "bezet"],
];

// Longer texts are no outcomes, and are not looked through.
const longest = 64;

const outcomes = new Map<string, ContactOutcome>([
  ...handled.flat().map((word) => [word, "handled"] as const),
  ...abandoned.flat().map((word) => [word, "abandoned"] as const),
  ...unserved.flat().map((word) => [word, "unserved"] as const),
]);

/**
 * How a contact ended, by the word of its source; undefined where the word is not known. A queued callback is
 * not an abandoned call: somebody will ring back.
 *
 * @example outcomeOf("No answer") // "abandoned"
 * @example outcomeOf("outbound_missed") // "unserved"
 */
export function outcomeOf(text: string): ContactOutcome | undefined {
  const known = outcomes.get(text) ?? (text.length > longest ? undefined : outcomes.get(plain(text)));
  if (known !== undefined || text.length > longest) return known;
  const bare = plain(text.replace(/\s*\([^)]*\)$/u, ""));
  const [, direction, ended] = /^(inbound|incoming|outbound|outgoing|internal) (.+)$/.exec(bare) ?? [];
  if (direction !== undefined && ended !== undefined) {
    const said = outcomes.get(ended);
    // Whom the floor calls waits for nobody, and cannot give up.
    return said === "abandoned" && !/^in(?:bound|coming)$/.test(direction) ? "unserved" : said;
  }
  const [, word, , where] =
    /^(.+?) (by (?:the )?(?:agent|operator|user|caller|customer|client)|(in|on|while in|during) (?:the )?(?:queue|hold))$/.exec(
      bare,
    ) ?? [];
  if (word === undefined) return outcomes.get(bare);
  const meaning = outcomes.get(word);
  // Who hung up or declined changes what such a word means; who answered or gave up does not.
  return where !== undefined || /^(?:answered|handled|completed|accepted|abandoned)$/.test(word)
    ? meaning
    : undefined;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[\s_.-]+/gu, " ")
    .trim();
}
