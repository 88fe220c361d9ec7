import { NativeSelect } from "@mantine/core";
import { type DurationUnit, durationUnits } from "../../../../domain/floor/import-codes.ts";
import { type FieldName, type MappedKind, mappedFields } from "../../../../domain/mapping/mapped-field.ts";
import type { FieldRule } from "../../../../domain/mapping/mapping.ts";
import { meantWord, unitWords } from "./field-words.ts";
import { kindOf, type MappingDraft, rulesOf, withRule } from "./mapping-draft.ts";
import { mappingWords } from "./mapping-words.ts";

const words = mappingWords;
const mostWords = 12;

function fieldOf(kind: MappedKind, name: FieldName) {
  return mappedFields(kind).find((field) => field.name === name);
}

/** Whether something beside the column can be said of a field: its unit, or what the file's own words mean. */
export function hasDetails(kind: MappedKind, name: FieldName): boolean {
  const field = fieldOf(kind, name);
  return field?.holds === "duration" || name === "minutes" || wordsOf(kind, name).length > 0;
}

function wordsOf(kind: MappedKind, name: FieldName): readonly string[] {
  const field = fieldOf(kind, name);
  return field?.holds === "yes-no" ? ["1", "0"] : (field?.words ?? []);
}

/** The unit of a field's numbers, or what the file's own words mean. */
export function HowReadEditor({
  draft,
  field,
  examples,
  label,
  onChange,
}: {
  readonly draft: MappingDraft;
  readonly field: FieldName;
  readonly examples: readonly string[];
  readonly label: string;
  readonly onChange: (draft: MappingDraft) => void;
}) {
  const [rule] = rulesOf(draft, field);
  if (!rule || (rule.from !== "column" && rule.from !== "first-of")) return null;
  const taken = wordsOf(kindOf(draft), field);
  const change = (next: FieldRule) => onChange(withRule(draft, field, next));
  if (taken.length === 0) {
    return (
      <NativeSelect
        size="xs"
        className="mapping-unit"
        label={words.unit}
        aria-label={`${label}: ${words.unit}`}
        value={rule.unit ?? ""}
        onChange={({ currentTarget: { value } }) => {
          const { unit: _before, ...others } = rule;
          change(value === "" ? others : { ...others, unit: value as DurationUnit });
        }}
      >
        <option value="">{words.unitAsShown}</option>
        {durationUnits.map((unit) => (
          <option key={unit} value={unit}>
            {unitWords[unit]}
          </option>
        ))}
      </NativeSelect>
    );
  }
  const own = [...new Set([...Object.keys(rule.words ?? {}), ...examples])].slice(0, mostWords);
  return (
    <div className="mapping-words">
      {own.map((word) => (
        <NativeSelect
          key={word}
          size="xs"
          label={words.word(word)}
          value={rule.words?.[word] ?? "as read"}
          onChange={({ currentTarget: { value } }) => {
            const { [word]: _before, ...others } = rule.words ?? {};
            change({ ...rule, words: value === "as read" ? others : { ...others, [word]: value } });
          }}
        >
          <option value="as read">{words.wordAsRead}</option>
          {taken.map((one) => (
            <option key={one} value={one}>
              {meantWord(one)}
            </option>
          ))}
          <option value="">{words.wordUnsaid}</option>
        </NativeSelect>
      ))}
    </div>
  );
}
