import { NumberInput, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Playbook } from "../../../contract/catalogue.ts";
import { catalogueWords } from "./catalogue-words.ts";
import { linesOf } from "./template-editor-model.ts";

const words = catalogueWords.editing;
type Step = Playbook["guide"][number];

/** The steps of the conversation guide, to be changed one by one. */
export function GuideEditor({
  guide,
  onChange,
}: {
  readonly guide: Playbook["guide"];
  readonly onChange: (guide: Step[]) => void;
}) {
  // What is typed stays as it is typed; the lines of it follow.
  const [said, setSaid] = useState(() => guide.map(({ say }) => say.join("\n")));
  // Steps are neither added nor taken away here, so their first titles name them.
  const [names] = useState(() => guide.map(({ title }) => title));
  const change = (at: number, part: Partial<Step>) =>
    onChange(guide.map((step, index) => (index === at ? { ...step, ...part } : step)));
  return (
    <fieldset className="template-steps">
      <legend>{catalogueWords.guide}</legend>
      {guide.map((step, at) => (
        <div key={names[at]} className="template-step">
          <div className="template-fields">
            <TextInput
              label={`${words.stepTitle} ${at + 1}`}
              value={step.title}
              maxLength={120}
              onChange={({ currentTarget }) => change(at, { title: currentTarget.value })}
            />
            <NumberInput
              label={words.minutes}
              min={1}
              max={240}
              value={step.minutes}
              onChange={(value) => change(at, { minutes: Number(value) || 1 })}
            />
          </div>
          <Textarea
            label={words.stepText}
            value={step.text}
            maxLength={2000}
            autosize
            onChange={({ currentTarget }) => change(at, { text: currentTarget.value })}
          />
          <Textarea
            label={words.listOf(catalogueWords.say)}
            value={said[at] ?? ""}
            autosize
            onChange={({ currentTarget: { value } }) => {
              setSaid((before) => before.map((text, index) => (index === at ? value : text)));
              change(at, { say: linesOf(value) });
            }}
          />
        </div>
      ))}
    </fieldset>
  );
}
