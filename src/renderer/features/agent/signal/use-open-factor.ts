import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import type { RestBreach } from "../../../../contract/burnout.ts";
import type { FactorCode } from "../../../../domain/burnout/factor-rule.ts";

const route = getRouteApi("/agent/$agent");

/** Opens the rows behind a factor, or behind a rest that was cut short. */
export function useOpenFactor(): (factor: FactorCode | RestBreach["rule"]) => void {
  const navigate = route.useNavigate();
  return useCallback(
    (factor) =>
      void navigate({
        search: (before) => ({
          ...before,
          factor,
          evaluation: undefined,
          behind: undefined,
          day: undefined,
          ...(before.of !== "signal" && { open: undefined, of: undefined }),
        }),
        replace: true,
      }),
    [navigate],
  );
}
