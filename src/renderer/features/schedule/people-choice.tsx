import { MultiSelect } from "@mantine/core";
import { useMemo } from "react";
import { useAgentNames } from "../../queries/floor-queries.ts";
import { actingWords } from "../../words/acting.ts";
import { bookWords as words } from "./book-words.ts";

const maxShown = 40;

/** One person or several, found by name. */
export function PeopleChoice({
  chosen,
  onChange,
}: {
  readonly chosen: readonly string[];
  readonly onChange: (agents: string[]) => void;
}) {
  const { data: people } = useAgentNames(true);
  const data = useMemo(
    () =>
      (people ?? []).map((person) => ({
        value: person.agent,
        label: [actingWords.nameOf(person), person.team].filter((part) => part !== null).join(", "),
      })),
    [people],
  );
  return (
    <MultiSelect
      label={words.people}
      description={words.peopleNote}
      data={data}
      value={[...chosen]}
      onChange={onChange}
      searchable
      limit={maxShown}
      maxValues={maxShown}
      hidePickedOptions
      nothingFoundMessage={words.nobody}
      data-autofocus
    />
  );
}
