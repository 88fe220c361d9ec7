/** Why an evaluation takes no part in any mean: it is named and counted, never averaged in silently. */
export const leftOutReasons = ["too-few-items", "scale-changed", "unknown-agent", "told-twice"] as const;
export type LeftOut = (typeof leftOutReasons)[number];

/** Whether an evaluation counts in means: it has a score, and nothing speaks against it. */
export function counts<One extends { readonly leftOut: LeftOut | null; readonly score: number | null }>(
  one: One,
): one is One & { readonly score: number } {
  return one.leftOut === null && one.score !== null;
}

interface CheckedEvaluation {
  readonly evaluation: string;
  readonly agent: string;
  readonly evaluator: string;
  readonly form: string;
  readonly source: string;
  readonly contact: string | null;
  /** UTC seconds. */
  readonly evaluatedAt: number;
  /** What its own items already say against it. */
  readonly leftOut: LeftOut | null;
}

/**
 * Why each evaluation does not count, or null where it does. Beside what its items say: an agent whom
 * nothing but evaluations names is perhaps a mistyped one; and of several evaluations of one contact by the
 * same evaluator on the same form the latest counts (of one instant the one with the larger id).
 *
 * @param known whether anything else names an agent; undefined where nothing else names anybody
 * @returns an entry for each, in the order given
 */
export function leftOutOf(
  evaluations: readonly CheckedEvaluation[],
  known: ((agent: string) => boolean) | undefined,
): (LeftOut | null)[] {
  const latest = new Map<string, CheckedEvaluation>();
  const repeated = contactsScoredTwice(evaluations);
  const nameOf = ({ agent, contact, evaluator, form, source }: CheckedEvaluation) =>
    `${agent}\n${contact}\n${evaluator}\n${form}\n${source}`;
  for (const one of evaluations) {
    if (!repeated.has(one.contact) || one.leftOut !== null) continue;
    const name = nameOf(one);
    const other = latest.get(name);
    if (!other || isLater(one, other)) latest.set(name, one);
  }
  return evaluations.map((one) => {
    if (one.leftOut !== null) return one.leftOut;
    if (known && !known(one.agent)) return "unknown-agent";
    return repeated.has(one.contact) && latest.get(nameOf(one)) !== one ? "told-twice" : null;
  });
}

/** Contacts with two evaluations, whoever gave them: the others need no name of their own. */
export function contactsScoredTwice(
  evaluations: readonly { readonly contact: string | null }[],
): ReadonlySet<string | null> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { contact } of evaluations) {
    if (contact === null) continue;
    if (once.has(contact)) twice.add(contact);
    else once.add(contact);
  }
  return twice;
}

function isLater(a: CheckedEvaluation, b: CheckedEvaluation): boolean {
  return a.evaluatedAt === b.evaluatedAt ? a.evaluation > b.evaluation : a.evaluatedAt > b.evaluatedAt;
}

/** Which evaluations are looked at: those that count, those left out, or all. */
export const countedChoices = ["counted", "left-out", "all"] as const;
export type CountedChoice = (typeof countedChoices)[number];
