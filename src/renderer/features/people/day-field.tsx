import { TextInput, type TextInputProps } from "@mantine/core";
import { useState } from "react";
import { peopleWords } from "./people-words.ts";
import { isDayOrNone, writtenDay } from "./written-day.ts";

/** A field for a day. Once it is left the day stands there as it was understood, or the field says how to write it. */
export function DayField({
  value,
  onChange,
  ...others
}: Pick<TextInputProps, "label" | "description" | "disabled" | "ref"> & {
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const [isLeft, setIsLeft] = useState(false);
  return (
    <TextInput
      {...others}
      value={value}
      maxLength={40}
      placeholder={peopleWords.form.day}
      error={isLeft && !isDayOrNone(value) ? peopleWords.form.noDay : undefined}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onFocus={() => setIsLeft(false)}
      onBlur={() => {
        setIsLeft(true);
        const day = writtenDay(value);
        if (day !== undefined && day !== value) onChange(day);
      }}
    />
  );
}
