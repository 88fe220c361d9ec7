import { createContext, useContext, useId } from "react";
import type { RuleProblemAnswer, RuleSettingAnswer } from "../../../contract/burnout-rules.ts";
import type { RuleDraft } from "./rule-form-model.ts";
import { rulesWords } from "./rules-words.ts";

/** The draft that the fields of a form show and change. */
export interface RuleEditing {
  readonly draft: RuleDraft;
  readonly problems: readonly RuleProblemAnswer[];
  onEdit(code: string, value: string | boolean): void;
}

/** Given by the form to every field of it. */
export const RuleEditingContext = createContext<RuleEditing | undefined>(undefined);

/** One setting as a field or a switch, with what is wrong with it beneath it. */
export function RuleField({ setting }: { readonly setting: RuleSettingAnswer }) {
  const editing = useContext(RuleEditingContext);
  const problemId = useId();
  if (!editing) return null;
  const { code, name, unit } = setting;
  const typed = editing.draft.values[code];
  // A sentence about several settings stands at the first of them; all of them are marked.
  const wrong = editing.problems.filter(({ settings }) => settings.includes(code));
  const said = wrong.filter(({ settings }) => settings[0] === code);
  const marks = {
    "aria-invalid": wrong.length > 0,
    "aria-describedby": said.length > 0 ? problemId : undefined,
  };
  return (
    <>
      {typeof typed === "boolean" ? (
        <input
          type="checkbox"
          aria-label={name}
          {...marks}
          checked={typed}
          onChange={({ currentTarget }) => editing.onEdit(code, currentTarget.checked)}
        />
      ) : (
        <input
          className="rule-number"
          inputMode="decimal"
          aria-label={rulesWords.field(name, unit)}
          {...marks}
          value={typed ?? ""}
          onChange={({ currentTarget }) => editing.onEdit(code, currentTarget.value)}
        />
      )}
      {said.length > 0 && (
        <span className="rule-wrong" id={problemId}>
          {said.map(({ problem }) => rulesWords.problem(problem)).join(" ")}
        </span>
      )}
    </>
  );
}
