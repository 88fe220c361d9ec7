import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { type FieldName, mappedFields } from "../../../../domain/mapping/mapped-field.ts";
import { columnsOf, type FieldRule } from "../../../../domain/mapping/mapping.ts";
import { fieldName, meantWord } from "./field-words.ts";
import { kindOf, type MappingDraft, withRule } from "./mapping-draft.ts";
import { mappingWords } from "./mapping-words.ts";

const words = mappingWords.composed;

interface Props {
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

/** The fields that are made of several columns, or are the same in every row. */
export function ComposedFields({ draft, onChange }: Props) {
  const composed = draft.claims.filter(({ rule }) => rule.from !== "column");
  return (
    <section className="mapping-composed">
      <h2>{words.title}</h2>
      {composed.length === 0 && <p className="note">{words.none}</p>}
      {composed.map(({ field, rule }) => (
        <div key={`${field} ${columnsOf(rule).join()}`} className="mapping-composed-field">
          <b>{fieldName(kindOf(draft), field)}</b>
          <RuleEditor draft={draft} field={field} rule={rule} onChange={onChange} />
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={words.removeOf(fieldName(kindOf(draft), field))}
            onClick={() => onChange(withRule(draft, field, undefined))}
          >
            {words.remove}
          </Button>
        </div>
      ))}
      <AddConstant draft={draft} onChange={onChange} />
    </section>
  );
}

function RuleEditor({
  draft,
  field,
  rule,
  onChange,
}: Props & { readonly field: FieldName; readonly rule: FieldRule }) {
  const name = fieldName(kindOf(draft), field);
  const change = (next: FieldRule) => onChange(withRule(draft, field, next));
  const choice = (part: string, value: string, onChoose: (column: string) => void) => (
    <NativeSelect
      size="xs"
      label={part}
      aria-label={words.of(name, part)}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      <option value="">{words.choose}</option>
      {draft.base.table.columns.map((column) => (
        <option key={column} value={column}>
          {column}
        </option>
      ))}
    </NativeSelect>
  );
  switch (rule.from) {
    case "day-and-clock":
      return (
        <>
          {choice(words.day, rule.day, (day) => change({ ...rule, day }))}
          {choice(words.clock, rule.clock, (clock) => change({ ...rule, clock }))}
        </>
      );
    case "names":
      return (
        <>
          {choice(words.first, rule.first, (first) => change({ ...rule, first }))}
          {choice(words.last, rule.last, (last) => change({ ...rule, last }))}
        </>
      );
    case "constant":
      return <ConstantInput draft={draft} field={field} value={rule.value} onChange={change} />;
    case "key":
      return <span>{words.key(rule.columns)}</span>;
    case "first-of":
      return <span>{words.firstOf(rule.columns)}</span>;
    case "column":
      return null;
  }
}

function ConstantInput({
  draft,
  field,
  value,
  onChange,
}: {
  readonly draft: MappingDraft;
  readonly field: FieldName;
  readonly value: string;
  readonly onChange: (rule: FieldRule) => void;
}) {
  const kind = kindOf(draft);
  const known = mappedFields(kind).find(({ name }) => name === field);
  const taken = known?.holds === "yes-no" ? ["1", "0"] : known?.words;
  const label = words.of(fieldName(kind, field), words.constant);
  const change = (chosen: string) => onChange({ from: "constant", value: chosen });
  if (!taken) {
    return (
      <TextInput
        size="xs"
        label={words.constant}
        aria-label={label}
        value={value}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
    );
  }
  return (
    <NativeSelect
      size="xs"
      label={words.constant}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    >
      {!taken.includes(value) && <option value={value}>{value}</option>}
      {taken.map((word) => (
        <option key={word} value={word}>
          {meantWord(word)}
        </option>
      ))}
    </NativeSelect>
  );
}

/** Of what a field is the same in every row: never its id, nor a time. */
const neverConstant: ReadonlySet<string> = new Set(["id", "instant", "day"]);

function AddConstant({ draft, onChange }: Props) {
  const kind = kindOf(draft);
  const [field, setField] = useState("");
  const claimed = new Set<string>(draft.claims.map((claim) => claim.field));
  const free = mappedFields(kind).filter(
    ({ name, holds }) => !claimed.has(name) && !neverConstant.has(holds),
  );
  const chosen = free.find(({ name }) => name === field);
  return (
    <div className="mapping-add">
      <NativeSelect
        size="xs"
        aria-label={words.addField}
        value={chosen ? field : ""}
        onChange={({ currentTarget }) => setField(currentTarget.value)}
      >
        <option value="">{words.addField}</option>
        {free.map(({ name }) => (
          <option key={name} value={name}>
            {fieldName(kind, name)}
          </option>
        ))}
      </NativeSelect>
      <Button
        variant="default"
        size="xs"
        disabled={!chosen}
        onClick={() => {
          if (!chosen) return;
          const [first = ""] = chosen.holds === "yes-no" ? ["1"] : (chosen.words ?? []);
          onChange(withRule(draft, chosen.name, { from: "constant", value: first }));
          setField("");
        }}
      >
        {words.add}
      </Button>
    </div>
  );
}
