import type { FactorSetting } from "../../../contract/burnout-rules.ts";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { type FactorDraft, type FactorField, factorFields, type RuleDraft } from "./rule-form-model.ts";
import type { RuleProblemOf } from "./rule-problems.tsx";
import { rulesWords } from "./rules-words.ts";

const words = rulesWords.factors;

/** The factors, a line each: whether it counts, how much, and from where to where. */
export function RuleFactors({
  factors,
  draft,
  problems,
  onEdit,
}: {
  readonly factors: readonly FactorSetting[];
  readonly draft: RuleDraft;
  readonly problems: readonly RuleProblemOf[];
  readonly onEdit: (code: FactorSetting["code"], next: Partial<FactorDraft>) => void;
}) {
  return (
    <ScrollRegion label={words.scroll} className="rows-wide">
      <table className="rows rule-factors">
        <thead>
          <tr>
            <th scope="col">{words.heads.name}</th>
            <th scope="col">{words.heads.on}</th>
            {(["weight", "zeroAt", "oneAt"] as const).map((field) => (
              <th key={field} scope="col">
                {words.heads[field]}
              </th>
            ))}
            <th scope="col">{words.heads.unit}</th>
            {(["sMin", "leastExposure"] as const).map((field) => (
              <th key={field} scope="col">
                {words.heads[field]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {factors.map((factor) => (
            <FactorLine
              key={factor.code}
              factor={factor}
              draft={draft.factors[factor.code]}
              wrong={problems.filter((problem) => problem.factor === factor.code)}
              onEdit={(next) => onEdit(factor.code, next)}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface LineProps {
  readonly factor: FactorSetting;
  readonly draft: FactorDraft | undefined;
  readonly wrong: readonly RuleProblemOf[];
  readonly onEdit: (next: Partial<FactorDraft>) => void;
}

function FactorLine({ factor, draft, wrong, onEdit }: LineProps) {
  if (!draft) return null;
  const field = (name: FactorField, unit: string) => (
    <Field factor={factor} field={name} unit={unit} draft={draft} wrong={wrong} onEdit={onEdit} />
  );
  return (
    <tr className={draft.on ? undefined : "rule-off"}>
      <th scope="row">{factor.name}</th>
      <td>
        {factor.defined ? (
          <input
            type="checkbox"
            aria-label={words.on(factor.name)}
            checked={draft.on}
            onChange={({ currentTarget }) => onEdit({ on: currentTarget.checked })}
          />
        ) : (
          <span className="note">{words.undefinedYet}</span>
        )}
      </td>
      <td>{field("weight", words.heads.weight)}</td>
      {factor.edges?.kind === "fixed" ? (
        <>
          <td>{field("zeroAt", factor.unit)}</td>
          <td>{field("oneAt", factor.unit)}</td>
        </>
      ) : (
        <td colSpan={2} className="note">
          {factor.edges ? words.relative : words.ownPast}
        </td>
      )}
      <td className="note">{factor.unit}</td>
      <td>{field("sMin", factor.unit)}</td>
      <td>
        {draft.leastExposure === undefined ? (
          <span className="note">{words.none}</span>
        ) : (
          <>
            {field("leastExposure", factor.leastExposure.unit)}{" "}
            <span className="note">{factor.leastExposure.unit}</span>
          </>
        )}
      </td>
    </tr>
  );
}

/** Which field a problem of the domain points at. */
const fieldOf: Partial<Readonly<Record<RuleProblemOf["problem"], readonly FactorField[]>>> = {
  weight: ["weight"],
  "least-exposure": ["leastExposure"],
  "least-scale": ["sMin"],
  edges: ["zeroAt", "oneAt"],
  unreadable: factorFields,
};

function Field({
  factor,
  field,
  unit,
  draft,
  wrong,
  onEdit,
}: Omit<LineProps, "draft"> & {
  readonly draft: FactorDraft;
  readonly field: FactorField;
  readonly unit: string;
}) {
  const invalid = wrong.some((problem) =>
    problem.field === undefined ? fieldOf[problem.problem]?.includes(field) : problem.field === field,
  );
  return (
    <input
      className="rule-number"
      inputMode="decimal"
      aria-label={words.field(factor.name, field, unit)}
      aria-invalid={invalid}
      value={draft[field] ?? ""}
      disabled={!draft.on}
      onChange={({ currentTarget }) => onEdit({ [field]: currentTarget.value })}
    />
  );
}
