import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useConnection } from "../connection.ts";
import { backupWords as words } from "./backup-words.ts";
import { Mark } from "./mark.tsx";

/** Over a damaged store nothing is shown but the way out: the last good backup. */
export function DamagedGuard({ children }: { readonly children: ReactNode }) {
  const { ask } = useConnection();
  const status = useQuery({
    queryKey: ["backup", "status"],
    queryFn: ({ signal }) => ask.backup.status(undefined, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!status.data?.damaged) return children;
  return <DamagedPage backup={status.data.backup} />;
}

function DamagedPage({ backup }: { readonly backup: Parameters<typeof words.offer>[0] | null }) {
  const { ask } = useConnection();
  const memory = useQueryClient();
  const restoring = useMutation({
    mutationFn: () => ask.backup.restore(),
    onSuccess: () => memory.resetQueries(),
  });
  return (
    <main className="whole-page">
      <div className="whole-page-sentence" role="alert">
        <Mark size={28} />
        <h1>{words.title}</h1>
        <p>{words.kept}</p>
        <p>{backup ? words.offer(backup) : words.none}</p>
        {backup && (
          <Button loading={restoring.isPending} onClick={() => restoring.mutate()}>
            {words.restore(backup)}
          </Button>
        )}
        {restoring.error && <p>{words.failed}</p>}
      </div>
    </main>
  );
}
