import { getRouteApi } from "@tanstack/react-router";
import type { Column } from "../../../components/rows-table.tsx";
import { format } from "../../../words/reader.ts";
import { agentWords } from "../agent-words.ts";

const route = getRouteApi("/agent/$agent");
const words = agentWords.evaluations;

interface NamedEvaluation {
  readonly evaluation: string;
  readonly day: string;
  readonly evaluator: string;
}

/** The way from an evaluation to its items, and which evaluation's items the address holds open. */
export function useItemsColumn() {
  const { evaluation: open } = route.useSearch();
  const navigate = route.useNavigate();
  const openItems = (evaluation: string) =>
    void navigate({ search: (before) => ({ ...before, evaluation }), replace: true });
  const items: Column<NamedEvaluation> = {
    className: "number",
    cell: ({ evaluation, day, evaluator }) => (
      <button
        type="button"
        className="plain-button text-link"
        aria-label={words.openOf(format.day(day), evaluator)}
        onClick={() => openItems(evaluation)}
      >
        {words.open}
      </button>
    ),
  };
  return { items, isOpen: ({ evaluation }: NamedEvaluation) => evaluation === open };
}
