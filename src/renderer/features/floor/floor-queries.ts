import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useConnection } from "../../app/connection.ts";

/** The empathy of everybody on the board. The board does not wait for it. */
export function useEmpathyBoard(week: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["empathy", "board", week],
    queryFn: ({ signal }) => ask.empathy.agents({ week }, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** The floor in a week, of one team or all. The week before stays in view until the new one is there. */
export function useFloorBoard(week: string | undefined, team: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["floor", "board", week, team],
    queryFn: ({ signal }) => ask.floor.board({ week, team }, { signal }),
    placeholderData: keepPreviousData,
  });
}
