/** Why an update of Evenkeel changed a figure: a closed list, each with its sentence in the window's words. */
export const changeReasons = [
  /** Of two files that say otherwise of one record the newer export wins; before, their content decided. */
  "newest-export-wins",
  /** A state or contact that the end of an export cut gives way to the whole one. */
  "cut-record-is-whole",
  /** A shift that was moved within its day takes the place of the old one. */
  "moved-shift-counts-once",
  /** One call that two systems saw is one contact. */
  "call-of-two-systems-counts-once",
  /** A contact of several agents counts once, and each of them keeps their own work. */
  "contact-of-several-agents",
  /** Contacts whose handle time is not known stay outside its mean. */
  "unknown-times-left-out",
  /** What earlier steps of the update changed in how a figure is computed from the same records. */
  "computed-otherwise",
] as const;
export type ChangeReason = (typeof changeReasons)[number];

/** What a figure is about. */
export const figureSubjects = ["floor", "agent", "queue"] as const;
export type FigureSubject = (typeof figureSubjects)[number];

/** The figures that are compared, each with the kind of records that it comes from. */
const sourceOfFigure = {
  handled: "contact",
  handleSeconds: "contact",
  meanHandleSeconds: "contact",
  arrivals: "contact",
  abandoned: "contact",
  loggedSeconds: "agent_state",
  rosteredSeconds: "shift",
  team: "roster_entry",
  meanScore: "evaluation_item",
} as const;
export type FigureName = keyof typeof sourceOfFigure;
export const figureNames = Object.keys(sourceOfFigure) as readonly FigureName[];

/** A figure at one moment; its value is null where there is none. Seconds, counts, scores of 0 to 100, or a name. */
export interface KeptFigure {
  readonly subject: FigureSubject;
  /** The agent's source id, the queue's name; blank for the floor. */
  readonly name: string;
  readonly figure: FigureName;
  readonly value: string | number | null;
}

export interface FigureChange {
  readonly subject: FigureSubject;
  readonly name: string;
  readonly figure: FigureName;
  readonly before: string | number | null;
  readonly after: string | number | null;
  readonly reasons: readonly ChangeReason[];
}

/** Why the records of a kind changed for a subject; none known: an empty list. */
export type ReasonsOf = (subject: FigureSubject, name: string, kind: string) => readonly ChangeReason[];

// Sums of the same seconds in another order differ in their last digits.
const sameWithin = 1e-6;

/**
 * The figures that differ, with why, in the order of `before`; what only one of the two lists has is null in the
 * other. A difference of less than a millionth is none.
 *
 * @example figureChanges([handled(3)], [handled(4)], () => ["newest-export-wins"]) // one change: 3 to 4
 */
export function figureChanges(
  before: readonly KeptFigure[],
  after: readonly KeptFigure[],
  reasonsOf: ReasonsOf,
): FigureChange[] {
  const now = new Map(after.map((figure) => [nameOf(figure), figure]));
  const known = new Set(before.map(nameOf));
  const came = after.filter((figure) => !known.has(nameOf(figure)));
  const pairs = [
    ...before.map((figure) => ({
      figure,
      before: figure.value,
      after: now.get(nameOf(figure))?.value ?? null,
    })),
    ...came.map((figure) => ({ figure, before: null, after: figure.value })),
  ];
  const changed = pairs.filter((pair) => !isSame(pair.before, pair.after));
  const others = new Set(changed.map(({ figure }) => nameOf(figure)));
  return changed.map(({ figure: { subject, name, figure }, ...values }) => {
    const isOnlyMean =
      figure === "meanHandleSeconds" &&
      !others.has(nameOf({ subject, name, figure: "handleSeconds" })) &&
      !others.has(nameOf({ subject, name, figure: "handled" }));
    const found = reasonsOf(subject, name, sourceOfFigure[figure]);
    const reasons: readonly ChangeReason[] = isOnlyMean ? ["unknown-times-left-out"] : found;
    return {
      subject,
      name,
      figure,
      ...values,
      reasons: reasons.length > 0 ? reasons : ["computed-otherwise"],
    };
  });
}

function nameOf({ subject, name, figure }: Omit<KeptFigure, "value">): string {
  return `${subject}\n${name}\n${figure}`;
}

function isSame(a: KeptFigure["value"], b: KeptFigure["value"]): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= sameWithin * Math.max(1, Math.abs(a), Math.abs(b));
}
