import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { PeopleProgress } from "../../../contract/people.ts";
import type { Ask } from "../../app/connect.ts";
import { useConnection } from "../../app/connection.ts";
import type { InputOf } from "../../queries/mutations.ts";

export function usePeople() {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["people", "list"],
    queryFn: ({ signal }) => ask.people.list(undefined, { signal }),
  });
}

export function usePerson(agent: string | undefined) {
  const { ask } = useConnection();
  return useQuery({
    queryKey: ["people", "one", agent],
    queryFn: ({ signal }) => ask.people.one({ agent: agent ?? "" }, { signal }),
    enabled: agent !== undefined,
  });
}

type Joining =
  | { readonly kind: "join"; readonly order: InputOf<Ask["people"]["join"]> }
  | { readonly kind: "part"; readonly order: InputOf<Ask["people"]["part"]> };

/** Joins or parts names; how far it has come is beside it. Any figure may be another one afterwards. */
export function useJoining() {
  const { ask } = useConnection();
  const memory = useQueryClient();
  const [progress, setProgress] = useState<PeopleProgress>();
  const joining = useMutation({
    mutationFn: async (work: Joining) => {
      setProgress(undefined);
      const stream = await (work.kind === "join" ? ask.people.join(work.order) : ask.people.part(work.order));
      for (;;) {
        const { done, value } = await stream.next();
        if (done) return { ...value, kind: work.kind };
        setProgress(value);
      }
    },
    onSettled: () => void memory.invalidateQueries(),
  });
  return { joining, progress };
}
