import type { BurnoutRule } from "./burnout-rule.ts";
import { type FactorEdges, type FactorRule, isDefined } from "./factor-rule.ts";
import type { ChangeableSetting, SettingField, SettingValue } from "./rule-setting.ts";

interface FactorField {
  readonly field: SettingField;
  readonly name: string;
  readonly unit: (factor: FactorRule) => string;
  readonly sentence: (factor: FactorRule) => string;
  /** undefined where the factor has no such setting. */
  read(factor: FactorRule): SettingValue | undefined;
  write(factor: FactorRule, value: SettingValue): FactorRule;
}

/**
 * What a floor may change of the factors of a rule (methods, 3.2): its meaning, role, direction and evidence stay.
 *
 * @returns in the order of the factors; a factor without a defined quantity has no switch
 * @example factorSettings(firstBurnoutRule)[1]?.code // "emotional-demand.weight"
 */
export function factorSettings(rule: BurnoutRule): ChangeableSetting[] {
  return rule.factors.flatMap((factor) =>
    factorFields.flatMap((field): ChangeableSetting[] => {
      const value = field.read(factor);
      if (value === undefined) return [];
      const { code, name, note, evidence } = factor;
      return [
        {
          code: `${code}.${field.field}`,
          group: "factors",
          field: field.field,
          of: code,
          ofName: name,
          name: `${name}: ${field.name}`,
          sentence: field.sentence(factor),
          unit: field.unit(factor),
          value,
          reason: note,
          evidence,
          with: (changed) => withFactor(rule, field.write(factor, changed)),
        },
      ];
    }),
  );
}

function withFactor(rule: BurnoutRule, changed: FactorRule): BurnoutRule {
  const factors = rule.factors.map((factor) => (factor.code === changed.code ? changed : factor));
  return { ...rule, factors };
}

const own = ({ unit }: FactorRule) => unit;

const factorFields: readonly FactorField[] = [
  {
    field: "on",
    name: "switched on",
    unit: () => "",
    sentence: ({ name, on }) => `${name} ${on ? "counts" : "does not count"}.`,
    read: (factor) => (isDefined(factor) ? factor.on : undefined),
    write: (factor, on) => ({ ...factor, on: on === true }),
  },
  {
    field: "weight",
    name: "weight",
    unit: () => "weight",
    sentence: ({ name, weight }) => `${name} weighs ${weight} in the sum of all weights.`,
    read: ({ weight }) => weight,
    write: (factor, weight) => ({ ...factor, weight: Number(weight) }),
  },
  fixedEdge("counts-from", "counts from", "zeroAt", "begins to count at"),
  fixedEdge("whole-at", "counts whole at", "oneAt", "counts whole at"),
  queueEdge(
    "queue-share",
    "counts whole at the queue's percentile",
    "oneAtShare",
    "share of the queue's people",
  ),
  queueEdge("queue-scales", "scales over the queue's median", "leastScales", "min scales"),
  {
    field: "min-scale",
    name: "min scale",
    unit: own,
    sentence: ({ name, sMin, unit }) =>
      `${name}: a deviation is measured in steps of at least ${sMin} (${unit}).`,
    read: ({ sMin }) => sMin,
    write: (factor, sMin) => ({ ...factor, sMin: Number(sMin) }),
  },
  {
    field: "min-records",
    name: "valid from",
    unit: ({ leastExposure }) => leastExposure.unit,
    sentence: ({ name, leastExposure: { amount, unit } }) =>
      `${name}: a week with fewer than ${amount} ${unit} is not known.`,
    read: ({ leastExposure }) => leastExposure.amount,
    write: (factor, amount) => ({
      ...factor,
      leastExposure: { ...factor.leastExposure, amount: Number(amount) },
    }),
  },
];

type FixedEdges = FactorEdges & { readonly kind: "fixed" };
type QueueEdges = FactorEdges & { readonly kind: "queue" };

function fixedEdge(field: SettingField, name: string, edge: "zeroAt" | "oneAt", does: string): FactorField {
  const edgesOf = ({ edges }: FactorRule): FixedEdges | undefined =>
    edges?.kind === "fixed" ? edges : undefined;
  return {
    field,
    name,
    unit: own,
    sentence: (factor) => `${factor.name} ${does} ${edgesOf(factor)?.[edge]} (${factor.unit}).`,
    read: (factor) => edgesOf(factor)?.[edge],
    write(factor, value) {
      const edges = edgesOf(factor);
      return edges ? { ...factor, edges: { ...edges, [edge]: Number(value) } } : factor;
    },
  };
}

function queueEdge(
  field: SettingField,
  name: string,
  edge: "oneAtShare" | "leastScales",
  unit: string,
): FactorField {
  const edgesOf = ({ edges }: FactorRule): QueueEdges | undefined =>
    edges?.kind === "queue" ? edges : undefined;
  return {
    field,
    name,
    unit: () => unit,
    sentence: (factor) =>
      `${factor.name} counts whole at the larger of two: the queue's percentile ${edgesOf(factor)?.oneAtShare} of the week, and its median with ${edgesOf(factor)?.leastScales} min scales.`,
    read: (factor) => edgesOf(factor)?.[edge],
    write(factor, value) {
      const edges = edgesOf(factor);
      return edges ? { ...factor, edges: { ...edges, [edge]: Number(value) } } : factor;
    },
  };
}
