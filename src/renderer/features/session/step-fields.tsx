import { CloseButton, NativeSelect, TextInput } from "@mantine/core";
import { keepers } from "../../../domain/acting/kinds.ts";
import { dayAfter } from "../../charts/floor-clock.ts";
import { actingWords } from "../../words/acting.ts";
import type { StepDraft } from "./session-model.ts";
import { sessionWords } from "./session-words.ts";

const words = sessionWords.step;
const usualDays = 14;

/** An empty step, due in two weeks. */
export function newStep(key: number, today: string): StepDraft {
  return { key, text: "", due: dayAfter(today, usualDays), keeper: "supervisor" };
}

/** What was agreed, by when, and who keeps it. */
export function StepFields({
  step,
  onChange,
  onRemove,
}: {
  readonly step: StepDraft;
  readonly onChange: (step: StepDraft) => void;
  readonly onRemove?: () => void;
}) {
  return (
    <div className="step-fields">
      <TextInput
        label={words.text}
        value={step.text}
        maxLength={4000}
        onChange={({ currentTarget }) => onChange({ ...step, text: currentTarget.value })}
      />
      <TextInput
        type="date"
        label={words.due}
        value={step.due}
        onChange={({ currentTarget }) => onChange({ ...step, due: currentTarget.value })}
      />
      <NativeSelect
        label={words.keeper}
        value={step.keeper}
        data={keepers.map((value) => ({ value, label: actingWords.keeper[value] }))}
        onChange={({ currentTarget }) => {
          const keeper = keepers.find((known) => known === currentTarget.value);
          if (keeper) onChange({ ...step, keeper });
        }}
      />
      {onRemove && <CloseButton aria-label={words.remove} onClick={onRemove} />}
    </div>
  );
}
