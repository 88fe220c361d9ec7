import { getRouteApi } from "@tanstack/react-router";
import type { AgentSearch } from "../../../app/address.ts";

const route = getRouteApi("/agent/$agent");

/** Opens the evaluations behind a figure of empathy, in place of whatever rows were open; nothing closes them. */
export function useOpenBehind() {
  const navigate = route.useNavigate();
  return (behind: AgentSearch["behind"]) =>
    void navigate({
      search: (before) => ({
        ...before,
        behind,
        open: undefined,
        of: undefined,
        evaluation: undefined,
        factor: undefined,
        day: undefined,
      }),
      replace: true,
    });
}
