import { Select } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useAgentNames } from "../../queries/floor-queries.ts";
import { reportWords } from "./reports-words.ts";

const words = reportWords.agent;

/** Whose copy is made. */
export function AgentChoice({ agent }: { readonly agent: string | undefined }) {
  const people = useAgentNames(true);
  const navigate = useNavigate();
  return (
    <Select
      label={words.label}
      placeholder={words.none}
      searchable
      limit={50}
      w={320}
      value={agent ?? null}
      data={(people.data ?? []).map(({ agent: value, name }) => ({ value, label: name ?? value }))}
      onChange={(value) =>
        void navigate({ to: "/reports", search: (before) => ({ ...before, agent: value ?? undefined }) })
      }
    />
  );
}
