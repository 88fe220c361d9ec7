import { crossTable, weightedKappa } from "../statistics/weighted-kappa.ts";
import { agreementRule } from "./agreement.ts";

/** Shares of the maximum that somebody gave the items of one contact, by behaviour; null where one did not apply. */
export interface ContactItems {
  readonly contact: string;
  readonly evaluator: string;
  readonly shares: readonly (number | null)[];
}

/** How far two evaluators agree on contacts that both scored. */
export interface EvaluatorPair {
  readonly first: string;
  readonly second: string;
  readonly contacts: number;
  /** Items that both scored. */
  readonly items: number;
  /** Cohen's kappa with quadratic weights; undefined without variety. */
  readonly kappa: number | undefined;
}

/**
 * Weighted kappa of each pair of evaluators with enough contacts in common, over the items of these contacts
 * (methods, 4.5). An item that one of the two took for not applicable takes no part.
 *
 * @param scored of contacts that several evaluators scored; a second one by the same evaluator takes no part
 * @param min smallest number of contacts in common
 * @returns pairs by their names; the first name is the smaller one
 */
export function evaluatorPairs(
  scored: readonly ContactItems[],
  min: number = agreementRule.minContactsPerEvaluator,
): EvaluatorPair[] {
  const contacts = new Map<string, Map<string, ContactItems>>();
  for (const one of scored) {
    const own = contacts.get(one.contact) ?? new Map<string, ContactItems>();
    contacts.set(one.contact, own);
    if (!own.has(one.evaluator)) own.set(one.evaluator, one);
  }
  const pairs = new Map<
    string,
    { first: string; second: string; contacts: number; points: [number, number][] }
  >();
  for (const own of contacts.values()) {
    const evaluators = [...own.keys()].sort();
    for (const [at, first] of evaluators.entries()) {
      for (const second of evaluators.slice(at + 1)) {
        const name = JSON.stringify([first, second]);
        const pair = pairs.get(name) ?? { first, second, contacts: 0, points: [] };
        pairs.set(name, pair);
        pair.contacts++;
        pair.points.push(...bothScored(own.get(first), own.get(second)));
      }
    }
  }
  return [...pairs.values()]
    .filter((pair) => pair.contacts >= min)
    .sort((a, b) => compare(a.first, b.first) || compare(a.second, b.second))
    .map(({ points, ...pair }) => {
      const categories = [...new Set(points.flat())].sort((a, b) => a - b);
      return {
        ...pair,
        items: points.length,
        kappa: weightedKappa(crossTable(points, categories), "quadratic"),
      };
    });
}

function bothScored(first: ContactItems | undefined, second: ContactItems | undefined): [number, number][] {
  return (first?.shares ?? []).flatMap((share, at): [number, number][] => {
    const other = second?.shares[at] ?? null;
    return share !== null && other !== null ? [[share, other]] : [];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
