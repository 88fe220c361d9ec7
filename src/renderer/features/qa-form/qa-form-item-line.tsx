import { Button, Textarea, TextInput } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import type { QaFormItem } from "./qa-form-model.ts";
import { qaFormWords as words } from "./qa-form-words.ts";

/** One behaviour of the QA form, in words that can be changed. */
export function QaFormItemLine({
  item,
  first,
  last,
  canLeave,
  onChange,
  onMove,
  onLeave,
}: {
  readonly item: QaFormItem;
  readonly first: boolean;
  readonly last: boolean;
  readonly canLeave: boolean;
  readonly onChange: (part: Partial<Pick<QaFormItem, "name" | "meaning">>) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onLeave: () => void;
}) {
  return (
    <li className="qa-form-item">
      <span className="qa-form-code">{item.behaviour}</span>
      <TextInput
        aria-label={words.name(item.behaviour)}
        value={item.name}
        maxLength={400}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <Textarea
        aria-label={words.meaning(item.behaviour)}
        value={item.meaning}
        maxLength={400}
        autosize
        onChange={({ currentTarget }) => onChange({ meaning: currentTarget.value })}
      />
      <div className="qa-form-ways">
        <button
          type="button"
          className="plain-button top-step"
          aria-label={words.up(item.name)}
          disabled={first}
          onClick={() => onMove(-1)}
        >
          <IconChevronUp size={16} aria-hidden />
        </button>
        <button
          type="button"
          className="plain-button top-step"
          aria-label={words.down(item.name)}
          disabled={last}
          onClick={() => onMove(1)}
        >
          <IconChevronDown size={16} aria-hidden />
        </button>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={words.leaveOutOf(item.name)}
          disabled={!canLeave}
          onClick={onLeave}
        >
          {words.leaveOut}
        </Button>
      </div>
    </li>
  );
}
