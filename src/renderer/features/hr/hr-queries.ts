import { useQuery } from "@tanstack/react-query";
import type { HrDimension } from "../../../contract/hr.ts";
import type { HrQuestionName } from "../../../domain/privacy/group-month.ts";
import { useConnection } from "../../app/connection.ts";

export function useHrGroups(of: HrQuestionName, by: HrDimension) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["hr", of, by],
    queryFn: async ({ signal }) => ({ of, table: await ask.hr[of]({ by }, { signal }) }),
  });
}
