import { getRouteApi } from "@tanstack/react-router";
import type { EmpathySearch } from "../../app/address.ts";

const route = getRouteApi("/empathy");

const nothing = {
  of: undefined,
  open: undefined,
  behaviour: undefined,
  cell: undefined,
  evaluator: undefined,
  out: undefined,
  evaluation: undefined,
  agent: undefined,
  arm: undefined,
} satisfies EmpathySearch;

/** Opens the rows behind a figure in the place of those that were open; without any it closes them. */
export function useOpenRows(): (rows: EmpathySearch) => void {
  const navigate = route.useNavigate();
  return (rows) => void navigate({ search: (before) => ({ ...before, ...nothing, ...rows }), replace: true });
}
