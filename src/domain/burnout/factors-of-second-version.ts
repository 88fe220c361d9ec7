import type { FactorCode, FactorRule } from "./factor-rule.ts";

type Added = Pick<FactorRule, "abusive" | "sparesContracted"> & {
  readonly partTime?: NonNullable<FactorRule["leastExposure"]["partTime"]>;
};

/** Where three days are asked, two of somebody with half a week's contract. */
const twoDaysPartTime = { kind: "amount", amount: 2, upToHours: 20 } as const;

/** What the second version of the rules adds to the factors of the first (methods, 8.1). */
const added: Readonly<Partial<Record<FactorCode, Added>>> = {
  "emotional-demand": { abusive: { zeroAt: 1, oneAt: 10 } },
  "quick-returns": { partTime: twoDaysPartTime },
  "busy-share": { partTime: { kind: "share", ofContract: 0.6 } },
  "longest-stretch": { partTime: twoDaysPartTime },
  overtime: { partTime: twoDaysPartTime },
  "late-or-night-work": { partTime: twoDaysPartTime, sparesContracted: true },
  adherence: { partTime: twoDaysPartTime },
};

/** A factor of the first version as the second has it. */
export function ofSecondVersion(factor: FactorRule): FactorRule {
  const { partTime, ...more } = added[factor.code] ?? {};
  const { leastExposure } = factor;
  return { ...factor, ...more, leastExposure: partTime ? { ...leastExposure, partTime } : leastExposure };
}
