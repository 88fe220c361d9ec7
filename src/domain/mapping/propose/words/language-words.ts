/** What a word of a label can stand for. */
export const concepts = [
  "time",
  "date",
  "duration",
  "start",
  "end",
  "answer",
  "offer",
  "talk",
  "hold",
  "wait",
  "ring",
  "acw",
  "handle",
  "total",
  "agent",
  "supervisor",
  "customer",
  "evaluator",
  "respondent",
  "team",
  "site",
  "email",
  "phone",
  "call",
  "id",
  "name",
  "first",
  "last",
  "queue",
  "campaign",
  "channel",
  "direction",
  "type",
  "outcome",
  "abandon",
  "resolution",
  "transfer",
  "inward",
  "outward",
  "escalation",
  "complaint",
  "abuse",
  "reason",
  "topic",
  "recording",
  "note",
  "price",
  "count",
  "without",
  "state",
  "shift",
  "absence",
  "training",
  "survey",
  "response",
  "score",
  "max",
  "min",
  "scale",
  "evaluation",
  "form",
  "item",
  "hours",
  "week",
  "hired",
  "left",
  "consent",
  "minutes",
  "kind",
  "behaviour",
] as const;
export type Concept = (typeof concepts)[number];

/** Columns whose values are words, and what each word can mean. The absence and the survey are kinds of theirs. */
export interface ValueWords {
  readonly state: Meanings<
    | "talk"
    | "hold"
    | "acw"
    | "available"
    | "break"
    | "meal"
    | "training"
    | "meeting"
    | "offline"
    | "aux_other"
  >;
  readonly resolution: Meanings<"resolved" | "unresolved" | "declined">;
  readonly absence: Meanings<"planned" | "short_notice">;
  readonly survey: Meanings<"csat" | "nps" | "empathy">;
  /** Beside those that every reader knows (see the outcome words of the plain formats). */
  readonly outcome: Meanings<"handled" | "abandoned" | "unserved">;
  readonly direction: Meanings<"inbound" | "outbound" | "internal">;
  readonly channel: Meanings<"voice" | "email" | "chat" | "sms" | "social">;
}
type Meanings<Meaning extends string> = Readonly<Partial<Record<Meaning, string>>>;

/**
 * The words by which exports in one language name their columns and write their values: in lower case, without
 * accents, a space between two of them; umlauts stay, for they are written in two ways. In labels `word` is a whole word, `stem*` begins one, `*ending` ends one and
 * `*part*` stands anywhere in one (German and Dutch write several words as one); words that belong together are joined
 * by an underscore.
 */
export interface LanguageWords {
  readonly labels: Readonly<Partial<Record<Concept, string>>>;
  readonly values: Partial<ValueWords>;
  /** Words of a label that say nothing of its meaning: units, and little words. */
  readonly silent?: string;
}
